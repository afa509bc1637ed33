import { CREDENTIALS, type KnownAuthMethod } from '../model/authMethods.js';
import type { PipesClient } from '../model/client.js';
import type { AuthMethod, ConnectedAccount, Provider } from '../model/provider.js';

/** What a client says of the auth methods it supports. */
export type CredentialsSupport = Pick<PipesClient, 'saveCredentials' | 'credentialsMethods'>;

/** The methods to connect with that the provider takes, the client supports and the widget knows, in the provider's order. */
export function methodsToConnect(provider: Provider, client: CredentialsSupport): KnownAuthMethod[] {
  return provider.authMethods.filter((method): method is KnownAuthMethod => isSupported(method, client));
}

/** The method to repair an account with: the one it was connected by. An unknown method is taken for OAuth. */
export function methodToReauthorize(account: ConnectedAccount, client: CredentialsSupport): KnownAuthMethod {
  const { authMethod } = account;
  return isSupported(authMethod, client) ? authMethod : 'oauth';
}

function isSupported(method: AuthMethod, client: CredentialsSupport): method is KnownAuthMethod {
  if (method === 'oauth') return true;
  if (!Object.hasOwn(CREDENTIALS, method) || client.saveCredentials === undefined) return false;
  return client.credentialsMethods?.includes(method) ?? true;
}
