import { toProviders } from '../client/backend/toProvider.js';
import { PipesError, type PipesErrorKind } from '../model/error.js';
import type { ProviderData } from '../model/provider.js';
import { createBrowserBinding } from './browserBinding.js';
import { createCallApi } from './callApi.js';
import { createCallback, STATE_PARAMETER } from './callback.js';
import { HttpError } from './httpError.js';
import { parseOptions, type PipesHandlerOptions, type PipesUser } from './options.js';
import { pathSegment } from './pathSegment.js';
import { createPipesApi, type User } from './pipesApi.js';
import { createRoutes, type StartSignIn } from './routes.js';

/** The host's half of the widget. It keeps no state, so any number of instances can run side by side. */
export interface PipesServer {
  /**
   * Serves `createBackendClient` from the public REST API, as a web-standard handler. It never serves the tokens or credentials of
   * connected accounts.
   */
  handle(request: Request): Promise<Response>;
  /**
   * The user's providers, for the `initialData` of the widget: no request to this server itself. `user` is who is signed in, from
   * your own session. Throws a `PipesError`.
   */
  listProviders(options: { user: PipesUser }): Promise<InitialProviders>;
}

/** What `initialData` takes. It holds what the browser may see, and nothing else. */
export interface InitialProviders {
  /** Pass it to `createBackendClient`, too: `createBackendClient({ url, identity })`. */
  identity: string;
  providers: ProviderData[];
  /** In ms since 1970. */
  fetchedAt: number;
}

/** The handler of `createPipesServer`. Throws a `PipesError` of kind `invalid` if an option cannot work. */
export function createPipesHandler(options: PipesHandlerOptions): (request: Request) => Promise<Response> {
  return createPipesServer(options).handle;
}

/** Throws a `PipesError` of kind `invalid` if an option cannot work. */
export function createPipesServer(options: PipesHandlerOptions): PipesServer {
  const { apiKey, base, allowedOrigins, publicOrigin, apiUrl } = parseOptions(options);
  const { getUser, bindToBrowser = true, callbackLabels, supportsMultipleConnections = false, fetch } = options;
  const callbackPath = `${base}/callback`;
  const ownOrigin = (request: Request) => publicOrigin ?? new URL(request.url).origin;
  let hasWarned = false;

  const api = createPipesApi(createCallApi({ apiKey, apiUrl, fetch }), supportsMultipleConnections);
  const binding = bindToBrowser ? createBrowserBinding(apiKey, callbackPath) : undefined;
  const routes = createRoutes(api, startSignIn);
  const callback = createCallback({
    binding,
    api,
    labels: callbackLabels,
    isSignedIn: async (request, userId) => (await identify(request).catch(() => undefined))?.userId === userId,
    originsOf: (request) => [ownOrigin(request), ...allowedOrigins],
  });

  async function startSignIn(...[request, signIn]: Parameters<StartSignIn>): ReturnType<StartSignIn> {
    const origin = ownOrigin(request);
    const address = `${origin}${callbackPath}`;
    if (binding === undefined) return { returnTo: `${address}?attempt=${signIn.attemptId}` };
    const [state, cookie] = await Promise.all([binding.seal(signIn), binding.startCookie(signIn, origin)]);
    return { returnTo: `${address}?${STATE_PARAMETER}=${state}`, cookie };
  }

  async function serve(request: Request): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url);
    if (pathname === callbackPath && request.method === 'GET') return callback(request);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
    const route = routes.find(([, pattern]) => pattern.test(path));
    if (route === undefined) throw notFound();
    const [methods, pattern, handle] = route;
    if (!methods.includes(request.method))
      throw new HttpError(405, 'Not allowed.', { headers: { Allow: methods.join(', ') } });
    if (request.method !== 'GET' && !isAllowed(request)) throw new HttpError(403, 'This origin is not allowed.');
    const user = await identify(request);
    const [, slug, kind] = pattern.exec(path) ?? [];
    const body = await handle({ request, user, slug: slugOf(slug), kind, query });
    if (body instanceof Response) return body;
    return body === undefined ? new Response(null, { status: 204 }) : Response.json(body);
  }

  async function identify(request: Request): Promise<User> {
    const user = await getUser(request);
    if (!user?.userId) throw new HttpError(401, 'Nobody is signed in.');
    return checked(user);
  }

  /** Browsers send `Origin` with every request that changes something, so a request without one is refused. */
  function isAllowed(request: Request): boolean {
    const origin = request.headers.get('Origin');
    return origin !== null && (origin === ownOrigin(request) || allowedOrigins.includes(origin));
  }

  function warnBehindProxy({ headers }: Request): void {
    if (hasWarned || publicOrigin !== undefined || !isProduction()) return;
    if (!headers.has('X-Forwarded-Host') && !headers.has('Forwarded')) return;
    hasWarned = true;
    // oxlint-disable-next-line no-console -- Nothing has failed yet, so it is not an error.
    console.warn(
      'createPipesHandler: behind a proxy, the Host header decides where sign-in windows return to. Set publicOrigin: "https://your-domain".',
    );
  }

  return {
    async handle(request) {
      warnBehindProxy(request);
      const response = isPreflight(request)
        ? new Response(null, { status: 204 })
        : await serve(request).catch(toResponse);
      response.headers.set('Cache-Control', 'no-store');
      return isAllowed(request) ? withCredentialedCors(request, response) : response;
    },
    async listProviders({ user }) {
      try {
        const { userId, organizationId } = checked(user);
        const { providers } = toProviders(await api.listProviders({ userId, organizationId }));
        const identity = organizationId === undefined ? userId : `${userId}@${organizationId}`;
        return { identity, providers, fetchedAt: Date.now() };
      } catch (error) {
        throw error instanceof HttpError ? toPipesError(error) : error;
      }
    },
  };
}

/** Refuses ids that cannot stand in a path: a mistake of the host's. A 401 would ask the person to sign in again, which cannot help. */
function checked({ userId, organizationId }: PipesUser): User {
  if (!pathSegment(userId) || (organizationId && !pathSegment(organizationId)))
    throw new HttpError(500, '`getUser` returned an id that cannot be used.');
  return { userId, organizationId: organizationId || undefined };
}

/** For the host's own code, which is no browser. */
function toPipesError({ status, message, code }: HttpError): PipesError {
  const kinds: Record<number, PipesErrorKind> = {
    403: 'forbidden',
    404: 'not_found',
    429: 'rate_limited',
    500: 'invalid',
  };
  return new PipesError(kinds[status] ?? 'unavailable', message, { status, code });
}

declare const process: { env: { NODE_ENV?: string } };

function isProduction(): boolean {
  try {
    // Written out in full, so that bundlers can replace it.
    return process.env.NODE_ENV === 'production';
  } catch {
    // There is no `process`, e.g. on Workers.
    return false;
  }
}

function toResponse(error: unknown): Response {
  // An error from the host's own code may contain anything, so none of it is sent to the browser.
  const { status, message, code, headers } =
    error instanceof HttpError ? error : new HttpError(500, 'Something went wrong.');
  return Response.json({ message, code }, { status, headers });
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');
}

/** Lets the request's origin, which is allowed, send cookies and read the response. */
function withCredentialedCors(request: Request, response: Response): Response {
  response.headers.set('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '');
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  response.headers.set('Vary', 'Origin');
  if (request.method === 'OPTIONS') {
    response.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
    response.headers.set('Access-Control-Allow-Headers', request.headers.get('Access-Control-Request-Headers') ?? '');
  }
  return response;
}

/** The slug in a route's path, encoded for the API's. */
function slugOf(segment: string | undefined): string {
  if (segment === undefined) return '';
  let slug: string | undefined;
  try {
    slug = pathSegment(decodeURIComponent(segment));
  } catch {
    // Not valid percent-encoding.
  }
  if (slug === undefined) throw notFound();
  return slug;
}

const notFound = () => new HttpError(404, 'Not found.');
