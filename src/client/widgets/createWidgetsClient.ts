import type { PipesClient } from '../../model/client.js';
import { PipesError } from '../../model/error.js';
import { createHttp } from '../http.js';
import { fieldsOf } from '../../model/fieldsOf.js';
import { text } from '../read.js';
import { createTokenStore, type Token, type TokenStore } from './token.js';
import { toProviders } from './toProvider.js';

/** What `createWidgetsClient` takes. */
export interface WidgetsClientOptions {
  /** A widget token or AuthKit access token, or a function that fetches one. Kept in memory only. */
  token: Token;
  /** Default `https://api.workos.com`. */
  apiUrl?: string | undefined;
  /** Default: the global `fetch`, looked up for each request. */
  fetch?: typeof globalThis.fetch | undefined;
}

const DEFAULT_API_URL = 'https://api.workos.com';

/** A client of the WorkOS Widgets API, for the browser. Throws `PipesError` of kind `invalid` if `apiUrl` is no URL. */
export function createWidgetsClient({ token, ...options }: WidgetsClientOptions): PipesClient {
  return widgetsClientOf(createTokenStore(token), options);
}

/** The same over a token store that the caller keeps up to date. */
export function widgetsClientOf(
  tokens: TokenStore,
  { apiUrl = DEFAULT_API_URL, fetch }: Omit<WidgetsClientOptions, 'token'>,
): PipesClient {
  const baseUrl = apiUrl.replace(/\/+$/, '');
  const send = createHttp({
    baseUrl,
    fetch,
    headers: { 'WorkOS-Widgets-Version': '1', 'WorkOS-Widgets-Type': 'pipes' },
    credentials: {
      async headers(signal) {
        return { Authorization: `Bearer ${(await tokens.get(signal)).text}` };
      },
      renew: (refused, signal) => tokens.renew((refused['Authorization'] ?? '').slice('Bearer '.length), signal),
    },
  });

  const identityOf = (subject: string | undefined) => (subject === undefined ? null : `${baseUrl} ${subject}`);

  return {
    async identify({ signal }) {
      return identityOf((await tokens.get(signal)).subject);
    },
    onIdentityChange: (listener) => tokens.onSubjectChange((subject) => listener(identityOf(subject))),
    async listProviders({ signal }) {
      return toProviders(await send({ method: 'GET', path: '/_widgets/DataIntegrations/mine', signal }));
    },
    async authorize({ slug, intent, config }, { signal }) {
      const path = `/_widgets/DataIntegrations/${encodeURIComponent(slug)}/authorize`;
      // Without `config` the backend keeps the stored values; an object replaces them whole.
      const values = intent === 'reauthorize' ? config : (config ?? {});
      const body = { requireHandoff: true, ...(values === undefined ? {} : { config: values }) };
      const response = fieldsOf(await send({ method: 'POST', path, body, signal })) ?? {};
      const url = text(response['url']);
      if (!url) throw new PipesError('bad_response', `POST ${path} returned no URL.`);
      const [handoffToken, redirectToken] = [text(response['handoffToken']), text(response['redirectToken'])];
      return handoffToken && redirectToken ? { url, handoff: { handoffToken, redirectToken } } : { url };
    },
    // The code of these is loaded when they are first needed.
    async listSharedProviders({ signal }) {
      const { listSharedProviders } = await import('./rareRequests.js');
      return listSharedProviders(send, signal);
    },
    async saveCredentials(request, { signal }) {
      const { saveCredentials } = await import('./rareRequests.js');
      return saveCredentials(send, request, signal);
    },
    async disconnect({ accountId }, { signal }) {
      const path = `/_widgets/DataIntegrations/installations/${encodeURIComponent(accountId)}`;
      await send({ method: 'DELETE', path, signal });
    },
  };
}
