import { json } from './responses.js';

/** How a request fails: with an error status, with a body that is not JSON, without a connection, or by never getting a response. */
export type Failure =
  | { status: number; message?: string; retryAfter?: number }
  | { body: string; status?: number }
  | 'network'
  | 'hang';

/** Which requests fail: part of `"METHOD /path"`, a pattern for it, or a function of the request. */
export type Match = string | RegExp | ((request: Request) => boolean);

export function createFailures() {
  const rules: Array<{ match: Match; failure: Failure; times: number }> = [];
  return {
    /** Makes matching requests fail, `times` times or until the returned function is called. */
    add(match: Match, failure: Failure, times = Infinity): () => void {
      const rule = { match, failure, times };
      rules.push(rule);
      return () => {
        const index = rules.indexOf(rule);
        if (index >= 0) rules.splice(index, 1);
      };
    },
    clear(): void {
      rules.length = 0;
    },
    /** The failure of this request, if one is due. */
    async apply(request: Request): Promise<Response | undefined> {
      const rule = rules.find(({ match, times }) => times > 0 && matches(match, request));
      if (rule === undefined) return undefined;
      rule.times -= 1;
      return fail(rule.failure, request);
    },
  };
}

function matches(match: Match, request: Request): boolean {
  if (typeof match === 'function') return match(request);
  const line = `${request.method} ${new URL(request.url).pathname}`;
  return typeof match === 'string' ? line.includes(match) : match.test(line);
}

function fail(failure: Failure, request: Request): Response | Promise<Response> {
  if (failure === 'network') throw new TypeError('Failed to fetch (a failure set with sandbox.fail).');
  if (failure === 'hang') {
    request.signal.throwIfAborted();
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
    });
  }
  if ('body' in failure)
    return new Response(failure.body, { status: failure.status ?? 200, headers: { 'Content-Type': 'text/html' } });
  const headers: Record<string, string> =
    failure.retryAfter === undefined ? {} : { 'Retry-After': String(failure.retryAfter) };
  return json({ message: failure.message ?? 'A failure set with sandbox.fail.' }, failure.status, headers);
}
