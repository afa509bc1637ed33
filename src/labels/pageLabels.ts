/** What a page of the server says. */
export interface CallbackText {
  title: string;
  text: string;
}

/** The texts of the pages that the link shows when it cannot lead on. HTML in them is escaped. */
export interface LinkLabels {
  /** Nobody is signed in, and there is no `signInUrl`. */
  sign_in: CallbackText;
  /** The link's own address is not right, e.g. it names a page of another site to come back to. */
  invalid_link: CallbackText;
  /** There is no such provider, or no such account. */
  not_available: CallbackText;
  /** The API refused to begin. Its own sentence stands below, if it gave one. */
  not_started: CallbackText;
  /** Something failed that has nothing to do with the person. */
  failed: CallbackText;
  /** The link to where the person came from. */
  back: string;
}

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
