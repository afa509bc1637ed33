'use client';
import type { Connection } from './hooks/usePipes.js';
import { useSaveSecret } from './hooks/useSaveSecret.js';
import type { Intent } from './model/authorization.js';
import { toPipesError, type PipesError } from './model/error.js';
import type { ConnectedAccount } from './model/provider.js';
import { ConnectDialog, type ConnectDialogProps, type SavingState } from './parts/ConnectDialog.js';

export interface ConnectingProps extends Omit<ConnectDialogProps, 'state' | 'onGiven'> {
  connection: Connection;
  intent: Intent;
  /** Inside the click: opens the window of a sign-in. */
  onSignIn(config: Record<string, string>): void;
  onSaved(account: ConnectedAccount): void;
  onError(error: PipesError): void;
}

/** The dialog for what a connection needs besides a sign-in, and the request that saves it. */
export function Connecting({ connection, intent, onSignIn, onSaved, onError, onClose, ...dialog }: ConnectingProps) {
  const { provider, account } = dialog;
  const target = { slug: provider.slug, intent, ...(account === undefined ? {} : { accountId: account.id }) };
  const { mutate, isPending, error } = useSaveSecret(connection, target);

  return (
    <ConnectDialog
      {...dialog}
      state={stateOf(isPending, error)}
      onGiven={(given) => {
        if (given.way === 'oauth') {
          onSignIn(given.config);
          return onClose();
        }
        return mutate(given, {
          onSuccess: (saved) => {
            onSaved(saved);
            onClose();
          },
          onError: (thrown) => onError(toPipesError(thrown)),
        });
      }}
      // What is being saved is not taken back by closing.
      onClose={() => (isPending ? undefined : onClose())}
    />
  );
}

function stateOf(pending: boolean, error: unknown): SavingState {
  if (pending) return { status: 'working' };
  if (error === null) return { status: 'asking' };
  const { kind, detail, code } = toPipesError(error);
  return { status: 'failed', kind, detail, code };
}
