'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Pipes } from '../core/pipes.js';
import type { SharedListing } from '../core/sanitize.js';
import type { PipesError } from '../model/error.js';

/** What the organization shares, apart from the user's own list: neither waits for the other. */
export function useSharedProviders(pipes: Pipes, identity: string) {
  const query = useQuery<SharedListing, PipesError>(
    {
      queryKey: ['shared', identity],
      queryFn: ({ signal }) => pipes.listSharedProviders(signal),
      enabled: pipes.hasSharedProviders,
      staleTime: 5_000,
    },
    pipes.sessions.queryClient,
  );
  const { error } = query;
  useEffect(() => {
    if (error !== null) pipes.reportError(error);
  }, [pipes, error]);
  return query;
}
