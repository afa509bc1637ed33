'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { attemptsOf, createAttempts, type AttemptRecord } from '../authorization/attempts.js';
import { openBrowserWindow, toPopUp } from '../authorization/window.js';
import type { Intent } from '../model/authorization.js';
import type { PipesClient } from '../model/client.js';
import type { OpenWindow } from '../model/popUp.js';
import type { Provider } from '../model/provider.js';
import { tidyProvider } from '../model/tidyProviders.js';
import { useLatest } from './useLatest.js';
import { listingQuery, type Listing } from './useProviders.js';

export interface AuthorizationOptions {
  queryClient: QueryClient;
  client: PipesClient | null;
  identity: string | undefined;
  openWindow: OpenWindow | undefined;
  /** An attempt of this identity entered another phase. */
  onPhase(record: AttemptRecord): void;
}

const NONE = createAttempts();
const POP_UP = { width: 600, height: 720 };

/** The authorization attempts of this identity, and how to begin one. */
export function useAuthorization({ queryClient, client, identity, openWindow, onPhase }: AuthorizationOptions) {
  const attempts = useMemo(() => (identity === undefined ? NONE : attemptsOf(identity)), [identity]);
  const records = useSyncExternalStore(
    attempts.subscribe,
    () => attempts.records,
    () => NONE.records,
  );
  const open = useLatest(openWindow ?? openBrowserWindow);
  const entered = useLatest(onPhase);

  useEffect(
    () =>
      attempts.subscribe((record, isNews) => {
        if (isNews) entered.current(record);
      }),
    [attempts, entered],
  );

  /** Must be called inside the click: the window opens before anything is waited for. */
  const start = useCallback(
    (provider: Provider, intent: Intent, accountId: string | undefined, text: string) => {
      if (client === null) return;
      const id = newAttemptId();
      const { slug } = provider;
      const request = { slug, intent, attemptId: id, ...(accountId === undefined ? {} : { accountId }) };
      attempts.start(
        { slug, accountId },
        {
          id,
          goal: { intent, accountId, before: provider.connectedAccounts },
          open: () => toPopUp(open.current({ text, ...POP_UP })),
          authorize: async (signal) => client.authorize(request, { signal }),
          verify: (signal) => lookAt(slug, queryClient, client, identity, signal),
        },
      );
    },
    [attempts, client, identity, open, queryClient],
  );

  return { attempts, records, start };
}

/** Looks at one provider through the cache, so that its row is right in the same moment. */
async function lookAt(
  slug: string,
  queryClient: QueryClient,
  client: PipesClient,
  identity: string | undefined,
  signal: AbortSignal,
): Promise<Provider | undefined> {
  const query = listingQuery(client, identity);
  // A list asked for earlier may be older than what is looked for.
  await queryClient.cancelQueries({ queryKey: query.queryKey });
  signal.throwIfAborted();
  if (client.getProvider !== undefined) {
    const provider = tidyProvider(await client.getProvider(slug, { signal }));
    queryClient.setQueryData<Listing>(query.queryKey, (listing) => listing && withProvider(listing, provider));
    return provider;
  }
  const cancel = () => void queryClient.cancelQueries({ queryKey: query.queryKey });
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const { providers } = await queryClient.fetchQuery({ ...query, staleTime: 0 });
    return providers.find((provider) => provider.slug === slug);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function withProvider(listing: Listing, provider: Provider): Listing {
  return { ...listing, providers: listing.providers.map((other) => (other.slug === provider.slug ? provider : other)) };
}

/** Not `randomUUID`, which only secure contexts have. */
function newAttemptId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
