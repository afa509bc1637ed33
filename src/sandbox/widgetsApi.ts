import { json } from './answers.js';
import type { SandboxProvider } from './providers.js';
import type { SandboxAccount, Store } from './store.js';
import { readBearer } from './token.js';
import { toWireAccount } from './toWireAccount.js';

/** The Widgets API: what a browser asks with a token. Undefined where the path is none of its own. */
export async function widgetsApi(request: Request, store: Store, origin: string): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/_widgets/')) return undefined;
  const userId = readBearer(request.headers.get('Authorization'));
  if (userId === null) return json({ message: 'The token is missing, malformed or expired.' }, 401);

  const path = pathname.slice('/_widgets/'.length).split('/').map(decodeURIComponent);
  const [area, name, last] = path;
  if (request.method === 'GET' && pathname === '/_widgets/settings') {
    return json({ authkitOrigin: origin, teamName: 'Sandbox', logoLightPath: null, logoDarkPath: null });
  }
  if (area !== 'DataIntegrations' || name === undefined) return notFound();
  if (request.method === 'GET' && name === 'mine') {
    return json({
      data: store.providers.map((provider) => toIntegration(provider, store.accountFor(userId, provider.slug))),
    });
  }
  if (request.method === 'POST' && last === 'authorize') return authorize(name, userId, request, store, origin);
  if (request.method === 'DELETE' && name === 'installations' && last !== undefined) {
    return store.remove(userId, last) ? json({ success: true }) : notFound();
  }
  return notFound();
}

async function authorize(
  slug: string,
  userId: string,
  request: Request,
  store: Store,
  origin: string,
): Promise<Response> {
  if (store.findProvider(slug) === undefined) return notFound();
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return json({ message: 'The body must be a JSON object.' }, 400);
  const authorization = store.begin(userId, slug);
  authorization.handedOff = !('requireHandoff' in body && body.requireHandoff === true);
  const { id, redirectToken, handoffToken } = authorization;
  return json({
    url: `${origin}/pipes/authorize/${id}`,
    redirectToken,
    ...(authorization.handedOff ? {} : { handoffToken }),
  });
}

function toIntegration(provider: SandboxProvider, account: SandboxAccount | undefined) {
  const { slug, name, description, scopes, ownership, iconUrl } = provider;
  const installation = account === undefined ? null : toWireAccount(account, 'data_installation');
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
    createdAt: '2026-01-12T09:30:00.000Z',
    updatedAt: '2026-01-12T09:30:00.000Z',
    installation,
    connected_accounts: account === undefined ? [] : [toWireAccount(account, 'connected_account')],
    configFields: [],
    config: {},
    authMethods: ['oauth'],
    ...(iconUrl === null ? {} : { iconUrl }),
  };
}

function notFound(): Response {
  return json({ message: 'Not found.' }, 404);
}
