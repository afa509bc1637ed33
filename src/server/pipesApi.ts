import type { CallApi } from './callApi.js';
import { badGateway } from './httpError.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { pickAccount, pickList, type List } from './pick.js';
import type { User } from './user.js';

/** The calls that the handler makes to the public REST API. Slugs must be encoded. Every call throws `HttpError`. */
export function createPipesApi(callApi: CallApi, supportsMultipleConnections: boolean) {
  const plural: Record<string, string> = supportsMultipleConnections ? { supports_multiple_connections: 'true' } : {};

  async function list(path: string): Promise<List> {
    const json = pickList(await callApi('GET', path));
    if (json === undefined) throw badGateway();
    return json;
  }

  return {
    supportsMultipleConnections,

    async listProviders(user: User): Promise<List> {
      return list(`${userPath(user)}/data_providers?${new URLSearchParams({ ...organization(user), ...plural })}`);
    },

    /** What the organization shares with its members. */
    async listOrganizationProviders({ organizationId }: User): Promise<List> {
      if (organizationId === undefined) return { object: 'list', data: [] };
      return list(`/organizations/${encodeURIComponent(organizationId)}/data_providers`);
    },

    /** Returns what the API sent as the URL. The caller must check it. */
    async authorize(user: User, slug: string, body: object): Promise<unknown> {
      const json = await callApi('POST', `/data-integrations/${slug}/authorize`, { ...owner(user), ...body });
      return fieldsOf(json)?.['url'];
    },

    /** Returns what the API sent. Ends with 422 if the account's auth method is not OAuth. */
    async accessToken(user: User, slug: string): Promise<unknown> {
      return callApi('POST', `/data-integrations/${slug}/token`, owner(user));
    },

    /** Returns what the API sent, for an account of any auth method. */
    async credentials(user: User, slug: string): Promise<unknown> {
      return callApi('POST', `/data-integrations/${slug}/credentials`, owner(user));
    },

    async saveSecret(user: User, method: string, path: string, body: object): Promise<unknown> {
      return pickAccount(await callApi(method, path, { ...owner(user), ...body }));
    },

    async deleteAccount(user: User, slug: string, accountId: string | null | undefined): Promise<void> {
      const query = new URLSearchParams({
        ...organization(user),
        ...plural,
        ...(accountId ? { connected_account_id: accountId } : {}),
      });
      await callApi('DELETE', `${userPath(user)}/connected_accounts/${slug}?${query}`);
    },

    /** Asks for no scopes: they are an administrator's permissions. */
    async mintWidgetToken(user: User): Promise<string> {
      const token = fieldsOf(await callApi('POST', '/widgets/token', owner(user)))?.['token'];
      if (typeof token !== 'string') throw badGateway();
      return token;
    },
  };
}

export type PipesApi = ReturnType<typeof createPipesApi>;

const userPath = ({ userId }: User) => `/user_management/users/${encodeURIComponent(userId)}`;

function organization({ organizationId }: User): Record<string, string> {
  return organizationId === undefined ? {} : { organization_id: organizationId };
}

function owner(user: User): Record<string, string> {
  return { user_id: user.userId, ...organization(user) };
}
