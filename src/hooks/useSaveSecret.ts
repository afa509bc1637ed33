'use client';
import { useMutation } from '@tanstack/react-query';
import { channel } from '../authorization/channel.js';
import type { Intent } from '../model/authorization.js';
import type { SaveApiKeyRequest, SaveClientCredentialsRequest } from '../model/client.js';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { tidyAccount } from '../model/tidyProviders.js';
import { stillSame } from './stillSame.js';
import type { Connection } from './usePipes.js';
import { changeProvider } from './useProviders.js';

export interface SecretTarget {
  slug: string;
  intent: Intent;
  accountId?: string;
}

export type Secret =
  | ({ way: 'api_key' } & Pick<SaveApiKeyRequest, 'secret'>)
  | ({ way: 'client_credentials' } & Pick<SaveClientCredentialsRequest, 'clientId' | 'clientSecret' | 'config'>);

/** Saves a key or credentials, and puts the account that came of it into the list. */
export function useSaveSecret({ queryClient, client, identity }: Connection, target: SecretTarget) {
  return useMutation<ConnectedAccount, PipesError, Secret>(
    {
      mutationFn: async ({ way, ...secret }) => {
        const { signal } = new AbortController();
        if (client === null) throw new Error('There is no client to ask.');
        await stillSame(client, identity, signal);
        const request = { ...target, ...secret };
        const saved =
          way === 'api_key'
            ? await client.saveApiKey?.(request as SaveApiKeyRequest, { signal })
            : await client.saveClientCredentials?.(request as SaveClientCredentialsRequest, { signal });
        if (saved === undefined) throw new Error('The client cannot save this.');
        const account = tidyAccount(saved);
        await changeProvider(queryClient, identity, target.slug, (provider) => ({
          ...provider,
          connectedAccounts: [...provider.connectedAccounts.filter(({ id }) => id !== account.id), account],
        }));
        channel.post({ type: 'pipes:look-again' });
        return account;
      },
    },
    queryClient,
  );
}
