'use client';
import { useMemo } from 'react';
import type { AttemptRecord } from '../core/attempts.js';
import type { ConnectOptions } from '../core/pipes.js';
import type { Outcome } from '../model/authorization.js';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { liveAccounts, type Status } from '../model/status.js';
import { usePipes } from './usePipes.js';

/** One provider's connection, and what can be done with it. */
export interface Connection {
  /** `loading`: not known yet. `failed`: the list could not be loaded. `not_offered`: the list has no such provider. */
  status: Status | 'loading' | 'failed' | 'not_offered';
  provider: Provider | null;
  /** The user's accounts at the provider, without those that are disconnected. */
  accounts: readonly ConnectedAccount[];
  /** The attempt under way, or how the last one ended if that was no success. */
  attempt: AttemptRecord | null;
  /** Why the list could not be loaded. */
  error: PipesError | null;
  /** Call it synchronously in a click handler, since it opens a window. Resolves with how it ended; never rejects. */
  connect(options?: ConnectOptions): Promise<Outcome>;
  /** Rejects with a `PipesError`. */
  disconnect(accountId: string): Promise<void>;
}

/** The connection to one provider, by its slug. Throws `PipesError` without a `PipesProvider` above. */
export function useConnection(slug: string): Connection {
  const { pipes, snapshot } = usePipes();
  const rows = snapshot.status === 'ready' ? snapshot.rows : undefined;
  const row = rows?.find(({ id }) => id === slug) ?? rows?.find(({ provider }) => provider.slug === slug);
  const { status } = snapshot;
  const error = status === 'failed' ? snapshot.error : null;
  return useMemo(
    () => ({
      status: status !== 'ready' ? status : row === undefined ? 'not_offered' : row.status,
      provider: row?.provider ?? null,
      accounts: liveAccounts(row?.provider.connectedAccounts ?? []),
      attempt: row?.attempt ?? null,
      error,
      connect: (options) => pipes.connect(slug, options),
      disconnect: (accountId) => pipes.disconnect(slug, accountId),
    }),
    [pipes, slug, status, row, error],
  );
}
