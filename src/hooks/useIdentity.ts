'use client';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PipesClient } from '../model/client.js';
import type { PipesError } from '../model/error.js';

/** Whose data this client gives. Known before anything is asked for, and kept up when a token turns out to be another user's. */
export function useIdentity(queryClient: QueryClient, client: PipesClient | null) {
  const queryKey = ['identity', client === null ? null : nameOf(client)];
  const query = useQuery<string, PipesError>(
    {
      queryKey,
      queryFn: ({ signal }) => client?.identify?.({ signal }) ?? queryKey.join(' '),
      enabled: client !== null,
      staleTime: Infinity,
    },
    queryClient,
  );
  const name = queryKey[1];
  useEffect(
    () => client?.onIdentityChange?.((identity) => queryClient.setQueryData(['identity', name], identity)),
    [queryClient, client, name],
  );
  return query;
}

const names = new WeakMap<PipesClient, string>();
let count = 0;

/** Names a client object, so that a query key can hold it. */
function nameOf(client: PipesClient): string {
  const found = names.get(client);
  if (found !== undefined) return found;
  const name = `client ${(count += 1)}`;
  names.set(client, name);
  return name;
}
