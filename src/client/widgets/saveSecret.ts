import type { Intent } from '../../model/authorization.js';
import type { SaveApiKeyRequest, SaveClientCredentialsRequest } from '../../model/client.js';
import { PipesError } from '../../model/error.js';
import type { ConnectedAccount } from '../../model/provider.js';
import type { Http } from '../http.js';
import { toSavedAccount } from '../savedAccount.js';

export function saveApiKey(send: Http, { slug, intent, secret }: SaveApiKeyRequest, signal: AbortSignal) {
  return save(send, slug, 'api-key', intent, { secret }, signal);
}

export function saveClientCredentials(send: Http, request: SaveClientCredentialsRequest, signal: AbortSignal) {
  const { slug, intent, clientId, clientSecret, config } = request;
  const body = { client_id: clientId, client_secret: clientSecret, config };
  return save(send, slug, 'client-credentials', intent, body, signal);
}

async function save(
  send: Http,
  slug: string,
  kind: string,
  intent: Intent,
  body: object,
  signal: AbortSignal,
): Promise<ConnectedAccount> {
  // It would replace the secret of the account that is there.
  if (intent === 'add') throw new PipesError('invalid', 'The Widgets API adds no second account by a secret.');
  const path = `/_widgets/DataIntegrations/${encodeURIComponent(slug)}/${kind}`;
  return toSavedAccount(await send({ method: 'PUT', path, body, signal }), slug);
}
