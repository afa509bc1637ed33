import { toProviders } from '../client/backend/toProvider.js';
import type { ProviderData } from '../model/provider.js';
import { createAuthorize, type StartSignIn } from './authorization.js';
import { createBrowserBinding } from './browserBinding.js';
import { createCallApi } from './callApi.js';
import { createCallback, STATE_PARAMETER } from './callback.js';
import { createConnectLink } from './connectLink.js';
import { createConnectUrl, type ConnectLinkRequest } from './connectUrl.js';
import { createGetCredential, type CredentialRequest, type CredentialResult } from './credential.js';
import { describeList } from './describeAccounts.js';
import { forHost, HttpError } from './httpError.js';
import { createLabelsOf } from './labelsOf.js';
import { parseOptions, type PipesHandlerOptions, type PipesUser } from './options.js';
import { slugOf } from './pathSegment.js';
import { createPipesApi } from './pipesApi.js';
import { createRoutes } from './routes.js';
import { givenUser, usableUser, type User } from './user.js';

/** The host's half of the widget. It keeps no state, so any number of instances can run side by side. */
export interface PipesServer {
  /**
   * Serves `createBackendClient` from the public REST API, and the link of `connectUrl`, as a web-standard handler. It never serves
   * the tokens or credentials of connected accounts.
   */
  handle(request: Request): Promise<Response>;
  /**
   * The user's providers, for the `initialData` of the widget: no request to this server itself. `user` is who is signed in, from
   * your own session. Throws a `PipesError`.
   */
  listProviders(options: { user: PipesUser }): Promise<InitialProviders>;
  /**
   * The access token or API key of a user's account, for your own backend; or, where there is none that will do, what a person has
   * to do first, as plain JSON that may go to a browser or a model. Throws a `PipesError` if the API fails: that says nothing about
   * the connection.
   */
  getCredential(request: CredentialRequest): Promise<CredentialResult>;
  /**
   * The address where whoever is signed in connects a provider and comes back, in the same tab: absolute with `publicOrigin`, else
   * a path. It holds no secret, and is of use to nobody else. Throws a `PipesError` of kind `invalid`.
   */
  connectUrl(options: ConnectLinkRequest): string;
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
  const { getUser, bindToBrowser = true, supportsMultipleConnections = false, fetch } = options;
  const { callbackLabels, signInUrl, describeAccounts } = options;
  const labelsOf = createLabelsOf(callbackLabels);
  const callbackPath = `${base}/callback`;
  const ownOrigin = (request: Request) => publicOrigin ?? new URL(request.url).origin;
  let hasWarned = false;

  const api = createPipesApi(createCallApi({ apiKey, apiUrl, fetch }), supportsMultipleConnections);
  const binding = createBrowserBinding(apiKey, callbackPath);
  const authorize = createAuthorize(api, startSignIn);
  const listProviders = async (user: User) => describeList(await api.listProviders(user), user, describeAccounts);
  const routes = createRoutes(api, authorize, listProviders);
  const connectLink = createConnectLink({ api, authorize, labelsOf, signInUrl, signedInUser });
  const connectUrl = createConnectUrl((publicOrigin ?? '') + base);
  const getCredential = createGetCredential(api, connectUrl);
  const callback = createCallback({
    binding,
    bindToBrowser,
    api,
    labelsOf,
    isSignedIn: async (request, userId) => (await signedInUser(request).catch(() => undefined))?.userId === userId,
    originsOf: (request) => [ownOrigin(request), ...allowedOrigins],
  });

  async function startSignIn(...[request, signIn]: Parameters<StartSignIn>): ReturnType<StartSignIn> {
    const origin = ownOrigin(request);
    const address = `${origin}${callbackPath}`;
    // The link stays in one browser, so it is always bound to it.
    if (!bindToBrowser && signIn.returnTo === undefined)
      return { callbackUrl: `${address}?attempt=${signIn.attemptId}` };
    const [state, cookie] = await Promise.all([binding.seal(signIn), binding.startCookie(signIn, origin)]);
    return { callbackUrl: `${address}?${STATE_PARAMETER}=${state}`, cookie };
  }

  async function serve(request: Request): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url);
    if (pathname === callbackPath && request.method === 'GET') return callback(request);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
    const [, linked] = /^\/connect\/([^/]+)$/.exec(path) ?? [];
    if (linked !== undefined) return connectLink(request, linked);
    const route = routes.find(([, pattern]) => pattern.test(path));
    if (route === undefined) throw notFound();
    const [methods, pattern, handle] = route;
    if (!methods.includes(request.method))
      throw new HttpError(405, 'Not allowed.', { headers: { Allow: methods.join(', ') } });
    if (request.method !== 'GET' && !isAllowed(request)) throw new HttpError(403, 'This origin is not allowed.');
    const user = await signedInUser(request);
    if (user === undefined) throw new HttpError(401, 'Nobody is signed in.');
    const [, segment, kind] = pattern.exec(path) ?? [];
    const slug = segment === undefined ? '' : slugOf(segment);
    if (slug === undefined) throw notFound();
    const body = await handle({ request, user, slug, kind, query });
    if (body instanceof Response) return body;
    return body === undefined ? new Response(null, { status: 204 }) : Response.json(body);
  }

  /** Undefined if nobody is signed in. */
  async function signedInUser(request: Request): Promise<User | undefined> {
    const user = await getUser(request);
    if (!user?.userId) return undefined;
    const usable = usableUser(user);
    // A mistake of the host's. A 401 would ask the person to sign in again, which cannot help.
    if (usable === undefined) throw new HttpError(500, '`getUser` returned an id that cannot be used.');
    return usable;
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
      'pipes-widget/server: behind a proxy, the Host header decides where sign-in windows return to. Set publicOrigin: "https://your-domain".',
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
      const { userId, organizationId } = givenUser(user);
      const { providers } = toProviders(await forHost(() => listProviders({ userId, organizationId })));
      const identity = organizationId === undefined ? userId : `${userId}@${organizationId}`;
      return { identity, providers, fetchedAt: Date.now() };
    },
    getCredential,
    connectUrl,
  };
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

const notFound = () => new HttpError(404, 'Not found.');
