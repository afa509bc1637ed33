import type { PipesClient, SaveApiKeyRequest, SaveClientCredentialsRequest } from './client.js';
import type { AuthMethod, ConnectedAccount, Provider } from './provider.js';

/** A way to connect that the widget knows. */
export type Way = 'oauth' | 'api_key' | 'client_credentials';

/** What is given instead of a sign-in. */
export type Secret =
  | ({ way: 'api_key' } & Pick<SaveApiKeyRequest, 'secret'>)
  | ({ way: 'client_credentials' } & Pick<SaveClientCredentialsRequest, 'clientId' | 'clientSecret' | 'config'>);

/** The ways to connect that the provider takes, the client offers and the widget knows, in the provider's order. */
export function waysToConnect(provider: Provider, client: PipesClient | null): Way[] {
  return provider.authMethods.filter((method): method is Way => isOffered(method, client));
}

/** The way to repair an account: the one it was connected by. A method that is not known is taken for a sign-in. */
export function wayToRepair(account: ConnectedAccount, client: PipesClient | null): Way {
  const { authMethod } = account;
  return authMethod !== 'oauth' && isOffered(authMethod, client) ? authMethod : 'oauth';
}

function isOffered(method: AuthMethod, client: PipesClient | null): method is Way {
  if (method === 'api_key') return client?.saveApiKey !== undefined;
  if (method === 'client_credentials') return client?.saveClientCredentials !== undefined;
  return method === 'oauth';
}
