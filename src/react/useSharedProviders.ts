'use client';
import { QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Pipes, SharedListing } from '../core/pipes.js';
import type { PipesError } from '../model/error.js';

// The package's own, never the host's. The client has its own retries, and says itself when it is offline.
const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 5_000 } },
});

/** What the organization shares, apart from the user's own list: neither waits for the other. */
export function useSharedProviders(pipes: Pipes, identity: string): QueryObserverResult<SharedListing, PipesError> {
  // Not `useQuery`: its Suspense, hydration and error boundaries would be loaded for nothing.
  const { subscribe, getResult } = useMemo(() => {
    const observer = new QueryObserver<SharedListing, PipesError>(queryClient, {
      queryKey: ['shared', identity],
      queryFn: ({ signal }) => pipes.listSharedProviders(signal),
      enabled: pipes.hasSharedProviders,
    });
    return { subscribe: observer.subscribe, getResult: () => observer.getCurrentResult() };
  }, [pipes, identity]);
  const query = useSyncExternalStore(subscribe, getResult, getResult);
  const { error } = query;
  useEffect(() => {
    if (error !== null) pipes.reportError(error);
  }, [pipes, error]);
  return query;
}
