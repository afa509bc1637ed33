'use client';
import { useMutation } from '@tanstack/react-query';
import type { Intent } from '../model/authorization.js';
import type { SaveApiKeyRequest, SaveClientCredentialsRequest } from '../model/client.js';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { tidyAccount } from '../model/tidyProviders.js';
import type { Secret } from '../model/ways.js';
import { changeProvider } from './changeProvider.js';
import { stillSame } from './stillSame.js';
import type { Connection } from './usePipes.js';

export interface SecretTarget {
  slug: string;
  intent: Intent;
  accountId?: string;
}

/** Saves a key or credentials, and puts the account that came of it into the list. */
export function useSaveSecret(connection: Connection, target: SecretTarget) {
  const { queryClient, client, identity } = connection;
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
        await changeProvider(connection, target.slug, (provider) => ({
          ...provider,
          connectedAccounts: [...provider.connectedAccounts.filter(({ id }) => id !== account.id), account],
        }));
        return account;
      },
    },
    queryClient,
  );
}
