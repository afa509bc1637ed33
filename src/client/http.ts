import { PipesError, type PipesErrorKind } from '../model/error.js';
import { deadline, pause, unlessAborted } from './abort.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { text } from './read.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface HttpRequest {
  method: Method;
  /** Below the base URL, beginning with a slash. */
  path: string;
  /** Sent as JSON. */
  body?: unknown;
  signal: AbortSignal;
}

/** Where the headers that identify the person come from. */
interface Credentials {
  headers(signal: AbortSignal): Promise<Record<string, string>>;
  /** After a refusal: true if other credentials are to be had and one more try makes sense. */
  renew(refused: Record<string, string>, signal: AbortSignal): Promise<boolean>;
}

export interface HttpOptions {
  baseUrl: string;
  credentials: Credentials;
  headers?: Record<string, string>;
  /** Which requests the browser sends its cookies with. Default `omit`. */
  cookies?: RequestCredentials;
  fetch?: typeof globalThis.fetch | undefined;
}

/** The shortest waits before the second and third try of a read, in ms. */
const BACKOFF = [500, 2_000];
/** Up to this part of the shortest wait is added at random, so that many pages do not come back at once. */
const JITTER = 0.5;
/** The longest wait, whatever `Retry-After` says, in ms. */
const LONGEST_WAIT = 30_000;

/**
 * Sends one request and returns its JSON (undefined for an empty body). A read is retried after 429 and 5xx; a write is not,
 * since it may have happened. A 401 or 403 leads to fresh credentials and one more try, of writes too: nothing happened
 * yet. Throws `PipesError`, or `signal.reason` when aborted.
 */
export function createHttp({ baseUrl, credentials, headers, cookies = 'omit', fetch }: HttpOptions) {
  async function send(request: HttpRequest): Promise<unknown> {
    let renewed = false;
    for (let attempt = 0; ;) {
      const identification = await credentials.headers(request.signal);
      const response = await once(request, { ...headers, ...identification });
      if (response.ok) return response.json;
      if ((response.status === 401 || response.status === 403) && !renewed) {
        renewed = true;
        if (await credentials.renew(identification, request.signal)) continue;
      }
      const shortest = BACKOFF[attempt];
      const isRetryable = request.method === 'GET' && (response.status === 429 || response.status >= 500);
      if (!isRetryable || shortest === undefined) throw errorOf(request, response);
      attempt += 1;
      const wait = Math.max(response.retryAfter ?? 0, shortest) + shortest * JITTER * Math.random();
      await pause(Math.min(wait, LONGEST_WAIT), request.signal);
    }
  }

  async function once({ method, path, body, signal }: HttpRequest, sent: Record<string, string>) {
    const timeout = deadline(`${method} ${path}`);
    const either = AbortSignal.any([signal, timeout.signal]);
    try {
      const request = (fetch ?? globalThis.fetch)(baseUrl + path, {
        method,
        headers: { 'Content-Type': 'application/json', ...sent },
        body: body === undefined ? null : JSON.stringify(body),
        cache: 'no-store',
        credentials: cookies,
        signal: either,
      });
      return await readResponse(await unlessAborted(request, either), `${method} ${path}`, either);
    } catch (error) {
      signal.throwIfAborted();
      timeout.signal.throwIfAborted();
      if (error instanceof PipesError) throw error;
      throw new PipesError(
        'network',
        `${method} ${baseUrl}${path} did not reach the API. Check the connection, the address, and CORS.`,
        { cause: error },
      );
    } finally {
      timeout.done();
    }
  }

  return send;
}

export type Http = ReturnType<typeof createHttp>;

interface Received {
  ok: boolean;
  status: number;
  json: unknown;
  /** In ms. */
  retryAfter: number | undefined;
}

async function readResponse(response: Response, what: string, signal: AbortSignal): Promise<Received> {
  const body = await unlessAborted(response.text(), signal);
  const { ok, status } = response;
  const retryAfter = parseRetryAfter(response.headers.get('Retry-After'));
  if (body === '') return { ok, status, json: undefined, retryAfter };
  try {
    return { ok, status, json: JSON.parse(body), retryAfter };
  } catch (cause) {
    if (!ok) return { ok, status, json: undefined, retryAfter };
    throw new PipesError('bad_response', `${what} returned something that is not JSON. Check the API's address.`, {
      status,
      cause,
    });
  }
}

/** `Retry-After` in seconds or as a date, in ms from now. */
function parseRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : ms;
}

const KINDS: Record<number, PipesErrorKind> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limited',
};

const REMEDIES: Partial<Record<PipesErrorKind, string>> = {
  unauthorized: 'Mint a fresh token.',
  forbidden: 'Check the scopes of the token and the allowed origins.',
};

function errorOf({ method, path }: HttpRequest, { status, json }: Received): PipesError {
  const kind = KINDS[status] ?? (status >= 500 ? 'unavailable' : status >= 400 ? 'invalid' : 'bad_response');
  const fields = fieldsOf(json) ?? {};
  const sentence = `${method} ${path} returned ${status}.`;
  const remedy = REMEDIES[kind];
  return new PipesError(kind, remedy === undefined ? sentence : `${sentence} ${remedy}`, {
    status,
    code: text(fields['code']) ?? undefined,
    detail: text(fields['message']) ?? undefined,
  });
}
