import type { SaveCredentialsRequest } from '../../model/client.js';
import { PipesError } from '../../model/error.js';
import type { ConnectedAccountData } from '../../model/provider.js';
import { toSavedAccount, toWireCredentials } from '../credentials.js';
import type { Http } from '../http.js';

export async function saveCredentials(
  send: Http,
  request: SaveCredentialsRequest,
  signal: AbortSignal,
): Promise<ConnectedAccountData> {
  const { slug, intent } = request;
  // It would replace the credentials of the account that is there.
  if (intent === 'add') throw new PipesError('invalid', 'The Widgets API adds no second account by credentials.');
  const { path, body } = toWireCredentials(request);
  const url = `/_widgets/DataIntegrations/${encodeURIComponent(slug)}/${path}`;
  return toSavedAccount(await send({ method: 'PUT', path: url, body, signal }), request);
}
