'use client';
import { QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Pipes, SharedListing } from '../core/pipes.js';
import type { PipesError } from '../model/error.js';

// The package's own, never the host's. The client has its own retries, and says itself when it is offline.
const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: 5_000 } },
});

/** What the organization shares, apart from the user's own list: neither waits for the other. */
export function useSharedProviders(pipes: Pipes, identity: string) {
  const query = useQuery<SharedListing, PipesError>(
    {
      queryKey: ['shared', identity],
      queryFn: ({ signal }) => pipes.listSharedProviders(signal),
      enabled: pipes.hasSharedProviders,
    },
    queryClient,
  );
  const { error } = query;
  useEffect(() => {
    if (error !== null) pipes.reportError(error);
  }, [pipes, error]);
  return query;
}
