import { safeUrl } from '../model/safeUrl.js';
import { callbackPage, readCallback } from './callbackPage.js';
import { pickAccount, pickList, record } from './pick.js';
import { Refusal } from './refusal.js';
import { readBody } from './requestBody.js';
import { createUpstream } from './upstream.js';

export interface PipesUser {
  userId: string;
  organizationId?: string | undefined;
}

export interface PipesHandlerOptions {
  /** The secret API key (`sk_…`). Goes to the API and nowhere else. */
  apiKey: string;
  /** Who is signed in, from your own session, never from the request's body or query. Null: nobody, answered with 401. */
  getUser(request: Request): Promise<PipesUser | null> | PipesUser | null;
  /** Where the handler is mounted. Default `/api/pipes`. */
  basePath?: string | undefined;
  /** Origins besides the request's own whose pages may use it, e.g. `https://app.example.com`. */
  allowedOrigins?: string[] | undefined;
  /** Default `https://api.workos.com`. */
  apiUrl?: string | undefined;
  /** Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

interface Call {
  request: Request;
  user: PipesUser;
  /** What stands in the path where the route has a slug. Encoded. */
  slug: string;
  query: URLSearchParams;
}

type Route = [methods: string[], path: RegExp, handle: (call: Call) => Promise<unknown>];

/**
 * The host's half: serves `createBackendClient` from the public REST API, as a web-standard handler. Keeps nothing, so it runs on any
 * number of machines. Never serves tokens of connected accounts or credentials.
 */
export function createPipesHandler(options: PipesHandlerOptions): (request: Request) => Promise<Response> {
  const {
    apiKey,
    getUser,
    basePath = '/api/pipes',
    allowedOrigins = [],
    apiUrl = 'https://api.workos.com',
    fetch,
  } = options;
  const ask = createUpstream({ apiKey, apiUrl: apiUrl.replace(/\/+$/, ''), fetch });
  const base = basePath.replace(/\/+$/, '');

  const routes: Route[] = [
    [['GET'], /^\/data_providers$/, listProviders],
    [['POST'], /^\/data-integrations\/([^/]+)\/authorize$/, authorize],
    [['PUT', 'POST'], /^\/data-integrations\/([^/]+)\/(?:api-key|client-credentials)$/, saveSecret],
    [['DELETE'], /^\/connected_accounts\/([^/]+)$/, disconnect],
    [['POST'], /^\/widget-token$/, mintWidgetToken],
  ];

  async function listProviders({ user }: Call) {
    const query = new URLSearchParams(organization(user));
    const list = pickList(
      await ask('GET', `/user_management/users/${encodeURIComponent(user.userId)}/data_providers?${query}`),
    );
    if (list === undefined) throw new Refusal(502, 'The connections service failed.');
    return list;
  }

  async function authorize({ request, user, slug }: Call) {
    const { attemptId, config } = await readBody(request);
    if (typeof attemptId !== 'string' || !/^[\w-]{1,100}$/.test(attemptId))
      throw new Refusal(400, '`attemptId` is missing.');
    const returnTo = `${new URL(request.url).origin}${base}/callback?attempt=${attemptId}`;
    const body = { ...owner(user), return_to: returnTo, ...(record(config) === undefined ? {} : { config }) };
    const url = safeUrl(String(record(await ask('POST', `/data-integrations/${slug}/authorize`, body))?.['url']));
    if (url === null) throw new Refusal(502, 'The connections service failed.');
    return { url: url.href };
  }

  async function saveSecret({ request, user, slug }: Call) {
    const { secret, client_id, client_secret, config, connected_account_id } = await readBody(request);
    const kind = request.url.includes('/api-key') ? 'api-key' : 'client-credentials';
    const given = kind === 'api-key' ? { secret } : { client_id, client_secret, config };
    const which =
      request.method === 'POST'
        ? { connection_intent: 'add' }
        : connected_account_id === undefined
          ? {}
          : { connected_account_id, connection_intent: 'reauthorize' };
    return pickAccount(
      await ask(request.method, `/data-integrations/${slug}/${kind}`, { ...owner(user), ...given, ...which }),
    );
  }

  async function disconnect({ user, slug, query }: Call) {
    const account = query.get('connected_account_id');
    const search = new URLSearchParams({
      ...organization(user),
      ...(account === null ? {} : { connected_account_id: account }),
    });
    await ask(
      'DELETE',
      `/user_management/users/${encodeURIComponent(user.userId)}/connected_accounts/${slug}?${search}`,
    );
    return undefined;
  }

  async function mintWidgetToken({ user }: Call) {
    const answer = record(await ask('POST', '/widgets/token', { ...owner(user), scopes: ['widgets:pipes:manage'] }));
    if (typeof answer?.['token'] !== 'string') throw new Refusal(502, 'The connections service failed.');
    return { token: answer['token'] };
  }

  async function serve(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '';
    if (path === '/callback' && request.method === 'GET') {
      return callbackPage({ ...readCallback(url.searchParams), origins: [url.origin, ...allowedOrigins] });
    }
    const found = routes.filter(([, pattern]) => pattern.test(path));
    const [methods, pattern, handle] = found[0] ?? [];
    if (methods === undefined || pattern === undefined || handle === undefined) throw new Refusal(404, 'Not found.');
    if (!methods.includes(request.method)) throw new Refusal(405, 'Not allowed.', { Allow: methods.join(', ') });
    if (request.method !== 'GET' && !isAllowed(request)) throw new Refusal(403, 'This origin is not allowed.');
    const user = await identify(request);
    const answer = await handle({ request, user, slug: encodedSlug(pattern.exec(path)?.[1]), query: url.searchParams });
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
  }

  async function identify(request: Request): Promise<PipesUser> {
    const user = await getUser(request);
    if (typeof user?.userId !== 'string' || user.userId === '') throw new Refusal(401, 'Nobody is signed in.');
    return user;
  }

  /** A request that changes something says where it comes from; without an `Origin` it is not a browser's. */
  function isAllowed(request: Request): boolean {
    const origin = request.headers.get('Origin');
    return origin !== null && (origin === new URL(request.url).origin || allowedOrigins.includes(origin));
  }

  return async (request) => {
    const response = isPreflight(request) ? new Response(null, { status: 204 }) : await serve(request).catch(answerTo);
    response.headers.set('Cache-Control', 'no-store');
    return isAllowed(request) ? withCors(request, response) : response;
  };
}

function answerTo(error: unknown): Response {
  // What a host's own code throws may hold anything: it is not told.
  const { status, message, headers } = error instanceof Refusal ? error : new Refusal(500, 'Something went wrong.');
  return Response.json({ message }, { status, headers });
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
}

function withCors(request: Request, response: Response): Response {
  response.headers.set('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '');
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  response.headers.set('Vary', 'Origin');
  if (request.method === 'OPTIONS') {
    response.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
    response.headers.set('Access-Control-Allow-Headers', request.headers.get('Access-Control-Request-Headers') ?? '');
  }
  return response;
}

/** The slug as a segment of the API's path: whatever it is, it stays one segment. */
function encodedSlug(segment: string | undefined): string {
  if (segment === undefined) return '';
  try {
    const slug = decodeURIComponent(segment);
    if (/[^.]/.test(slug) && slug.length <= 200) return encodeURIComponent(slug);
  } catch {
    // Not an encoding at all: no such provider.
  }
  throw new Refusal(404, 'Not found.');
}

function organization({ organizationId }: PipesUser): Record<string, string> {
  return organizationId === undefined ? {} : { organization_id: organizationId };
}

function owner(user: PipesUser): Record<string, string> {
  return { user_id: user.userId, ...organization(user) };
}
