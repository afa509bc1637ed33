import { json } from './answers.js';

/** How a request goes wrong: an answer, no connection, or no answer at all. */
export type Failure =
  | { status: number; message?: string; retryAfter?: number }
  | { body: string; status?: number }
  | 'network'
  | 'silence';

/** Which requests: a part of `"METHOD /path"`, a pattern for it, or a function of the request. */
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
    async play(request: Request): Promise<Response | undefined> {
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
  if (failure === 'network') throw new TypeError('Failed to fetch (the sandbox was told to).');
  if (failure === 'silence') {
    request.signal.throwIfAborted();
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
    });
  }
  if ('body' in failure)
    return new Response(failure.body, { status: failure.status ?? 200, headers: { 'Content-Type': 'text/html' } });
  const headers = failure.retryAfter === undefined ? {} : { 'Retry-After': String(failure.retryAfter) };
  return json(
    { message: failure.message ?? 'The sandbox was told to fail.' },
    failure.status,
    headers as Record<string, string>,
  );
}
