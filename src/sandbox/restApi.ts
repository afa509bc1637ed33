import { json } from './answers.js';
import type { SandboxProvider } from './providers.js';
import { newId, type SandboxAccount, type Store } from './store.js';
import { mintToken } from './token.js';
import { toWireAccount } from './toWireAccount.js';

/** The public REST API: what a backend asks with a secret key. Undefined where the path is none of its own. */
export async function restApi(request: Request, store: Store, origin: string): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(1).split('/').map(decodeURIComponent);
  const [area] = path;
  if (area !== 'user_management' && area !== 'data-integrations' && area !== 'widgets') return undefined;
  if (!/^Bearer sk_\w+$/.test(request.headers.get('Authorization') ?? ''))
    return json({ message: 'Unauthorized' }, 401);
  const body = request.method === 'GET' || request.method === 'DELETE' ? {} : await readObject(request);
  if (body === undefined) return json({ message: 'The body must be a JSON object.' }, 400);

  if (area === 'user_management') return users(request.method, path, searchParams, store);
  const userId = typeof body['user_id'] === 'string' ? body['user_id'] : undefined;
  if (userId === undefined) return json({ message: '`user_id` is required.', code: 'invalid_request_parameters' }, 422);
  if (area === 'widgets') return request.method === 'POST' ? json({ token: mintToken(userId, 3600) }, 201) : notFound();
  return integrations(request.method, path, userId, body, store, origin);
}

/** `user_management/users/{user}/data_providers` and `…/connected_accounts/{slug}`. */
function users(
  method: string,
  [, , userId = '', list, slug = '']: string[],
  query: URLSearchParams,
  store: Store,
): Response {
  if (method === 'GET' && list === 'data_providers') {
    const several = query.get('supports_multiple_connections') === 'true';
    const data = store.providers.map((provider) =>
      toDataProvider(provider, store.accountFor(userId, provider.slug), several),
    );
    return json({ object: 'list', data });
  }
  const account = list === 'connected_accounts' ? store.accountFor(userId, slug) : undefined;
  const wanted = query.get('connected_account_id') ?? account?.id;
  if (account === undefined || account.id !== wanted) return notFound();
  if (method === 'GET') return json(toWireAccount(account, 'connected_account'));
  if (method !== 'DELETE') return notFound();
  store.remove(userId, account.id);
  return new Response(null, { status: 204 });
}

/** `data-integrations/{slug}/authorize` and `…/token`. */
function integrations(
  method: string,
  [, slug = '', act]: string[],
  userId: string,
  body: Record<string, unknown>,
  store: Store,
  origin: string,
): Response {
  const provider = store.findProvider(slug);
  if (provider === undefined) return notFound();
  if (method === 'POST' && act === 'authorize') {
    const authorization = store.begin(userId, slug);
    authorization.handedOff = true;
    if (typeof body['return_to'] === 'string') authorization.returnTo = body['return_to'];
    return json({ url: `${origin}/pipes/authorize/${authorization.id}` });
  }
  if (method === 'POST' && act === 'token') return accessToken(provider, store.accountFor(userId, slug));
  return notFound();
}

/** What a backend acts with: a token, or why there is none. */
function accessToken(provider: SandboxProvider, account: SandboxAccount | undefined): Response {
  if (account === undefined) return json({ active: false, error: 'not_installed' });
  if (account.state !== 'connected') return json({ active: false, error: 'needs_reauthorization' });
  const missing = (provider.scopes ?? []).filter((scope) => !account.scopes.includes(scope));
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  const token = { token: newId('access'), expires_at: expires, scopes: account.scopes, missing_scopes: missing };
  return json({ active: true, access_token: token });
}

function toDataProvider(provider: SandboxProvider, account: SandboxAccount | undefined, several: boolean) {
  const { slug, name, description, scopes, ownership } = provider;
  const connected = account === undefined ? null : toWireAccount(account, 'connected_account');
  return {
    object: 'data_provider',
    id: `di_${slug}`,
    name,
    description,
    slug,
    integration_type: slug,
    credentials_type: 'shared',
    scopes,
    auth_methods: ['oauth'],
    ownership,
    created_at: '2026-01-12T09:30:00.000Z',
    updated_at: '2026-01-12T09:30:00.000Z',
    connected_account: connected,
    ...(several ? { connected_accounts: connected === null ? [] : [connected] } : {}),
  };
}

async function readObject(request: Request): Promise<Record<string, unknown> | undefined> {
  const body: unknown = await request.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
}

function notFound(): Response {
  return json({ message: 'Not found.', code: 'entity_not_found' }, 404);
}
