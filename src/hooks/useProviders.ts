'use client';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { attemptsOf } from '../authorization/attempts.js';
import { channel } from '../authorization/channel.js';
import { onPresence } from '../authorization/presence.js';
import type { PipesClient } from '../model/client.js';
import type { PipesError } from '../model/error.js';
import type { Provider } from '../model/provider.js';
import { stillSame } from './stillSame.js';
import { tidyProviders } from '../model/tidyProviders.js';

export interface Listing {
  providers: Provider[];
  /** Entries that are left out because they could not be understood. */
  problems: PipesError[];
}

/** The cached list of one identity: its key and how it is fetched, for the hook and for an attempt's looks alike. */
export function listingQuery(client: PipesClient | null, identity: string | undefined) {
  return {
    queryKey: ['providers', identity ?? null],
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Listing> => {
      if (client === null) throw new Error('There is no client to ask.');
      await stillSame(client, identity, signal);
      const { providers, problems = [] } = await client.listProviders({ signal });
      const tidy = tidyProviders(providers);
      return { providers: tidy.providers, problems: [...problems, ...tidy.problems] };
    },
  };
}

export function useProviders(queryClient: QueryClient, client: PipesClient | null, identity: string | undefined) {
  const query = useQuery<Listing, PipesError>(
    { ...listingQuery(client, identity), enabled: client !== null && identity !== undefined },
    queryClient,
  );
  useLookingAgain(queryClient, identity);
  return query;
}

/** The list is read again when the person comes back from another window, and when another tab changed something. */
function useLookingAgain(queryClient: QueryClient, identity: string | undefined): void {
  useEffect(() => {
    if (identity === undefined) return undefined;
    const { queryKey } = listingQuery(null, identity);
    // A pop-up that closes fires no `visibilitychange` on its opener, so TanStack Query does not notice. An attempt under way
    // looks for itself.
    const refresh = (filter: { stale?: boolean }) => {
      const busy = attemptsOf(identity).records.some((record) => record.state.phase !== 'settled');
      if (!busy) void queryClient.refetchQueries({ queryKey, ...filter }, { cancelRefetch: false });
    };
    const stopPresence = onPresence((change) => {
      if (change === 'focus') refresh({ stale: true });
    });
    const stopChannel = channel.onMessage(() => refresh({}));
    return () => {
      stopPresence();
      stopChannel();
    };
  }, [queryClient, identity]);
}
