import type { PipesClient } from '../../model/client.js';
import { PipesError } from '../../model/error.js';
import { toSavedAccount, toWireCredentials } from '../credentials.js';
import { createHttp } from '../http.js';
import { fieldsOf } from '../../model/fieldsOf.js';
import { text } from '../read.js';
import { toProviders, toShared } from './toProvider.js';

/** What `createBackendClient` takes. */
export interface BackendClientOptions {
  /** Where your own backend serves `createPipesHandler`, e.g. `/api/pipes`. */
  url: string;
  /** Default: the global `fetch`, looked up for each request. */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Which requests the browser sends its cookies with. Default `same-origin`. `include` is for a cookie session on another
   * origin, which must allow this one (`allowedOrigins` of the handler).
   */
  credentials?: 'omit' | 'same-origin' | 'include' | undefined;
  /** Sent with every request, e.g. a CSRF token. Never an API key: a `sk_…` value is refused. */
  headers?: Record<string, string> | undefined;
  /** Whose session it is, e.g. your user's ID; keys the cache. Default: this client object only. */
  identity?: string | undefined;
}

/**
 * A client of the public REST API, through your own backend. Throws `PipesError` of kind `invalid` if a header holds a secret
 * API key.
 */
export function createBackendClient(options: BackendClientOptions): PipesClient {
  const { url, fetch, credentials = 'same-origin', headers = {}, identity } = options;
  if (Object.values(headers).some((value) => /\bsk_\w/.test(value))) {
    throw new PipesError(
      'invalid',
      'createBackendClient was given a secret API key in `headers`. Whoever can read this page could act for all of your users with it: keep it on your backend, in createPipesHandler.',
    );
  }
  const baseUrl = url.replace(/\/+$/, '');
  const send = createHttp({
    baseUrl,
    fetch,
    headers,
    cookies: credentials,
    // The session is the backend's: there is nothing to renew here.
    credentials: { headers: async () => ({}), renew: async () => false },
  });

  return {
    ...(identity === undefined ? {} : { identify: async () => `${baseUrl} ${identity}` }),
    async listProviders({ signal }) {
      return toProviders(await send({ method: 'GET', path: '/data_providers', signal }));
    },
    async listSharedProviders({ signal }) {
      // The API has no route for the organization's name that a member may see.
      const json = await send({ method: 'GET', path: '/organization_data_providers', signal });
      return { organization: null, providers: toShared(json) };
    },
    async authorize({ slug, intent, accountId, config, attemptId }, { signal }) {
      const path = `/data-integrations/${encodeURIComponent(slug)}/authorize`;
      const body = { attemptId, intent, accountId, config };
      const target = text(fieldsOf(await send({ method: 'POST', path, body, signal }))?.['url']);
      if (!target) throw new PipesError('bad_response', `POST ${path} returned no URL.`);
      // The callback page is the handler's, on the backend's own origin.
      return { url: target, messageOrigin: new URL(baseUrl, globalThis.location?.href).origin };
    },
    connectUrl({ slug, accountId, returnTo }) {
      const { location } = globalThis as { location?: Location };
      // The handler leads back to a path of its own origin, so it has to be this page's.
      if (location === undefined || new URL(baseUrl, location.href).origin !== location.origin) return null;
      const account = accountId === undefined ? {} : { account_id: accountId };
      const query = new URLSearchParams({ return_to: returnTo, ...account });
      return `${baseUrl}/connect/${encodeURIComponent(slug)}?${query}`;
    },
    async saveCredentials(request, { signal }) {
      const { slug, intent, accountId } = request;
      const { path, body } = toWireCredentials(request);
      const json = await send({
        method: intent === 'add' ? 'POST' : 'PUT',
        path: `/data-integrations/${encodeURIComponent(slug)}/${path}`,
        body: { ...body, connected_account_id: accountId },
        signal,
      });
      return toSavedAccount(json, request);
    },
    async disconnect({ slug, accountId }, { signal }) {
      const query = new URLSearchParams({ connected_account_id: accountId });
      await send({ method: 'DELETE', path: `/connected_accounts/${encodeURIComponent(slug)}?${query}`, signal });
    },
  };
}
