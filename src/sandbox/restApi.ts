import { ApiError, notFound } from './apiError.js';
import { accessToken, credentials } from './credentials.js';
import type { SandboxProvider } from './providers.js';
import { json, readJsonObject } from './responses.js';
import type { RouteContext } from './routeContext.js';
import { isSecretKind, readConfig, saveSecret } from './secrets.js';
import {
  newAccount,
  PROVIDERS_CREATED_AT,
  sharedState,
  type SandboxAccount,
  type Store,
  type StoredProvider,
  type Target,
} from './store.js';
import { mintToken } from './token.js';
import { toWireAccount } from './toWireAccount.js';

type Body = Record<string, unknown>;

/** The public REST API, which a backend calls with a secret key. Undefined if the path is not one of its own. Throws `ApiError`. */
export async function restApi(request: Request, context: RouteContext): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(1).split('/').map(decodeURIComponent);
  const [area] = path;
  if (!AREAS.includes(area ?? '')) return undefined;
  if (!/^Bearer sk_\w+$/.test(request.headers.get('Authorization') ?? '')) throw new ApiError(401, 'Unauthorized');
  if (area === 'organizations') return organizations(request.method, path, context.store);
  if (area === 'user_management') return users(request.method, path, searchParams, context.store);

  const body = await readJsonObject(request);
  const userId = body['user_id'];
  if (typeof userId !== 'string') throw new ApiError(422, '`user_id` is required.', 'invalid_request_parameters');
  if (request.method === 'POST' && pathname === '/widgets/token') return json({ token: mintToken(userId, 3600) }, 201);
  return integrations(request.method, path, userId, body, context);
}

const AREAS = ['user_management', 'organizations', 'data-integrations', 'widgets'];

/** `organizations/{organization}/data_providers`: what the organization shares with its members. */
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

function sharedAccount(provider: StoredProvider, organizationId: string) {
  const account = newAccount({
    id: `inst_shared_${provider.slug}`,
    userId: '',
    providerId: provider.id,
    state: sharedState(provider.shared),
    scopes: provider.scopes ?? [],
    createdAt: PROVIDERS_CREATED_AT,
    updatedAt: PROVIDERS_CREATED_AT,
  });
  const listed = toListedAccount(account, 0);
  return { ...listed, user_id: null, organization_id: organizationId, userlandUserId: null, organizationId };
}

/** `user_management/users/{user}/data_providers` and `…/connected_accounts/{slug}`. */
function users(method: string, [, , userId = '', list, slug = '']: string[], query: URLSearchParams, store: Store) {
  const several = query.get('supports_multiple_connections') === 'true';
  if (method === 'GET' && list === 'data_providers') {
    const data = store.providers.map((provider) =>
      toDataProvider(provider, store.accountsFor(userId, provider), several),
    );
    return json({ object: 'list', data });
  }
  if (list !== 'connected_accounts' || (method !== 'GET' && method !== 'DELETE')) throw notFound();
  const provider = store.findProvider(slug);
  if (provider === undefined) throw notFound();
  const account = selectAccount(store.accountsFor(userId, provider), several, query.get('connected_account_id'));
  if (method === 'GET') return json(toWireAccount(account, 'connected_account'));
  store.remove(userId, account.id);
  return new Response(null, { status: 204 });
}

/** The account a request is about. Without `supports_multiple_connections`, the API only sees the compatibility connection. */
function selectAccount(accounts: SandboxAccount[], several: boolean, id: unknown): SandboxAccount {
  const visible = several ? accounts : accounts.slice(0, 1);
  if (typeof id !== 'string' && visible.length > 1)
    throw new ApiError(409, 'There are several accounts. Select one.', 'account_selection_required');
  const account = typeof id === 'string' ? visible.find((each) => each.id === id) : visible[0];
  if (account === undefined) throw notFound();
  return account;
}

/** `data-integrations/{slug}/authorize`, `…/api-key`, `…/client-credentials`, `…/token` and `…/credentials`. */
async function integrations(
  method: string,
  [, slug = '', action]: string[],
  userId: string,
  body: Body,
  { store, origin, oauth }: RouteContext,
): Promise<Response> {
  const provider = store.findProvider(slug, OWNERSHIP[String(body['connection_owner'])]);
  if (provider === undefined) throw notFound();
  if (method === 'POST' && (action === 'token' || action === 'credentials')) {
    const accounts = store.accountsFor(userId, provider);
    if (accounts.length === 0) return json({ active: false, error: 'not_installed' });
    const several = body['supports_multiple_connections'] === true;
    const account = selectAccount(accounts, several, body['connected_account_id']);
    return (action === 'token' ? accessToken : credentials)(provider, account, oauth);
  }
  const target = targetOf(store, userId, provider, body);
  if (method === 'POST' && action === 'authorize') {
    const hasStored = target !== 'another' && store.accountsFor(userId, provider).length > 0;
    const authorization = store.begin(userId, provider, target, readConfig(provider, body['config'], hasStored));
    authorization.handedOff = true;
    if (typeof body['return_to'] === 'string') authorization.returnTo = body['return_to'];
    return json({ url: `${origin}/pipes/authorize/${authorization.id}` });
  }
  if (!isSecretKind(action) || (method !== 'PUT' && method !== 'POST')) throw notFound();
  if ((method === 'POST') !== (body['connection_intent'] === 'add'))
    throw new ApiError(422, 'Use POST with the intent `add`, and PUT otherwise.', 'invalid_connection_intent');
  const account = saveSecret(store, { userId, provider, target, kind: action }, body);
  return json(toWireAccount(account, 'connected_account'), method === 'POST' ? 201 : 200);
}

/** `connection_owner` in the words of the provider's `ownership`. */
const OWNERSHIP: Record<string, SandboxProvider['ownership']> = { user: 'userland_user', organization: 'organization' };

/** The account that `connection_intent` and `connected_account_id` refer to. */
function targetOf(store: Store, userId: string, provider: StoredProvider, body: Body): Target {
  const { connection_intent: intent, connected_account_id: accountId } = body;
  const accounts = store.accountsFor(userId, provider);
  if (intent === 'add') {
    if (accountId !== undefined)
      throw new ApiError(422, 'A new connection has no account id yet.', 'invalid_connection_intent');
    if (accounts.length > 0 && !store.supportsMultipleConnections)
      throw new ApiError(404, 'Several accounts per provider are not available.', 'multiple_connections_unavailable');
    return 'another';
  }
  if (accountId === undefined && intent === undefined) return 'first';
  if (intent !== 'reauthorize' || typeof accountId !== 'string')
    throw new ApiError(422, '`reauthorize` and `connected_account_id` go together.', 'invalid_connection_intent');
  if (!accounts.some(({ id }) => id === accountId)) throw notFound();
  return { accountId };
}

/** Includes the deprecated camelCase duplicates that the API still sends. */
function toDataProvider(provider: StoredProvider, accounts: SandboxAccount[], several: boolean) {
  const { slug, name, description, scopes, ownership, authMethods = ['oauth'] } = provider;
  const [first, ...others] = accounts.map(toListedAccount);
  return {
    object: 'data_provider',
    id: provider.id,
    name,
    description,
    slug,
    integration_type: slug,
    credentials_type: 'shared',
    scopes,
    auth_methods: authMethods,
    ownership,
    created_at: PROVIDERS_CREATED_AT,
    updated_at: PROVIDERS_CREATED_AT,
    integrationType: slug,
    credentialsType: 'shared',
    createdAt: PROVIDERS_CREATED_AT,
    updatedAt: PROVIDERS_CREATED_AT,
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
