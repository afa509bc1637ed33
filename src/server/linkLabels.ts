/** What a page of the handler says. */
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

export const LINK_LABELS: LinkLabels = {
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
