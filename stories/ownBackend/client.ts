import { PipesError, type AuthorizeAnswer, type PipesClient, type PipesErrorKind, type Provider } from 'pipes-widget';

const KINDS: Record<number, PipesErrorKind> = { 401: 'unauthorized', 404: 'not_found', 429: 'rate_limited' };

/** The widget over an API of your own. Made once per user. */
export function createOwnClient(userId: string): PipesClient {
  async function ask<Answer>(method: string, path: string, signal: AbortSignal, body?: object): Promise<Answer> {
    const answer = await fetch(`/api/connections${path}`, {
      method,
      signal,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new PipesError('network', `${method} ${path} was not reached.`, { cause });
    });
    const { ok, status } = answer;
    if (!ok) throw new PipesError(KINDS[status] ?? 'unavailable', `${method} ${path}: ${status}.`, { status });
    return (status === 204 ? undefined : await answer.json()) as Answer;
  }

  return {
    identify: async () => userId,
    listProviders: async ({ signal }) => ({ providers: await ask<Provider[]>('GET', '', signal) }),
    authorize: ({ slug, ...request }, { signal }) =>
      ask<AuthorizeAnswer>('POST', `/${encodeURIComponent(slug)}/authorize`, signal, request),
    disconnect: ({ slug, accountId }, { signal }) =>
      ask('DELETE', `/${encodeURIComponent(slug)}/${encodeURIComponent(accountId)}`, signal),
  };
}
