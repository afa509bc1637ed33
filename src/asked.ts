import type { Intent } from './model/authorization.js';
import type { ConnectedAccount, Provider } from './model/provider.js';
import type { Way } from './model/ways.js';

/** The end of a connection, or a connection that takes more than a sign-in. `account`: whose key or credentials are updated. */
export type Question =
  | { what: 'disconnect'; account: ConnectedAccount }
  | { what: 'connect'; intent: Intent; account?: ConnectedAccount; ways: Way[] };

/** What a person asked for that needs a dialog, and where they were when they did. */
export type Asked = Question & {
  /** Whose account it is: the dialog ends with the user. */
  identity: string | undefined;
  provider: Provider;
  button: HTMLElement;
  row: Element | null;
};
