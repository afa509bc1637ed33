'use client';
import { useQuery } from '@tanstack/react-query';
import { cleanText } from '../model/cleanText.js';
import type { PipesError } from '../model/error.js';
import type { SharedProvider } from '../model/provider.js';
import { tidyWords } from '../model/tidyProviders.js';
import { stillSame } from './stillSame.js';
import type { Connection } from './usePipes.js';

/** What the organization shares, apart from the person's own list: neither waits for the other. */
export function useShared({ queryClient, client, identity }: Connection) {
  return useQuery<{ organization: string | null; providers: SharedProvider[] }, PipesError>(
    {
      queryKey: ['shared', identity ?? null],
      enabled: client?.listSharedProviders !== undefined && identity !== undefined,
      queryFn: async ({ signal }) => {
        if (client?.listSharedProviders === undefined) throw new Error('The client has no such list.');
        await stillSame(client, identity, signal);
        const { organization, providers } = await client.listSharedProviders({ signal });
        return {
          organization: cleanText(organization ?? '', 80) || null,
          providers: providers.map((each) => ({ ...each, ...tidyWords(each) })),
        };
      },
    },
    queryClient,
  );
}
