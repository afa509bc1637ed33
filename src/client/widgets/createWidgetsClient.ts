import type { PipesClient } from '../../model/client.js';
import { PipesError } from '../../model/error.js';
import { createHttp } from '../http.js';
import { fieldsOf } from '../../model/fieldsOf.js';
import { text } from '../read.js';
import { createTokenKeeper, type Token, type TokenKeeper } from './token.js';
import { toProviders } from './toProvider.js';

/** What `createWidgetsClient` takes. */
export interface WidgetsClientOptions {
  /** A widget token or AuthKit access token, or a function that fetches one. Kept in memory only. */
  token: Token;
  /** Default `https://api.workos.com`. */
  apiUrl?: string | undefined;
  /** Default: the global `fetch`, looked up at each request. */
  fetch?: typeof globalThis.fetch | undefined;
}

export const DEFAULT_API_URL = 'https://api.workos.com';

/** A client of the WorkOS Widgets API, for the browser. */
export function createWidgetsClient({ token, ...options }: WidgetsClientOptions): PipesClient {
  return widgetsClientOf(createTokenKeeper(token), options);
}

/** The same over a token keeper that the caller goes on feeding. */
export function widgetsClientOf(
  keeper: TokenKeeper,
  { apiUrl = DEFAULT_API_URL, fetch }: Omit<WidgetsClientOptions, 'token'>,
): PipesClient {
  const baseUrl = apiUrl.replace(/\/+$/, '');
  const send = createHttp({
    baseUrl,
    fetch,
    headers: { 'WorkOS-Widgets-Version': '1', 'WorkOS-Widgets-Type': 'pipes' },
    credentials: {
      async headers(signal) {
        return { Authorization: `Bearer ${(await keeper.get(signal)).text}` };
      },
      renew: (refused, signal) => keeper.renew((refused['Authorization'] ?? '').slice('Bearer '.length), signal),
    },
  });

  // A token that cannot be read names nobody: what it shows then belongs to this client object alone.
  const nobody = `client ${(clients += 1)}`;
  const identityOf = (subject: string | undefined) => `${baseUrl} ${subject ?? nobody}`;

  return {
    async identify({ signal }) {
      return identityOf((await keeper.get(signal)).subject);
    },
    onIdentityChange: (listener) => keeper.onSubjectChange((subject) => listener(identityOf(subject))),
    async listProviders({ signal }) {
      return toProviders(await send({ method: 'GET', path: '/_widgets/DataIntegrations/mine', signal }));
    },
    async authorize({ slug, intent, config }, { signal }) {
      const path = `/_widgets/DataIntegrations/${encodeURIComponent(slug)}/authorize`;
      // Without `config` the backend keeps the stored values; an object replaces them whole.
      const values = intent === 'reauthorize' ? config : (config ?? {});
      const body = { requireHandoff: true, ...(values === undefined ? {} : { config: values }) };
      const answer = fieldsOf(await send({ method: 'POST', path, body, signal })) ?? {};
      const url = text(answer['url']);
      if (!url) throw new PipesError('bad_response', `POST ${path} was answered without a URL.`);
      const [handoffToken, redirectToken] = [text(answer['handoffToken']), text(answer['redirectToken'])];
      return handoffToken && redirectToken ? { url, handoff: { handoffToken, redirectToken } } : { url };
    },
    // The code of these is loaded when they are first needed.
    listSharedProviders: async ({ signal }) => (await later()).listSharedProviders(send, signal),
    saveApiKey: async (request, { signal }) => (await later()).saveApiKey(send, request, signal),
    saveClientCredentials: async (request, { signal }) => (await later()).saveClientCredentials(send, request, signal),
    async disconnect({ accountId }, { signal }) {
      const path = `/_widgets/DataIntegrations/installations/${encodeURIComponent(accountId)}`;
      await send({ method: 'DELETE', path, signal });
    },
  };
}

const later = () => import('./later.js');

let clients = 0;
