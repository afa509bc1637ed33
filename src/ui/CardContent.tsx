'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { safeCall } from '../model/safeCall.js';
import {
  findRow,
  matchRow,
  rowId,
  useLatest,
  useSnapshot,
  type Pipes,
  type PipesRow,
  type RequiredConnection,
} from '../react/index.js';
import { Announcements } from './Announcements.js';
import { ConnectionItem } from './ConnectionItem.js';
import { CardLine } from './features/card/index.js';
import { FeatureUnavailable } from './lazy.js';
import { Banner } from './parts/Banner.js';
import { Button } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { useRowDialogs } from './useRowDialogs.js';
import { useElements } from './parts/useElements.js';

export interface CardContentProps {
  pipes: Pipes;
  id: string;
  connections: readonly RequiredConnection[];
  reason: string | undefined;
  onConnected: ((accounts: ConnectedAccount[]) => void) | undefined;
  onDeclined: (() => void) | undefined;
  /** Whether somebody waits for it already: the card then only shows it, so that it goes when they give up. */
  isAwaited: boolean;
}

/** One request, as a person sees it: what is asked, how it goes, and what became of it. */
export function CardContent(props: CardContentProps) {
  const { identity } = useSnapshot(props.pipes);
  // Another user is another request: nothing of the former one stays, be it a dialog or a word.
  return <CardOfUser key={identity} {...props} />;
}

function CardOfUser({ pipes, id, connections, reason, onConnected, onDeclined, isAwaited }: CardContentProps) {
  const element = useElements();
  const snapshot = useSnapshot(pipes);
  const labels = useLabels();
  const dialogs = useRowDialogs(pipes);
  const request = snapshot.requests.find((each) => each.id === id);
  const items = connections.map((connection) => ({ connection, row: findRow(snapshot, connection.slug) }));
  const rows = items.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const isOpen = request?.status !== 'connected' && request?.status !== 'declined';
  const areAllSatisfied = items.every(isSatisfied);
  const isMissing = request?.status === 'pending' || !areAllSatisfied;
  const error = snapshot.status === 'loading' ? null : snapshot.error;
  const shouldRequest = isOpen && !isAwaited && error === null && snapshot.identity !== undefined;
  const { failure, ask, retry } = useRequest({ pipes, id, connections, shouldRequest });
  useDelivery({ pipes, id, items, isConnected: request?.status === 'connected' && areAllSatisfied, onConnected });

  if (snapshot.status === 'loading') return <CardLine status="checking">{labels.loading}</CardLine>;
  // Of a list that could not be refreshed, only what is missing is certain.
  if (error !== null && (snapshot.status === 'failed' || (isOpen && !isMissing))) {
    const canRetry = snapshot.status === 'ready' || snapshot.canRetry;
    return (
      <Banner
        notice={error.kind === 'unauthorized' ? labels.signedOut : labels.failed(error.kind)}
        tone="warning"
        role="alert"
        action={canRetry ? { children: labels.retry, onClick: () => void pipes.refetch() } : undefined}
      />
    );
  }
  if (failure !== null) return <FeatureUnavailable onRetry={retry} />;

  const names = connections.map(({ slug }, index) => items[index]?.row?.provider.name ?? slug);
  const isIdle = rows.every(({ attempt }) => attempt === null || attempt.state.phase === 'settled');
  const canDecline = isOpen && isIdle && isMissing;

  function decline(): void {
    pipes.declineRequest(id).catch((thrown: unknown) => pipes.reportError(toPipesError(thrown)));
    onDeclined?.();
  }

  /** The account is connected, but not with what is needed. */
  function missingMessage(provider: Provider): string | undefined {
    const isUnmet = items.some(
      (item) => item.row && rowId(item.row.provider) === rowId(provider) && !isSatisfied(item),
    );
    return isUnmet ? labels.cardTitle(provider.name, 'missing_scopes') : undefined;
  }

  const isSingle = connections.length === 1;
  const notNow = canDecline ? (
    <Button variant="quiet" label={labels.notNowFor(names)} onClick={decline}>
      {labels.notNow}
    </Button>
  ) : null;
  return (
    <div role="group" aria-label={labels.card(names)} {...element('card-body')}>
      <Announcements
        pipes={pipes}
        announcements={snapshot.announcements}
        of={rows.map((row) => row.id)}
        instead={missingMessage}
      />
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
      {isSingle || notNow === null ? null : <div {...element('card-foot')}>{notNow}</div>}
      {dialogs.dialog}
    </div>
  );
}

interface Item {
  connection: RequiredConnection;
  row: PipesRow | undefined;
}

const isSatisfied = ({ row, connection }: Item) =>
  row !== undefined && matchRow(row, connection).status === 'connected';

interface RequestOptions extends Pick<CardContentProps, 'pipes' | 'id' | 'connections'> {
  shouldRequest: boolean;
}

/** Asks for the connections as long as that is wanted, and when the person acts. */
function useRequest({ pipes, id, connections, shouldRequest }: RequestOptions) {
  const [failure, setFailure] = useState<PipesError | null>(null);
  const underway = useRef<readonly unknown[]>([]);
  const ask = useCallback(() => {
    const asked = [pipes, id, connections];
    // It is still being waited for.
    if (asked.every((each, index) => each === underway.current[index])) return;
    underway.current = asked;
    pipes
      .requireConnections(connections, { id })
      .catch((thrown: unknown) => {
        // It is not withdrawn when the card goes: another one may come. What else can happen is in the snapshot.
        const error = toPipesError(thrown);
        const snapshot = pipes.getSnapshot();
        const isSaid = snapshot.status !== 'loading' && snapshot.error !== null;
        if (error.kind === 'network' && !isSaid) setFailure(error);
      })
      .finally(() => {
        if (underway.current === asked) underway.current = [];
      });
  }, [pipes, id, connections]);
  useEffect(() => {
    if (shouldRequest) ask();
  }, [ask, shouldRequest]);
  const retry = () => {
    setFailure(null);
    ask();
  };
  return { failure, ask, retry };
}

interface DeliveryOptions extends Pick<CardContentProps, 'pipes' | 'id' | 'onConnected'> {
  items: Item[];
  isConnected: boolean;
}

/** Tells the host once that a request has succeeded, also if no card was there when it did. */
function useDelivery({ pipes, id, items, isConnected, onConnected }: DeliveryOptions): void {
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
