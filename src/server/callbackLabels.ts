import { LINK_LABELS, type CallbackText, type LinkLabels } from './linkLabels.js';

/** The texts of the handler's pages: the last one in a sign-in window, and those of the link. HTML in them is escaped. */
export interface CallbackLabels extends LinkLabels {
  /** The language of the texts, for the pages' `lang` attribute. */
  lang: string;
  /** The account is connected. */
  connected: CallbackText;
  /** The person declined. */
  denied: CallbackText;
  /** The provider or the API reported an error. */
  error: CallbackText;
  /** The window does not belong to a sign-in that this browser started in the last 15 minutes. */
  other_browser: CallbackText;
}

export const CALLBACK_LABELS: CallbackLabels = {
  ...LINK_LABELS,
  lang: 'en',
  connected: { title: 'Connected', text: 'You can close this window.' },
  denied: { title: 'Access was not allowed', text: 'Nothing was connected. You can close this window.' },
  error: { title: 'Something went wrong', text: 'Nothing was connected. Close this window and try again.' },
  other_browser: {
    title: 'This sign-in was started in another browser',
    text: 'Or it took longer than 15 minutes. Nothing was connected. Close this window and try again.',
  },
};
