import { QueryClient } from '@tanstack/react-query';

function create(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The client has its own retries and says itself when it is offline.
      queries: { retry: false, networkMode: 'always', refetchOnReconnect: true, staleTime: 5_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

let shared: QueryClient | undefined;

/**
 * The widget's own cache, never the host's. One per page, so that two widgets of one user share a list; keys hold the
 * identity, so that two users never do. On a server each rendering has its own.
 */
export function widgetQueryClient(): QueryClient {
  if (typeof window === 'undefined') return create();
  return (shared ??= create());
}
