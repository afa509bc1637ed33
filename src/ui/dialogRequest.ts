import type { KnownAuthMethod } from '../model/authMethods.js';
import type { Intent } from '../model/authorization.js';
import type { ConnectedAccount } from '../model/provider.js';
import type { PipesRow } from '../react/index.js';

/** A dialog that somebody asked for. */
export type DialogRequest = {
  /** Another one for each request. */
  id: number;
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
      /** Scopes to ask for besides those that are configured. */
      scopes?: readonly string[] | undefined;
    }
);

/** The same before it has its `id`. */
export type DialogRequestInit = DialogRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id'>
    : never
  : never;
