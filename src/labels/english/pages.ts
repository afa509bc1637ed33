import type { CallbackLabels } from '../pageLabels.js';

/** The pages of the server. */
export const pages: CallbackLabels = {
  lang: 'en',
  connected: { title: 'Connected', text: 'You can close this window.' },
  denied: { title: 'Access was not allowed', text: 'Nothing was connected. You can close this window.' },
  error: { title: 'Something went wrong', text: 'Nothing was connected. Close this window and try again.' },
  other_browser: {
    title: 'This sign-in was started in another browser',
    text: 'Or it took longer than 15 minutes. Nothing was connected. Close this window and try again.',
  },
  sign_in: { title: 'Sign in first', text: 'You are not signed in. Sign in, then open this link again.' },
  invalid_link: { title: 'This link does not work', text: 'Part of it is missing or wrong. Nothing was connected.' },
  not_available: {
    title: 'This is not available',
    text: 'What you were asked to connect is not available, or no longer is. Nothing was connected.',
  },
  not_started: { title: 'Connecting could not be started', text: 'Nothing was connected.' },
  failed: { title: 'Something went wrong', text: 'Nothing was connected. Try again in a few minutes.' },
  back: 'Go back',
};
