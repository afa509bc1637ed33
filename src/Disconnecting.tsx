'use client';
import { useDisconnect } from './hooks/useDisconnect.js';
import type { Connection } from './hooks/usePipes.js';
import { toPipesError, type PipesError } from './model/error.js';
import type { ConnectedAccount, Provider } from './model/provider.js';
import { DisconnectDialog } from './parts/DisconnectDialog.js';

/** What the person asked to disconnect, and where they were when they did. */
export interface Asked {
  /** Whose account it is: the dialog ends with the user. */
  identity: string | undefined;
  provider: Provider;
  account: ConnectedAccount;
  button: HTMLElement;
  row: Element | null;
}

export interface DisconnectingProps {
  asked: Asked;
  connection: Connection;
  onDisconnected(): void;
  onError(error: PipesError): void;
  onClose(): void;
}

/** The dialog before an account is disconnected, and the request after it. Its code is loaded when it is first needed. */
export default function Disconnecting({ asked, connection, onDisconnected, onError, onClose }: DisconnectingProps) {
  const { provider, account } = asked;
  const { mutate, isPending, error } = useDisconnect(connection);
  return (
    <DisconnectDialog
      provider={provider.name}
      account={account.displayName ?? account.identifier}
      state={stateOf(isPending, error)}
      onDisconnect={() =>
        mutate(
          { provider, accountId: account.id },
          { onSuccess: onDisconnected, onError: (thrown) => onError(toPipesError(thrown)) },
        )
      }
      onClose={onClose}
      onClosed={() => focusAfter(asked)}
    />
  );
}

function stateOf(pending: boolean, error: unknown) {
  if (pending) return { status: 'working' } as const;
  return error === null
    ? ({ status: 'asking' } as const)
    : ({ status: 'failed', kind: toPipesError(error).kind } as const);
}

/** Back to the button it came from, or to what stands there now. */
function focusAfter({ button, row }: Asked): void {
  const next = button.isConnected ? button : row?.querySelector<HTMLElement>('.pipes-actions button');
  next?.focus();
}
