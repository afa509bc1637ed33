'use client';
import { useMutation } from '@tanstack/react-query';
import { channel } from '../authorization/channel.js';
import { PipesError } from '../model/error.js';
import type { Provider } from '../model/provider.js';
import { stillSame } from './stillSame.js';
import type { Connection } from './usePipes.js';
import { listingQuery, type Listing } from './useProviders.js';

export interface DisconnectTarget {
  provider: Provider;
  accountId: string;
}

/** Disconnects one account and takes it out of the list. */
export function useDisconnect({ queryClient, client, identity }: Connection) {
  return useMutation<void, PipesError, DisconnectTarget>(
    {
      mutationFn: async ({ provider, accountId }) => {
        if (client === null) throw new Error('There is no client to ask.');
        const { signal } = new AbortController();
        await stillSame(client, identity, signal);
        try {
          await client.disconnect({ slug: provider.slug, accountId }, { signal });
        } catch (error) {
          // Somebody else was faster: the account is gone, as was asked.
          if (!(error instanceof PipesError) || error.kind !== 'not_found') throw error;
        }
        const query = listingQuery(client, identity);
        await queryClient.cancelQueries({ queryKey: query.queryKey });
        queryClient.setQueryData<Listing>(query.queryKey, (listing) => listing && withoutAccount(listing, accountId));
        void queryClient.refetchQueries({ queryKey: query.queryKey });
        channel.post({ type: 'pipes:look-again' });
      },
    },
    queryClient,
  );
}

function withoutAccount(listing: Listing, accountId: string): Listing {
  return {
    ...listing,
    providers: listing.providers.map((provider) => ({
      ...provider,
      connectedAccounts: provider.connectedAccounts.filter((account) => account.id !== accountId),
    })),
  };
}
