'use client';
import { useMemo } from 'react';
import type { AttemptRecord } from '../core/attempts.js';
import { matchRow, type ConnectionStatus } from '../core/connection.js';
import type { ConnectionCriteria } from '../core/connectionRequest.js';
import type { ConnectOptions, Pipes } from '../core/pipes.js';
import { findRow, type PipesRow, type PipesSnapshot } from '../core/snapshot.js';
import type { Outcome } from '../model/authorization.js';
import type { PipesError } from '../model/error.js';
import { liveAccounts } from '../model/status.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { usePipes } from './usePipes.js';

/** One provider's connection, measured by what is needed of it, and what can be done with it. */
export interface Connection {
  /**
   * `loading`: not known yet. `missing_scopes`: connected, but without some of the `scopes`. `unavailable`: it cannot be connected,
   * because the list has no such provider or could not be loaded (`error` says why), or because no auth method works here.
   */
  status: ConnectionStatus | 'loading';
  provider: Provider | null;
  /** The account that meets the criteria, or else the one that is closest to it. */
  account: ConnectedAccount | null;
  /** Those of the `scopes` that the account was not granted, as far as that is certain. */
  missingScopes: readonly string[];
  /** The user's accounts at the provider, without those that are disconnected. */
  accounts: readonly ConnectedAccount[];
  /** The attempt under way, or how the last one ended if that was no success. */
  attempt: AttemptRecord | null;
  /** Why the list could not be loaded. */
  error: PipesError | null;
  /**
   * Connects, or repairs the account if there is one. Call it synchronously in a click handler, since it opens a window. Resolves
   * with how it ended; never rejects.
   */
  connect(options?: ConnectOptions): Promise<Outcome>;
  /** Cancels the attempt under way. */
  cancel(): void;
  /** Rejects with a `PipesError`. */
  disconnect(accountId: string): Promise<void>;
}

const NONE: never[] = [];

/**
 * The connection to one provider, by its slug. With `scopes`, or an `accountId`, it counts as connected only if it has those.
 * Throws `PipesError` without a `PipesProvider` above.
 */
export function useConnection(slug: string, { scopes, accountId }: ConnectionCriteria = {}): Connection {
  const { pipes, snapshot } = usePipes();
  const row = findRow(snapshot, slug);
  // An array of the same scopes is the same, though a new one each time.
  const key = JSON.stringify(scopes ?? null);
  const { status } = snapshot;
  const error = status === 'failed' ? snapshot.error : null;
  return useMemo(() => {
    const needed = (JSON.parse(key) as string[] | null) ?? undefined;
    return connectionOf({ pipes, slug, row, status, error, criteria: { scopes: needed, accountId } });
  }, [pipes, slug, row, status, error, key, accountId]);
}

interface Known {
  pipes: Pipes;
  slug: string;
  row: PipesRow | undefined;
  status: PipesSnapshot['status'];
  error: PipesError | null;
  criteria: ConnectionCriteria;
}

function connectionOf({ pipes, slug, row, status, error, criteria }: Known): Connection {
  const match =
    row === undefined
      ? {
          status: status === 'loading' ? ('loading' as const) : ('unavailable' as const),
          account: null,
          missingScopes: NONE,
        }
      : matchRow(row, criteria);
  const broken = match.status === 'needs_reauthorization' || match.status === 'missing_scopes' ? match.account : null;
  return {
    ...match,
    provider: row?.provider ?? null,
    accounts: liveAccounts(row?.provider.connectedAccounts ?? NONE),
    attempt: row?.attempt ?? null,
    error,
    connect: (options) =>
      pipes.connect(row?.id ?? slug, { ...(broken && { accountId: broken.id }), scopes: criteria.scopes, ...options }),
    cancel: () => {
      if (row?.attempt) pipes.cancel(row.attempt.id);
    },
    disconnect: (id) => pipes.disconnect(row?.id ?? slug, id),
  };
}
