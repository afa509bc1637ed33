import type { QueryClient } from '@tanstack/react-query';
import type { PipesClient } from '../model/client.js';
import type { Provider } from '../model/provider.js';
import { tidyProvider } from '../model/tidyProviders.js';
import { withProvider } from './changeProvider.js';
import { stillSame } from './stillSame.js';
import { listingQuery, type Listing } from './useProviders.js';

export interface LookOptions {
  queryClient: QueryClient;
  client: PipesClient;
  identity: string | undefined;
}

/**
 * Looks at one provider anew and puts what it saw into the cache, so that its row is right in the same moment. Not a fetch of the
 * cache's own: such a one ends with the old list when another look cancels it.
 */
export async function lookAt(
  slug: string,
  { queryClient, client, identity }: LookOptions,
  signal: AbortSignal,
): Promise<Provider | undefined> {
  const { queryKey, queryFn } = listingQuery(client, identity);
  const update =
    client.getProvider === undefined ? await lookAtAll() : await lookAtOne(client.getProvider.bind(client));
  // A list that is still on its way was asked for earlier, and may be older.
  await queryClient.cancelQueries({ queryKey });
  signal.throwIfAborted();
  const listing = queryClient.setQueryData<Listing>(queryKey, update);
  return listing?.providers.find((provider) => provider.slug === slug);

  async function lookAtAll() {
    const seen = await queryFn({ signal });
    return () => seen;
  }

  async function lookAtOne(getProvider: NonNullable<PipesClient['getProvider']>) {
    await stillSame(client, identity, signal);
    const seen = tidyProvider(await getProvider(slug, { signal }));
    return (before: Listing | undefined) => withProvider(before, slug, () => seen);
  }
}
