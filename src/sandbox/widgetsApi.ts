import { ApiError, notFound } from './apiError.js';
import { json, readJsonObject } from './responses.js';
import type { RouteContext } from './routeContext.js';
import { isSecretKind, readConfig, saveSecret } from './secrets.js';
import { PROVIDERS_CREATED_AT, sharedState, type SandboxAccount, type Store, type StoredProvider } from './store.js';
import { readBearer } from './token.js';
import { toWireAccount } from './toWireAccount.js';

/** The Widgets API, which a browser calls with a token. Undefined if the path is not one of its own. Throws `ApiError`. */
export async function widgetsApi(request: Request, { store, origin }: RouteContext): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/_widgets/')) return undefined;
  const userId = readBearer(request.headers.get('Authorization'));
  if (userId === null) throw new ApiError(401, 'The token is missing, malformed or expired.');

  const { method } = request;
  const [area, name, last] = pathname.slice('/_widgets/'.length).split('/').map(decodeURIComponent);
  if (method === 'GET' && pathname === '/_widgets/settings') {
    return json({ authkitOrigin: origin, teamName: 'Sandbox', logoLightPath: null, logoDarkPath: null });
  }
  if (method === 'GET' && pathname === '/_widgets/UserManagement/organizations') {
    return json({ data: [{ id: 'org_sandbox', name: ORGANIZATION, current: true }] });
  }
  if (area !== 'DataIntegrations' || name === undefined) throw notFound();
  if (method === 'GET' && name === 'mine') {
    const data = store.providers.map((provider) => toIntegration(provider, store.accountsFor(userId, provider)));
    return json({ data });
  }
  if (method === 'GET' && name === 'shared-connections') return json({ data: store.providers.flatMap(toShared) });
  if (method === 'DELETE' && name === 'installations' && last !== undefined) {
    if (!store.remove(userId, last)) throw notFound();
    return json({ success: true });
  }
  const provider = store.findProvider(name);
  if (provider === undefined) throw notFound();
  if (method === 'POST' && last === 'authorize') return authorize(provider, userId, request, store, origin);
  if (method === 'PUT' && isSecretKind(last)) {
    const body = await readJsonObject(request);
    const account = saveSecret(store, { userId, provider, target: 'first', kind: last }, body);
    return json(toWireAccount(account, 'data_installation'));
  }
  throw notFound();
}

/** Every user is in this organization. */
const ORGANIZATION = 'Engines Ltd.';

function toShared({ id, slug, name, description, iconUrl, shared }: StoredProvider) {
  if (shared === undefined) return [];
  const account = {
    id: `inst_shared_${slug}`,
    state: sharedState(shared),
    availability: shared,
    created_at: PROVIDERS_CREATED_AT,
    updated_at: PROVIDERS_CREATED_AT,
  };
  return [
    {
      id,
      name,
      description,
      slug,
      ownership: 'organization',
      ...(iconUrl === null ? {} : { iconUrl }),
      connected_accounts: [account],
    },
  ];
}

async function authorize(
  provider: StoredProvider,
  userId: string,
  request: Request,
  store: Store,
  origin: string,
): Promise<Response> {
  const body = await readJsonObject(request);
  const accounts = store.accountsFor(userId, provider);
  const config = readConfig(provider, body['config'], accounts.length > 0);
  // The request cannot name an account. If one needs to be reauthorized, it must be that one.
  const broken = accounts.find(({ state }) => state === 'needs_reauthorization');
  const target = broken === undefined ? 'first' : { accountId: broken.id };
  const authorization = store.begin(userId, provider, target, config);
  authorization.handedOff = body['requireHandoff'] !== true;
  const { id, redirectToken, handoffToken } = authorization;
  return json({
    url: `${origin}/pipes/authorize/${id}`,
    redirectToken,
    ...(authorization.handedOff ? {} : { handoffToken }),
  });
}

function toIntegration(provider: StoredProvider, accounts: SandboxAccount[]) {
  const { slug, name, description, scopes, ownership, iconUrl, authMethods = ['oauth'] } = provider;
  const [first] = accounts;
  return {
    object: 'data_integration',
    id: provider.id,
    name,
    description,
    slug,
    integrationType: slug,
    ownership,
    credentialsType: 'shared',
    scopes,
    createdAt: PROVIDERS_CREATED_AT,
    updatedAt: PROVIDERS_CREATED_AT,
    installation: first === undefined ? null : toWireAccount(first, 'data_installation'),
    connected_accounts: accounts.map((account) => toWireAccount(account, 'connected_account')),
    configFields: provider.configFields ?? [],
    config: provider.config ?? {},
    authMethods,
    ...(iconUrl === null ? {} : { iconUrl }),
  };
}
