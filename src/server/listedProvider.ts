import { toProviders } from '../client/backend/toProvider.js';
import type { ConnectedAccountData, ProviderData } from '../model/provider.js';
import { liveAccounts } from '../model/status.js';
import type { PipesApi } from './pipesApi.js';
import type { User } from './user.js';

/**
 * The provider of this encoded slug in the user's list; undefined if the user is not offered it. Of two providers with one slug it
 * is the user's own, as for the API. Throws `HttpError`.
 */
export async function listedProvider(api: PipesApi, user: User, slug: string): Promise<ProviderData | undefined> {
  const { providers } = toProviders(await api.listProviders(user));
  const named = providers.filter((provider) => provider.slug === decodeURIComponent(slug));
  return named.find(({ ownership }) => ownership !== 'organization') ?? named[0];
}

/** The account that the API means where no account is named: the first. */
export function firstAccount({ connectedAccounts = [] }: ProviderData): ConnectedAccountData | undefined {
  return liveAccounts(connectedAccounts)[0];
}
