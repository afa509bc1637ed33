import type { CallbackLabels } from '../pageLabels.js';

/** The pages of the server. */
export const pages: CallbackLabels = {
  lang: 'en',
  connected: { title: 'Connected', text: 'You can close this window.' },
  denied: { title: 'Access wasn’t allowed', text: 'Nothing was connected. You can close this window.' },
  error: { title: 'Something went wrong', text: 'Nothing was connected. Close this window and try again.' },
  other_browser: {
    title: 'This sign-in can’t be completed here',
    text: 'It was started in another browser, or took longer than 15 minutes. Nothing was connected. Close this window and try again.',
  },
  sign_in: { title: 'Sign in first', text: 'You’re not signed in. Sign in, then open this link again.' },
  invalid_link: { title: 'This link doesn’t work', text: 'Part of it is missing or wrong. Nothing was connected.' },
  not_available: { title: 'This connection isn’t available', text: 'Nothing was connected.' },
  not_started: { title: 'The connection couldn’t be started', text: 'Nothing was connected.' },
  failed: { title: 'Something went wrong', text: 'Nothing was connected. Try again in a few minutes.' },
  back: 'Go back',
};
