'use client';
import { useCallback, useEffect, useState } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { safeCall } from '../model/safeCall.js';
import {
  findRow,
  matchRow,
  useLatest,
  useSnapshot,
  type Pipes,
  type PipesRow,
  type PipesSnapshot,
  type RequiredConnection,
} from '../react/index.js';
import { Announcer } from './Announcer.js';
import { ConnectionItem } from './ConnectionItem.js';
import { CardLine, cardWords } from './features/card/index.js';
import { FeatureUnavailable } from './lazy.js';
import { Banner } from './parts/Banner.js';
import { Button } from './parts/Button.js';
import { useFeatureLabels } from './parts/context.js';
import { useKeptFocus } from './parts/useKeptFocus.js';
import { useRowDialogs } from './useRowDialogs.js';

export interface CardContentProps {
  pipes: Pipes;
  id: string;
  connections: readonly RequiredConnection[];
  reason: string | undefined;
  onConnected: ((accounts: ConnectedAccount[]) => void) | undefined;
  onDeclined: (() => void) | undefined;
}

/** One request, as a person sees it: what is asked, how it goes, and what became of it. */
export function CardContent({ pipes, id, connections, reason, onConnected, onDeclined }: CardContentProps) {
  const snapshot = useSnapshot(pipes);
  const labels = useFeatureLabels(cardWords);
  const element = useKeptFocus(firstControl);
  const dialogs = useRowDialogs(pipes, () => null);
  const request = snapshot.requests.find((each) => each.id === id);
  const items = connections.map((connection) => ({ connection, row: findRow(snapshot, connection.slug) }));
  const rows = items.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const isOpen = request?.status !== 'connected' && request?.status !== 'declined';
  const { failure, ask, retry } = useAsking({ pipes, id, connections, isOpen, state: snapshot.status });
  useTelling({ pipes, id, items, isConnected: request?.status === 'connected', onConnected });

  if (failure !== null) return <FeatureUnavailable onRetry={retry} />;
  if (snapshot.status === 'loading') return <CardLine status="checking">{labels.loading}</CardLine>;
  if (snapshot.status === 'failed') {
    const { error, canRetry } = snapshot;
    return (
      <Banner
        notice={error.kind === 'unauthorized' ? labels.signedOut : labels.failed(error.kind)}
        tone="warning"
        role="status"
        action={canRetry ? { children: labels.retry, onClick: () => void pipes.refetch() } : undefined}
      />
    );
  }

  const names = connections.map(({ slug }, index) => items[index]?.row?.provider.name ?? slug);
  const isIdle = rows.every(({ attempt }) => attempt === null || attempt.state.phase === 'settled');
  const isMissing = request?.status === 'pending' || items.some(({ connection, row }) => !isThere(row, connection));
  const isWanting = isOpen && isIdle && isMissing;

  function decline(): void {
    pipes.declineRequest(id).catch((error: unknown) => pipes.reportError(toPipesError(error)));
    onDeclined?.();
  }

  const isSingle = connections.length === 1;
  const notNow = isWanting ? (
    <Button variant="quiet" label={labels.notNowFor(names)} onClick={decline}>
      {labels.notNow}
    </Button>
  ) : null;
  return (
    <div role="group" aria-label={labels.card(names)} className="pipes-card-body" ref={element} key={snapshot.identity}>
      <Announcer pipes={pipes} announcements={snapshot.announcements} of={rows.map((row) => row.id)} />
      {items.map(({ connection, row }) => (
        <ConnectionItem
          key={connection.slug}
          pipes={pipes}
          connection={connection}
          row={row}
          reason={reason}
          request={request}
          dialogs={dialogs}
          onAct={ask}
          notNow={isSingle ? notNow : null}
        />
      ))}
      {isSingle || notNow === null ? null : <div className="pipes-card-foot">{notNow}</div>}
      {dialogs.dialog}
    </div>
  );
}

const isThere = (row: PipesRow | undefined, connection: RequiredConnection) =>
  row !== undefined && matchRow(row, connection).status === 'connected';

interface Asking extends Pick<CardContentProps, 'pipes' | 'id' | 'connections'> {
  isOpen: boolean;
  state: PipesSnapshot['status'];
}

/** Asks for the connections as long as nothing is decided, and again when the person acts. */
function useAsking({ pipes, id, connections, isOpen, state }: Asking) {
  const [failure, setFailure] = useState<PipesError | null>(null);
  const ask = useCallback(() => {
    // It is not withdrawn when the card goes: another one may come. What else can happen is in the snapshot.
    pipes.requireConnections(connections, { id }).catch((thrown: unknown) => {
      const error = toPipesError(thrown);
      if (error.kind === 'network') setFailure(error);
    });
  }, [pipes, id, connections]);
  useEffect(() => {
    // After a failure of the list: once it is there.
    if (isOpen && state !== 'failed') ask();
  }, [ask, isOpen, state]);
  const retry = () => {
    setFailure(null);
    ask();
  };
  return { failure, ask, retry };
}

interface Telling extends Pick<CardContentProps, 'pipes' | 'id' | 'onConnected'> {
  items: Array<{ connection: RequiredConnection; row: PipesRow | undefined }>;
  isConnected: boolean;
}

/** Tells the host once that a request has succeeded, also if no card was there when it did. */
function useTelling({ pipes, id, items, isConnected, onConnected }: Telling): void {
  const latest = useLatest({ items, onConnected });
  useEffect(() => {
    if (!isConnected) return undefined;
    let isMounted = true;
    const tell = () => {
      if (!isMounted) return false;
      const { items: now, onConnected: call } = latest.current;
      const accounts = now.flatMap(({ row, connection }) => (row && matchRow(row, connection).account) ?? []);
      safeCall(call, accounts);
      return true;
    };
    pipes.deliverRequest(id, tell).catch((error: unknown) => pipes.reportError(toPipesError(error)));
    return () => {
      isMounted = false;
    };
  }, [pipes, id, isConnected, latest]);
}

/** Where the focus goes when the button that had it is gone. */
const firstControl = (element: HTMLElement) => element.querySelector<HTMLElement>('button, a, [tabindex]');
