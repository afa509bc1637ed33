import { channel } from '../authorization/channel.js';
import type { Provider } from '../model/provider.js';
import type { Connection } from './usePipes.js';
import { listingQuery, type Listing } from './useProviders.js';

/** Changes one provider of the cached list after a write, reads the list anew, and lets the other tabs do so too. */
export async function changeProvider(
  { queryClient, identity }: Pick<Connection, 'queryClient' | 'identity'>,
  slug: string,
  change: (provider: Provider) => Provider,
): Promise<void> {
  const { queryKey } = listingQuery(null, identity);
  // A list that is on its way may be older.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<Listing>(queryKey, (listing) => withProvider(listing, slug, change));
  void queryClient.refetchQueries({ queryKey });
  channel.post({ type: 'pipes:look-again' });
}

/** The list with one provider changed. */
export function withProvider(
  listing: Listing | undefined,
  slug: string,
  change: (provider: Provider) => Provider,
): Listing | undefined {
  return (
    listing && {
      ...listing,
      providers: listing.providers.map((provider) => (provider.slug === slug ? change(provider) : provider)),
    }
  );
}
