import type { KnownAuthMethod } from '../model/authMethods.js';
import type { Intent } from '../model/authorization.js';
import type { ConnectedAccount } from '../model/provider.js';
import type { PipesRow } from '../react/index.js';

/** A dialog that somebody asked for. */
export type DialogRequest = {
  row: PipesRow;
  /** The button it was asked for with, which the focus returns to. */
  button: HTMLElement;
} & (
  | { dialog: 'disconnect'; account: ConnectedAccount }
  | {
      dialog: 'connect';
      intent: Intent;
      /** The account whose credentials are updated. */
      account?: ConnectedAccount;
      methods: readonly KnownAuthMethod[];
    }
);
