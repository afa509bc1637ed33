'use client';
import type { Asked } from './asked.js';
import type { PipesEvents } from './events.js';
import type { Connection } from './hooks/usePipes.js';
import type { Notice } from './labels/labels.js';
import type { Intent } from './model/authorization.js';
import { callHost } from './model/callHost.js';
import { toPipesError } from './model/error.js';
import { Connecting } from './Connecting.js';
import { Disconnecting } from './Disconnecting.js';
import { useAllLabels } from './parts/useAllLabels.js';

export interface DialogsProps {
  asked: Asked;
  connection: Connection;
  /** The host's, as they are when something happens. */
  callbacks: { readonly current: PipesEvents };
  /** The account is not shown while the request is under way. */
  leave(accountId: string, done: Promise<void>): Promise<void>;
  /** Inside the click: opens the window of a sign-in. */
  onSignIn(intent: Intent, config: Record<string, string>): void;
  /** Read aloud. */
  onNews(text: string): void;
  /** Said in the provider's row; undefined: nothing any more. */
  onNotice(notice: Notice | undefined): void;
  onClose(): void;
}

/** The dialog that was asked for, and what comes of it. Its code is loaded when it is first needed. */
export default function Dialogs({ asked, connection, callbacks, leave, ...on }: DialogsProps) {
  const labels = useAllLabels();
  const { provider } = asked;
  const dialog = { connection, onClose: on.onClose, onClosed: () => focusAfter(asked) };

  if (asked.what === 'disconnect') {
    const { account } = asked;
    return (
      <Disconnecting
        {...dialog}
        provider={provider}
        account={account}
        onBeforeDisconnect={callbacks.current.onBeforeDisconnect}
        onDisconnecting={(done) => {
          on.onNotice(undefined);
          leave(account.id, done).then(
            () => {
              on.onNews(labels.disconnected(provider.name));
              callHost(callbacks.current.onDisconnect, { provider, accountId: account.id });
            },
            (thrown: unknown) => {
              const error = toPipesError(thrown);
              on.onNotice(labels.disconnectFailed(provider.name, error.kind));
              callHost(callbacks.current.onError, error);
            },
          );
        }}
      />
    );
  }

  const { intent, account, ways } = asked;
  return (
    <Connecting
      {...dialog}
      provider={provider}
      account={account}
      intent={intent}
      ways={ways}
      onSignIn={(config) => on.onSignIn(intent, config)}
      onSaved={(saved) => {
        on.onNews(labels.connectedNow(provider.name));
        callHost(callbacks.current.onConnect, { provider, accountId: saved.id, intent });
      }}
      onError={(error) => callHost(callbacks.current.onError, error)}
    />
  );
}

/** Back to the button it came from, or to what stands there now. */
function focusAfter({ button, row }: Asked): void {
  const next = button.isConnected ? button : row?.querySelector<HTMLElement>('.pipes-actions button');
  next?.focus();
}
