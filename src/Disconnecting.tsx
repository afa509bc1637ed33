'use client';
import { useEffect, useState } from 'react';
import type { PipesEvents } from './events.js';
import { disconnect } from './hooks/disconnect.js';
import type { Connection } from './hooks/usePipes.js';
import { callHost, tellOfThrown } from './model/callHost.js';
import { cleanText } from './model/cleanText.js';
import { nameOf, type ConnectedAccount, type Provider } from './model/provider.js';
import { DisconnectDialog, type HostAnswer } from './parts/DisconnectDialog.js';

export interface DisconnectingProps extends Pick<PipesEvents, 'onBeforeDisconnect'> {
  connection: Connection;
  provider: Provider;
  account: ConnectedAccount;
  /** The person said yes; the request is under way. */
  onDisconnecting(done: Promise<void>): void;
  onClose(): void;
  onClosed(): void;
}

/** The dialog before an account is disconnected, and the request after it. */
export function Disconnecting(props: DisconnectingProps) {
  const { connection, provider, account, onBeforeDisconnect, onDisconnecting, onClose, onClosed } = props;
  const host = useHostAnswer(provider, account, onBeforeDisconnect);
  return (
    <DisconnectDialog
      provider={provider.name}
      account={nameOf(account)}
      host={host}
      onDisconnect={() => {
        onDisconnecting(disconnect(connection, provider.slug, account.id));
        onClose();
      }}
      onClose={onClose}
      onClosed={onClosed}
    />
  );
}

/** Asks the host once. What it throws is the host's to hear of, and keeps nobody from disconnecting. */
function useHostAnswer(
  provider: Provider,
  account: ConnectedAccount,
  ask: PipesEvents['onBeforeDisconnect'],
): HostAnswer {
  // As it was when the dialog opened: it is asked once.
  const [question] = useState({ ask, about: { provider, account } });
  const [answer, setAnswer] = useState<HostAnswer>(
    ask === undefined ? { status: 'go', consequences: [] } : { status: 'asking' },
  );
  useEffect(() => {
    if (question.ask === undefined) return undefined;
    let current = true;
    Promise.resolve(callHost(question.ask, question.about))
      .catch((error: unknown) => void tellOfThrown(error))
      .then((said) => {
        if (current) setAnswer(toHostAnswer(said ?? undefined));
      });
    return () => {
      current = false;
    };
  }, [question]);
  return answer;
}

function toHostAnswer(
  said: Awaited<ReturnType<NonNullable<PipesEvents['onBeforeDisconnect']>>> | undefined,
): HostAnswer {
  if (said?.keep === true) return { status: 'keep', reason: cleanText(said.reason, 400) };
  return { status: 'go', consequences: (said?.consequences ?? []).map((each) => cleanText(each, 400)) };
}
