'use client';
import { lazy, Suspense } from 'react';
import type { PipesError } from './model/error.js';
import { toPipesError } from './model/error.js';
import type { ConnectedAccount, Provider } from './model/provider.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';

const DisconnectDialog = lazy(() => import('./parts/DisconnectDialog.js'));

/** What the person asked to disconnect, and where they were when they did. */
export interface Asked {
  provider: Provider;
  account: ConnectedAccount;
  button: HTMLElement;
  row: Element | null;
}

export interface DisconnectingProps {
  asked: Asked;
  pending: boolean;
  error: unknown;
  onDisconnect(): void;
  onClose(): void;
  /** The dialog's code could not be loaded. */
  onBroken(error: PipesError): void;
}

/** The dialog before an account is disconnected; its code is loaded when it is first needed. */
export function Disconnecting({ asked, pending, error, onDisconnect, onClose, onBroken }: DisconnectingProps) {
  const { provider, account } = asked;
  return (
    <ErrorBoundary fallback={() => null} onCatch={(thrown) => onBroken(toPipesError(thrown))}>
      <Suspense fallback={null}>
        <DisconnectDialog
          provider={provider.name}
          account={account.displayName ?? account.identifier}
          state={stateOf(pending, error)}
          onDisconnect={onDisconnect}
          onClose={onClose}
          onClosed={() => focusAfter(asked)}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

function stateOf(pending: boolean, error: unknown) {
  if (pending) return { status: 'working' } as const;
  return error === null ? ({ status: 'asking' } as const) : ({ status: 'failed', kind: toPipesError(error).kind } as const);
}

/** Back to the button it came from, or to what stands there now. */
function focusAfter({ button, row }: Asked): void {
  const next = button.isConnected ? button : row?.querySelector<HTMLElement>('.pipes-actions button');
  next?.focus();
}
