import {
  PipesError,
  type AuthorizeResponse,
  type PipesClient,
  type PipesErrorKind,
  type ProviderData,
} from 'pipes-widget';

const KINDS: Record<number, PipesErrorKind> = { 401: 'unauthorized', 404: 'not_found', 429: 'rate_limited' };

async function request(method: string, path: string, signal: AbortSignal, body?: object): Promise<Response> {
  const response = await fetch(`/api/connections${path}`, {
    method,
    signal,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new PipesError('network', `${method} ${path} did not reach the server.`, { cause });
  });
  const { ok, status } = response;
  if (!ok) throw new PipesError(KINDS[status] ?? 'unavailable', `${method} ${path} returned ${status}.`, { status });
  return response;
}

/** The widget over the API of server.js. */
export const client: PipesClient = {
  async listProviders({ signal }) {
    const response = await request('GET', '', signal);
    return { providers: (await response.json()) as ProviderData[] };
  },
  async authorize({ slug, ...target }, { signal }) {
    const response = await request('POST', `/${encodeURIComponent(slug)}/authorize`, signal, target);
    return (await response.json()) as AuthorizeResponse;
  },
  async disconnect({ slug, accountId }, { signal }) {
    await request('DELETE', `/${encodeURIComponent(slug)}/${encodeURIComponent(accountId)}`, signal);
  },
};
