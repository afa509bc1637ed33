import { fieldsOf } from '../model/fieldsOf.js';
import { connectionOf, type Authorize } from './authorization.js';
import { HttpError } from './httpError.js';
import type { List } from './pick.js';
import type { PipesApi } from './pipesApi.js';
import { readBody } from './requestBody.js';
import type { User } from './user.js';

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

/** The routes that need a user, relative to the handler's base path. */
export function createRoutes(
  api: PipesApi,
  authorizeSignIn: Authorize,
  listProviders: (user: User) => Promise<List>,
): Route[] {
  return [
    [['GET'], /^\/data_providers$/, async ({ user }) => listProviders(user)],
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
    const signIn = { ...user, attemptId, slug, startedAt: Date.now() };
    const { url, headers } = await authorizeSignIn(request, signIn, { intent, accountId, config: fieldsOf(config) });
    return Response.json({ url }, { headers });
  }

  /** PUT connects an account or replaces its secret, POST adds another account. */
  async function saveSecret({ request, user, slug, kind }: Call) {
    const { secret, client_id, client_secret, config, connected_account_id } = await readBody(request);
    const { method } = request;
    const connection =
      method === 'POST' ? connectionOf(api, 'add') : connectionOf(api, 'reauthorize', connected_account_id);
    const body = kind === 'api-key' ? { secret } : { client_id, client_secret, config: fieldsOf(config) };
    return api.saveSecret(user, method, `/data-integrations/${slug}/${kind}`, { ...body, ...connection });
  }

  async function disconnect({ user, slug, query }: Call) {
    return api.deleteAccount(user, slug, query.get('connected_account_id'));
  }
}
