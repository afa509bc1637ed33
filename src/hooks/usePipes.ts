'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AttemptRecord } from '../authorization/attempts.js';
import type { AuthorizationState } from '../model/authorization.js';
import type { PipesClient } from '../model/client.js';
import { toPipesError, type PipesError } from '../model/error.js';
import type { OpenWindow } from '../model/popUp.js';
import type { Provider } from '../model/provider.js';
import { rowStatus, type Status } from '../model/status.js';
import { widgetQueryClient } from './queryClient.js';
import { loadAttempt, useAuthorization } from './useAuthorization.js';
import { useIdentity } from './useIdentity.js';
import { useLasting } from './useLasting.js';
import { listingQuery, useProviders, type Listing } from './useProviders.js';
import { useReported } from './useReported.js';
import { useSlow } from './useSlow.js';

export interface PipesOptions {
  /** Null: not yet. Nothing is asked for. */
  client: PipesClient | null;
  openWindow: OpenWindow | undefined;
  onError: ((error: PipesError) => void) | undefined;
  onPhase(record: AttemptRecord, provider: Provider): void;
}

/** The cache, the client and whose data it is. */
export interface Connection {
  queryClient: QueryClient;
  client: PipesClient | null;
  identity: string | undefined;
}

export interface Row {
  provider: Provider;
  status: Status;
  /** The attempt under way, or how the last one ended if that was no success. */
  attempt: { state: AuthorizationState; record: AttemptRecord } | undefined;
}

/** What the widget shows, as one value. */
export type View =
  | { status: 'loading'; slow: boolean }
  | { status: 'failed'; error: PipesError; retrying: boolean }
  /** `error`: the list could not be read again and may be out of date. `omitted`: entries that could not be understood. */
  | { status: 'ready'; rows: Row[]; omitted: number; error: PipesError | null; retrying: boolean };

/** Joins the list, the attempts and the writes of one client into one view and what can be done with it. */
export function usePipes({ client, openWindow, onError, onPhase }: PipesOptions) {
  const [queryClient] = useState(widgetQueryClient);
  const identity = useIdentity(queryClient, client);
  const list = useProviders(queryClient, client, identity.data);
  const { attempts, records, start } = useAuthorization({
    queryClient,
    client,
    identity: identity.data,
    openWindow,
    onPhase(record) {
      // From the cache, which is ahead of this render: the look that settled the attempt has just been written there.
      const listing = queryClient.getQueryData<Listing>(listingQuery(null, identity.data).queryKey);
      const provider = listing?.providers.find(({ slug }) => slug === record.slug);
      if (provider !== undefined) onPhase(record, provider);
    },
  });

  const listed = list.data !== undefined;
  useEffect(() => {
    // Once the list is on the screen, and ahead of the first click. If it fails, the click tries again and says so.
    if (listed) loadAttempt().catch(() => {});
  }, [listed]);

  const retrying = identity.isFetching || list.isFetching;
  const failure = useLasting(identity.data === undefined ? identity.error : list.error, retrying && !listed, client);
  const loading = list.data === undefined && failure === null;
  const slow = useSlow(loading && client !== null);
  const problems = list.data?.problems;
  useReported(
    useMemo(() => [...(failure === null ? [] : [toPipesError(failure)]), ...(problems ?? [])], [failure, problems]),
    onError,
  );

  const [leaving, setLeaving] = useState<readonly string[]>([]);
  /** The account is not shown while it is being disconnected; if that fails it is back. */
  async function leave(accountId: string, done: Promise<void>): Promise<void> {
    setLeaving((all) => [...all, accountId]);
    await done.finally(() => setLeaving((all) => all.filter((each) => each !== accountId)));
  }

  const view = useMemo(
    () => viewOf(list.data, failure, records, leaving, slow, retrying),
    [list.data, failure, records, leaving, slow, retrying],
  );
  const retry = () => void (identity.data === undefined ? identity.refetch() : list.refetch());
  return { view, retry, attempts, start, leave, connection: { queryClient, client, identity: identity.data } };
}

function viewOf(
  listing: Listing | undefined,
  failure: PipesError | null,
  records: readonly AttemptRecord[],
  leaving: readonly string[],
  slow: boolean,
  retrying: boolean,
): View {
  if (listing !== undefined) {
    const rows = listing.providers.map((provider) => toRow(without(provider, leaving), records));
    const error = failure === null ? null : toPipesError(failure);
    return { status: 'ready', rows, omitted: listing.problems.length, error, retrying };
  }
  if (failure === null) return { status: 'loading', slow };
  return { status: 'failed', error: toPipesError(failure), retrying };
}

function without(provider: Provider, leaving: readonly string[]): Provider {
  const stays = provider.connectedAccounts.filter(({ id }) => !leaving.includes(id));
  return stays.length === provider.connectedAccounts.length ? provider : { ...provider, connectedAccounts: stays };
}

function toRow(provider: Provider, records: readonly AttemptRecord[]): Row {
  const own = records.filter((record) => record.slug === provider.slug);
  const record = own.find(({ state }) => state.phase !== 'settled') ?? own.at(-1);
  const worthShowing = record !== undefined && !isOvertaken(record, provider);
  const attempt = worthShowing ? { state: record.state, record } : undefined;
  return { provider, status: rowStatus(provider.connectedAccounts, attempt?.state), attempt };
}

/** Ended, and the account is connected all the same: then, or later. What the list says goes. */
function isOvertaken({ state, intent, accountId }: AttemptRecord, { connectedAccounts }: Provider): boolean {
  if (state.phase !== 'settled') return false;
  if (state.outcome.kind === 'connected') return true;
  const healthy = connectedAccounts.filter((account) => account.state === 'connected');
  return intent !== 'add' && healthy.some((account) => accountId === undefined || account.id === accountId);
}
