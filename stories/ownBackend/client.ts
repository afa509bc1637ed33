import {
  PipesError,
  type AuthorizeResponse,
  type PipesClient,
  type PipesErrorKind,
  type ProviderData,
} from 'pipes-widget';

const KINDS: Record<number, PipesErrorKind> = { 401: 'unauthorized', 404: 'not_found', 429: 'rate_limited' };

/** The widget over an API of your own. Create it once per user. */
export function createOwnClient(userId: string): PipesClient {
  async function request<Body>(method: string, path: string, signal: AbortSignal, body?: object): Promise<Body> {
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
    return (status === 204 ? undefined : await response.json()) as Body;
  }

  return {
    identify: async () => userId,
    listProviders: async ({ signal }) => ({ providers: await request<ProviderData[]>('GET', '', signal) }),
    authorize: ({ slug, ...target }, { signal }) =>
      request<AuthorizeResponse>('POST', `/${encodeURIComponent(slug)}/authorize`, signal, target),
    disconnect: ({ slug, accountId }, { signal }) =>
      request('DELETE', `/${encodeURIComponent(slug)}/${encodeURIComponent(accountId)}`, signal),
  };
}
