import type { Credentials } from '../model/authMethods.js';
import type { SaveCredentialsRequest } from '../model/client.js';
import { PipesError } from '../model/error.js';
import type { ConnectedAccountData } from '../model/provider.js';
import { toAccount } from './accounts.js';

/** How both APIs spell the credentials of each method: the end of the path, and the body. */
export function toWireCredentials(credentials: Credentials): { path: string; body: Record<string, unknown> } {
  if (credentials.method === 'api_key') return { path: 'api-key', body: { secret: credentials.secret } };
  const { clientId, clientSecret, config } = credentials;
  return { path: 'client-credentials', body: { client_id: clientId, client_secret: clientSecret, config } };
}

/** The account that saved credentials made or repaired. Throws `PipesError` of kind `bad_response`. */
export function toSavedAccount(json: unknown, { slug }: Pick<SaveCredentialsRequest, 'slug'>): ConnectedAccountData {
  try {
    return toAccount(json);
  } catch {
    throw new PipesError('bad_response', `The credentials of "${slug}" were saved, but the response holds no account.`);
  }
}
