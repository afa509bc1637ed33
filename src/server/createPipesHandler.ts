import { fieldsOf } from '../model/fieldsOf.js';
import { safeUrl } from '../model/safeUrl.js';
import { callbackPage, readCallback } from './callbackPage.js';
import { parseOptions, type PipesHandlerOptions, type PipesUser } from './options.js';
import { pickAccount, pickList } from './pick.js';
import { Refusal, serviceFailed } from './refusal.js';
import { readBody } from './requestBody.js';
import { createUpstream } from './upstream.js';

interface Call {
  request: Request;
  user: PipesUser;
  /** What stands in the path where the route has a slug. Encoded. */
  slug: string;
  query: URLSearchParams;
}

type Route = [methods: string[], path: RegExp, handle: (call: Call) => Promise<unknown>];

/**
 * Serves `createBackendClient` from the public REST API. Returns a web-standard handler that keeps no state, so any number of
 * instances can run side by side. It never serves the tokens or credentials of connected accounts. Throws a `PipesError` of
 * kind `invalid` if an option cannot work.
 */
export function createPipesHandler(options: PipesHandlerOptions): (request: Request) => Promise<Response> {
  const { apiKey, base, allowedOrigins, publicOrigin, apiUrl } = parseOptions(options);
  const { getUser, supportsMultipleConnections = false, fetch } = options;
  const ask = createUpstream({ apiKey, apiUrl, fetch });
  const several: Record<string, string> = supportsMultipleConnections ? { supports_multiple_connections: 'true' } : {};
  const ownOrigin = (request: Request) => publicOrigin ?? new URL(request.url).origin;
  let hasWarned = false;

  const routes: Route[] = [
    [['GET'], /^\/data_providers$/, listProviders],
    [['GET'], /^\/organization_data_providers$/, listOrganizationProviders],
    [['POST'], /^\/data-integrations\/([^/]+)\/authorize$/, authorize],
    [['PUT', 'POST'], /^\/data-integrations\/([^/]+)\/api-key$/, saveApiKey],
    [['PUT', 'POST'], /^\/data-integrations\/([^/]+)\/client-credentials$/, saveClientCredentials],
    [['DELETE'], /^\/connected_accounts\/([^/]+)$/, disconnect],
    [['POST'], /^\/widget-token$/, mintWidgetToken],
  ];

  async function listProviders({ user }: Call) {
    const query = new URLSearchParams({ ...organization(user), ...several });
    return askForList(`/user_management/users/${encodeURIComponent(user.userId)}/data_providers?${query}`);
  }

  /** What the organization shares with its members. Somebody of no organization is shared nothing. */
  async function listOrganizationProviders({ user: { organizationId } }: Call) {
    if (!organizationId) return { object: 'list', data: [] };
    return askForList(`/organizations/${encodeURIComponent(organizationId)}/data_providers`);
  }

  async function askForList(path: string) {
    const list = pickList(await ask('GET', path));
    if (list === undefined) throw serviceFailed();
    return list;
  }

  async function authorize({ request, user, slug }: Call) {
    const { attemptId, intent, accountId, config } = await readBody(request);
    if (typeof attemptId !== 'string' || !/^[\w-]{1,100}$/.test(attemptId))
      throw new Refusal(400, '`attemptId` is missing.');
    const returnTo = `${ownOrigin(request)}${base}/callback?attempt=${attemptId}`;
    const answer = await ask('POST', `/data-integrations/${slug}/authorize`, {
      ...owner(user),
      ...which(intent, accountId),
      return_to: returnTo,
      config: fieldsOf(config),
    });
    const url = safeUrl(String(fieldsOf(answer)?.['url']));
    if (url === null) throw serviceFailed();
    return { url: url.href };
  }

  /** Which account is meant. Only where the team has several is the API told; else there is but one. */
  function which(intent: unknown, accountId: unknown): Record<string, string> {
    if (intent === 'add') {
      if (supportsMultipleConnections) return { connection_intent: 'add' };
      throw new Refusal(404, 'Several accounts per provider are not available.', {
        code: 'multiple_connections_unavailable',
      });
    }
    return supportsMultipleConnections && intent === 'reauthorize' && typeof accountId === 'string'
      ? { connected_account_id: accountId, connection_intent: 'reauthorize' }
      : {};
  }

  async function saveApiKey(call: Call) {
    const { secret, ...body } = await readBody(call.request);
    return save(call, 'api-key', { secret }, body);
  }

  async function saveClientCredentials(call: Call) {
    const { client_id, client_secret, config, ...body } = await readBody(call.request);
    return save(call, 'client-credentials', { client_id, client_secret, config: fieldsOf(config) }, body);
  }

  /** PUT connects or rotates, POST adds another account. */
  async function save({ request, user, slug }: Call, kind: string, given: object, body: Record<string, unknown>) {
    const target =
      request.method === 'POST' ? which('add', undefined) : which('reauthorize', body['connected_account_id']);
    const answer = await ask(request.method, `/data-integrations/${slug}/${kind}`, {
      ...owner(user),
      ...given,
      ...target,
    });
    return pickAccount(answer);
  }

  async function disconnect({ user, slug, query }: Call) {
    const account = query.get('connected_account_id');
    const search = new URLSearchParams({
      ...organization(user),
      ...several,
      ...(account === null ? {} : { connected_account_id: account }),
    });
    await ask(
      'DELETE',
      `/user_management/users/${encodeURIComponent(user.userId)}/connected_accounts/${slug}?${search}`,
    );
    return undefined;
  }

  async function mintWidgetToken({ user }: Call) {
    const answer = fieldsOf(await ask('POST', '/widgets/token', owner(user)));
    if (typeof answer?.['token'] !== 'string') throw serviceFailed();
    return { token: answer['token'] };
  }

  async function serve(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '';
    if (path === '/callback' && request.method === 'GET') {
      return callbackPage({ ...readCallback(url.searchParams), origins: [ownOrigin(request), ...allowedOrigins] });
    }
    const route = routes.find(([, pattern]) => pattern.test(path));
    if (route === undefined) throw new Refusal(404, 'Not found.');
    const [methods, pattern, handle] = route;
    if (!methods.includes(request.method))
      throw new Refusal(405, 'Not allowed.', { headers: { Allow: methods.join(', ') } });
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
    return origin !== null && (origin === ownOrigin(request) || allowedOrigins.includes(origin));
  }

  function warnBehindProxy({ headers }: Request): void {
    if (publicOrigin !== undefined || hasWarned || !isProduction()) return;
    if (!headers.has('X-Forwarded-Host') && !headers.has('Forwarded')) return;
    hasWarned = true;
    // oxlint-disable-next-line no-console -- The host's server log is where this belongs; nothing failed yet.
    console.warn(
      'createPipesHandler: this server is behind a proxy, but `publicOrigin` is not set, so the Host header decides where sign-in windows return to. Set publicOrigin: "https://your-domain".',
    );
  }

  return async (request) => {
    warnBehindProxy(request);
    const response = isPreflight(request) ? new Response(null, { status: 204 }) : await serve(request).catch(answerTo);
    response.headers.set('Cache-Control', 'no-store');
    return isAllowed(request) ? withCors(request, response) : response;
  };
}

declare const process: { env: { NODE_ENV?: string } };

function isProduction(): boolean {
  try {
    // Written out, so that bundlers can replace it.
    return process.env.NODE_ENV === 'production';
  } catch {
    // There is no `process`, e.g. on Workers.
    return false;
  }
}

function answerTo(error: unknown): Response {
  // What a host's own code throws may hold anything: it is not told.
  const { status, message, code, headers } =
    error instanceof Refusal ? error : new Refusal(500, 'Something went wrong.');
  return Response.json({ message, code }, { status, headers });
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
  return organizationId ? { organization_id: organizationId } : {};
}

function owner(user: PipesUser): Record<string, string> {
  return { user_id: user.userId, ...organization(user) };
}
