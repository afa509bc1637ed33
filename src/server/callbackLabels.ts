/** What the callback page says about one outcome. */
export interface CallbackText {
  title: string;
  text: string;
}

/** The texts of the callback page, the last page in a sign-in window. HTML in them is escaped. */
export interface CallbackLabels {
  /** The language of the texts, for the page's `lang` attribute. */
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
  lang: 'en',
  connected: { title: 'Connected', text: 'You can close this window.' },
  denied: { title: 'Access was not allowed', text: 'Nothing was connected. You can close this window.' },
  error: { title: 'Something went wrong', text: 'Nothing was connected. Close this window and try again.' },
  other_browser: {
    title: 'This sign-in was started in another browser',
    text: 'Or it took longer than 15 minutes. Nothing was connected. Close this window and try again.',
  },
};
