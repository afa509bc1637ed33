import { json, readObject } from './answers.js';
import type { SandboxOAuth } from './oauth.js';
import type { SandboxProvider } from './providers.js';
import { notFound, Refusal } from './refusal.js';
import { isSecretKind, readConfig, saveSecret } from './secrets.js';
import { newAccount, newId, sharedState, SINCE, type SandboxAccount, type Store, type Target } from './store.js';
import type { Surroundings } from './surroundings.js';
import { mintToken } from './token.js';
import { toWireAccount } from './toWireAccount.js';

type Body = Record<string, unknown>;

/** The public REST API: what a backend asks with a secret key. Undefined where the path is none of its own. Throws `Refusal`. */
export async function restApi(request: Request, surroundings: Surroundings): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(1).split('/').map(decodeURIComponent);
  const [area] = path;
  if (!AREAS.includes(area ?? '')) return undefined;
  if (!/^Bearer sk_\w+$/.test(request.headers.get('Authorization') ?? '')) throw new Refusal(401, 'Unauthorized');
  if (area === 'organizations') return organizations(request.method, path, surroundings.store);
  if (area === 'user_management') return users(request.method, path, searchParams, surroundings.store);

  const body = await readObject(request);
  const userId = body['user_id'];
  if (typeof userId !== 'string') throw new Refusal(422, '`user_id` is required.', 'invalid_request_parameters');
  if (request.method === 'POST' && pathname === '/widgets/token') return json({ token: mintToken(userId, 3600) }, 201);
  return integrations(request.method, path, userId, body, surroundings);
}

const AREAS = ['user_management', 'organizations', 'data-integrations', 'widgets'];

/** `organizations/{organization}/data_providers`: what the organization shares. */
function organizations(method: string, [, organizationId = '', list]: string[], store: Store): Response {
  if (method !== 'GET' || list !== 'data_providers') throw notFound();
  const data = store.providers
    .filter(({ ownership, shared }) => ownership === 'organization' || shared !== undefined)
    .map((provider) => ({
      ...toDataProvider(provider, [], false),
      ownership: 'organization',
      connected_account: provider.shared === undefined ? null : sharedAccount(provider, organizationId),
    }));
  return json({ object: 'list', data });
}

function sharedAccount({ slug, scopes, shared }: SandboxProvider, organizationId: string) {
  const account = newAccount({
    id: `inst_shared_${slug}`,
    userId: '',
    slug,
    state: sharedState(shared),
    scopes: scopes ?? [],
    createdAt: SINCE,
    updatedAt: SINCE,
  });
  const listed = toListedAccount(account, 0);
  return { ...listed, user_id: null, organization_id: organizationId, userlandUserId: null, organizationId };
}

/** `user_management/users/{user}/data_providers` and `…/connected_accounts/{slug}`. */
function users(method: string, [, , userId = '', list, slug = '']: string[], query: URLSearchParams, store: Store) {
  const several = query.get('supports_multiple_connections') === 'true';
  if (method === 'GET' && list === 'data_providers') {
    const data = store.providers.map((provider) =>
      toDataProvider(provider, store.accountsFor(userId, provider.slug), several),
    );
    return json({ object: 'list', data });
  }
  if (list !== 'connected_accounts' || (method !== 'GET' && method !== 'DELETE')) throw notFound();
  const account = select(store.accountsFor(userId, slug), several, query.get('connected_account_id'));
  if (method === 'GET') return json(toWireAccount(account, 'connected_account'));
  store.remove(userId, account.id);
  return new Response(null, { status: 204 });
}

/** The account that is meant. Without the plural contract only the compatibility connection is looked at. */
function select(accounts: SandboxAccount[], several: boolean, id: unknown): SandboxAccount {
  const seen = several ? accounts : accounts.slice(0, 1);
  if (typeof id !== 'string' && seen.length > 1)
    throw new Refusal(409, 'There are several accounts: name one.', 'account_selection_required');
  const account = typeof id === 'string' ? seen.find((each) => each.id === id) : seen[0];
  if (account === undefined) throw notFound();
  return account;
}

/** `data-integrations/{slug}/authorize`, `…/api-key`, `…/client-credentials` and `…/token`. */
async function integrations(
  method: string,
  [, slug = '', act]: string[],
  userId: string,
  body: Body,
  { store, origin, oauth }: Surroundings,
): Promise<Response> {
  const provider = store.findProvider(slug);
  if (provider === undefined) throw notFound();
  if (method === 'POST' && act === 'token') return accessToken(provider, userId, body, store, oauth);
  const target = targetOf(store, userId, slug, body);
  if (method === 'POST' && act === 'authorize') {
    const known = target !== 'another' && store.accountsFor(userId, slug).length > 0;
    const authorization = store.begin(userId, slug, target, readConfig(provider, body['config'], known));
    authorization.handedOff = true;
    if (typeof body['return_to'] === 'string') authorization.returnTo = body['return_to'];
    return json({ url: `${origin}/pipes/authorize/${authorization.id}` });
  }
  if (!isSecretKind(act) || (method !== 'PUT' && method !== 'POST')) throw notFound();
  if ((method === 'POST') !== (body['connection_intent'] === 'add'))
    throw new Refusal(422, 'POST, and only POST, adds a connection.', 'invalid_connection_intent');
  const account = saveSecret(store, { userId, provider, target, kind: act }, body);
  return json(toWireAccount(account, 'connected_account'), method === 'POST' ? 201 : 200);
}

/** What `connection_intent` and `connected_account_id` ask for. */
function targetOf(store: Store, userId: string, slug: string, body: Body): Target {
  const { connection_intent: intent, connected_account_id: accountId } = body;
  const accounts = store.accountsFor(userId, slug);
  if (intent === 'add') {
    if (accountId !== undefined)
      throw new Refusal(422, 'A new connection has no account yet.', 'invalid_connection_intent');
    if (accounts.length > 0 && !store.supportsMultipleConnections)
      throw new Refusal(404, 'Several accounts per provider are not available.', 'multiple_connections_unavailable');
    return 'another';
  }
  if (accountId === undefined && intent === undefined) return 'first';
  if (intent !== 'reauthorize' || typeof accountId !== 'string')
    throw new Refusal(422, '`reauthorize` and `connected_account_id` go together.', 'invalid_connection_intent');
  if (!accounts.some(({ id }) => id === accountId)) throw notFound();
  return { accountId };
}

/** What a backend acts with: a token, or why there is none. */
async function accessToken(
  provider: SandboxProvider,
  userId: string,
  body: Body,
  store: Store,
  oauth: SandboxOAuth | undefined,
): Promise<Response> {
  const accounts = store.accountsFor(userId, provider.slug);
  if (accounts.length === 0) return json({ active: false, error: 'not_installed' });
  const several = body['supports_multiple_connections'] === true;
  const account = select(accounts, several, body['connected_account_id']);
  const made = account.state === 'connected' ? await tokenOf(account, oauth) : null;
  if (made === null) {
    account.state = 'needs_reauthorization';
    return json({ active: false, error: 'needs_reauthorization' });
  }
  const missing = (provider.scopes ?? []).filter((scope) => !account.scopes.includes(scope));
  return json({
    active: true,
    access_token: {
      object: 'access_token',
      access_token: made.token,
      expires_at: made.expiresAt,
      scopes: account.scopes,
      missing_scopes: missing,
    },
  });
}

/** The real provider's token, if one stands behind the sandbox; else an invented one. */
async function tokenOf({ authorizationId }: SandboxAccount, oauth: SandboxOAuth | undefined) {
  if (oauth !== undefined) return authorizationId === null ? null : oauth.accessToken(authorizationId);
  return { token: newId('access'), expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
}

/** With the deprecated camelCase twins that the API still sends. */
function toDataProvider(provider: SandboxProvider, accounts: SandboxAccount[], several: boolean) {
  const { slug, name, description, scopes, ownership, authMethods = ['oauth'] } = provider;
  const [first, ...others] = accounts.map(toListedAccount);
  return {
    object: 'data_provider',
    id: `di_${slug}`,
    name,
    description,
    slug,
    integration_type: slug,
    credentials_type: 'shared',
    scopes,
    auth_methods: authMethods,
    ownership,
    created_at: SINCE,
    updated_at: SINCE,
    integrationType: slug,
    credentialsType: 'shared',
    createdAt: SINCE,
    updatedAt: SINCE,
    connected_account: first ?? null,
    ...(several ? { connected_accounts: first === undefined ? [] : [first, ...others] } : {}),
  };
}

function toListedAccount(account: SandboxAccount, index: number) {
  return {
    ...toWireAccount(account, 'connected_account'),
    connection_role: index === 0 ? 'compatibility' : 'standard',
    userlandUserId: account.userId,
    organizationId: null,
    createdAt: account.createdAt,
    updatedAt: account.updatedAt,
  };
}
