import { fieldsOf } from '../model/fieldsOf.js';
import { safeUrl } from '../model/safeUrl.js';
import { badGateway, HttpError } from './httpError.js';
import type { PipesApi, User } from './pipesApi.js';
import { readBody } from './requestBody.js';
import type { SignIn } from './browserBinding.js';

/** A signed-in user's request to one of the routes. */
interface Call {
  request: Request;
  user: User;
  /** The encoded slug in the path, if the route has one. */
  slug: string;
  /** `api-key` or `client-credentials`, on the routes that save a secret. */
  kind: string | undefined;
  query: URLSearchParams;
}

/** `handle` returns the JSON to send, undefined for 204, or a whole response. */
export type Route = [methods: string[], path: RegExp, handle: (call: Call) => Promise<unknown>];

/** Where a sign-in window returns to, and the cookie that recognizes the browser then. */
export type StartSignIn = (request: Request, signIn: SignIn) => Promise<{ returnTo: string; cookie?: string }>;

/** The routes that need a user, relative to the handler's base path. */
export function createRoutes(api: PipesApi, startSignIn: StartSignIn): Route[] {
  return [
    [['GET'], /^\/data_providers$/, async ({ user }) => api.listProviders(user)],
    [['GET'], /^\/organization_data_providers$/, async ({ user }) => api.listOrganizationProviders(user)],
    [['POST'], /^\/data-integrations\/([^/]+)\/authorize$/, authorize],
    [['PUT', 'POST'], /^\/data-integrations\/([^/]+)\/(api-key|client-credentials)$/, saveSecret],
    [['DELETE'], /^\/connected_accounts\/([^/]+)$/, disconnect],
    [['POST'], /^\/widget-token$/, async ({ user }) => ({ token: await api.mintWidgetToken(user) })],
  ];

  async function authorize({ request, user, slug }: Call) {
    const { attemptId, intent, accountId, config } = await readBody(request);
    if (typeof attemptId !== 'string' || !/^[\w-]{1,100}$/.test(attemptId))
      throw new HttpError(400, '`attemptId` is missing.');
    const connection = connectionOf(intent, accountId);
    const { returnTo, cookie } = await startSignIn(request, {
      ...user,
      attemptId,
      slug,
      startedAt: Date.now(),
    });
    // The API also has a `code_challenge`, whose verifier would belong in the sealed state. It is not sent: the endpoint that
    // finishes such a sign-in is not public.
    const url = await api.authorize(user, slug, { ...connection, return_to: returnTo, config: fieldsOf(config) });
    const safe = typeof url === 'string' ? safeUrl(url) : null;
    if (safe === null) throw badGateway();
    return Response.json({ url: safe.href }, cookie === undefined ? {} : { headers: { 'Set-Cookie': cookie } });
  }

  /** The fields that say which account is meant. Sent only if users can have several accounts per provider. */
  function connectionOf(intent: unknown, accountId?: unknown): Record<string, string> {
    if (intent === 'add') {
      if (api.supportsMultipleConnections) return { connection_intent: 'add' };
      throw new HttpError(404, 'Several accounts per provider are not available.', {
        code: 'multiple_connections_unavailable',
      });
    }
    return api.supportsMultipleConnections && intent === 'reauthorize' && typeof accountId === 'string'
      ? { connected_account_id: accountId, connection_intent: 'reauthorize' }
      : {};
  }

  /** PUT connects an account or replaces its secret, POST adds another account. */
  async function saveSecret({ request, user, slug, kind }: Call) {
    const { secret, client_id, client_secret, config, connected_account_id } = await readBody(request);
    const { method } = request;
    const connection = method === 'POST' ? connectionOf('add') : connectionOf('reauthorize', connected_account_id);
    const body = kind === 'api-key' ? { secret } : { client_id, client_secret, config: fieldsOf(config) };
    return api.saveSecret(user, method, `/data-integrations/${slug}/${kind}`, { ...body, ...connection });
  }

  async function disconnect({ user, slug, query }: Call) {
    return api.deleteAccount(user, slug, query.get('connected_account_id'));
  }
}
