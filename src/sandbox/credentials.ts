import { ApiError } from './apiError.js';
import type { SandboxOAuth } from './oauth.js';
import { json } from './responses.js';
import { newId, type SandboxAccount, type StoredProvider } from './store.js';

/** The access token a backend calls the provider with, or why there is none. Throws `ApiError` if the auth method is another one. */
export async function accessToken(
  provider: StoredProvider,
  account: SandboxAccount,
  oauth: SandboxOAuth | undefined,
): Promise<Response> {
  if (account.authMethod !== 'oauth')
    throw new ApiError(422, 'The connected account has no access token. Ask for its credentials.');
  const issued = await issue(account, oauth);
  if (issued === null) return needsReauthorization();
  const { token, ...rest } = withScopes(provider, account, issued);
  return json({ active: true, access_token: { object: 'access_token', access_token: token, ...rest } });
}

/** What a backend calls the provider with, whatever the auth method: a token, or the stored API key. */
export async function credentials(
  provider: StoredProvider,
  account: SandboxAccount,
  oauth: SandboxOAuth | undefined,
): Promise<Response> {
  const { authMethod, config } = account;
  const credential = { object: 'credential', auth_method: authMethod };
  if (authMethod === 'api_key') {
    if (account.state !== 'connected' || account.apiKey === null) return needsReauthorization();
    return json({ active: true, credential: { ...credential, value: account.apiKey, config } });
  }
  // A token for client credentials is made up in any case: real authorization servers stand for OAuth.
  const issued = await issue(account, authMethod === 'oauth' ? oauth : undefined);
  if (issued === null) return needsReauthorization();
  const { token, ...rest } = withScopes(provider, account, issued);
  const metadata = authMethod === 'client_credentials' ? { metadata: {} } : {};
  return json({ active: true, credential: { ...credential, value: token, ...rest, config, ...metadata } });
}

interface Issued {
  token: string;
  expiresAt: string | null;
}

/** A token of the real provider, if the sandbox has one, or a made-up one. An account without a token needs to be repaired. */
async function issue(account: SandboxAccount, oauth: SandboxOAuth | undefined): Promise<Issued | null> {
  const issued = account.state === 'connected' ? await tokenOf(account, oauth) : null;
  if (issued === null) account.state = 'needs_reauthorization';
  return issued;
}

async function tokenOf({ authorizationId }: SandboxAccount, oauth: SandboxOAuth | undefined): Promise<Issued | null> {
  if (oauth !== undefined) return authorizationId === null ? null : oauth.accessToken(authorizationId);
  return { token: newId('access'), expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
}

function withScopes({ scopes }: StoredProvider, account: SandboxAccount, { token, expiresAt }: Issued) {
  const missing = (scopes ?? []).filter((scope) => !account.scopes.includes(scope));
  return { token, expires_at: expiresAt, scopes: account.scopes, missing_scopes: missing };
}

const needsReauthorization = () => json({ active: false, error: 'needs_reauthorization' });
