import { json, readObject } from './answers.js';
import type { SandboxProvider } from './providers.js';
import { notFound, Refusal } from './refusal.js';
import { isSecretKind, readConfig, saveSecret } from './secrets.js';
import { sharedState, SINCE, type SandboxAccount, type Store } from './store.js';
import type { Surroundings } from './surroundings.js';
import { readBearer } from './token.js';
import { toWireAccount } from './toWireAccount.js';

/** The Widgets API: what a browser asks with a token. Undefined where the path is none of its own. Throws `Refusal`. */
export async function widgetsApi(request: Request, { store, origin }: Surroundings): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/_widgets/')) return undefined;
  const userId = readBearer(request.headers.get('Authorization'));
  if (userId === null) throw new Refusal(401, 'The token is missing, malformed or expired.');

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
    const data = store.providers.map((provider) => toIntegration(provider, store.accountsFor(userId, provider.slug)));
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
    const body = await readObject(request);
    const account = saveSecret(store, { userId, provider, target: 'first', kind: last }, body);
    return json(toWireAccount(account, 'data_installation'));
  }
  throw notFound();
}

/** The organization of every user. */
const ORGANIZATION = 'Engines Ltd.';

function toShared({ slug, name, description, iconUrl, shared }: SandboxProvider) {
  if (shared === undefined) return [];
  const state = sharedState(shared);
  const account = { id: `inst_shared_${slug}`, state, availability: shared, created_at: SINCE, updated_at: SINCE };
  return [
    {
      id: `di_${slug}`,
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
  provider: SandboxProvider,
  userId: string,
  request: Request,
  store: Store,
  origin: string,
): Promise<Response> {
  const body = await readObject(request);
  const accounts = store.accountsFor(userId, provider.slug);
  const config = readConfig(provider, body['config'], accounts.length > 0);
  // The request names no account: the one that is broken is meant.
  const broken = accounts.find(({ state }) => state === 'needs_reauthorization');
  const target = broken === undefined ? 'first' : { accountId: broken.id };
  const authorization = store.begin(userId, provider.slug, target, config);
  authorization.handedOff = body['requireHandoff'] !== true;
  const { id, redirectToken, handoffToken } = authorization;
  return json({
    url: `${origin}/pipes/authorize/${id}`,
    redirectToken,
    ...(authorization.handedOff ? {} : { handoffToken }),
  });
}

function toIntegration(provider: SandboxProvider, accounts: SandboxAccount[]) {
  const { slug, name, description, scopes, ownership, iconUrl, authMethods = ['oauth'] } = provider;
  const [first] = accounts;
  return {
    object: 'data_integration',
    id: `di_${slug}`,
    name,
    description,
    slug,
    integrationType: slug,
    ownership,
    credentialsType: 'shared',
    scopes,
    createdAt: SINCE,
    updatedAt: SINCE,
    installation: first === undefined ? null : toWireAccount(first, 'data_installation'),
    connected_accounts: accounts.map((account) => toWireAccount(account, 'connected_account')),
    configFields: provider.configFields ?? [],
    config: provider.config ?? {},
    authMethods,
    ...(iconUrl === null ? {} : { iconUrl }),
  };
}
