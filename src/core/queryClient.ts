import { QueryClient } from '@tanstack/query-core';

/**
 * A cache of the package's own, never the host's. Retries are the client's, and entries are removed with their session, not
 * after a time.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', gcTime: Infinity } },
  });
}
