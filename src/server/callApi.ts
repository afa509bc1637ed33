import { cleanText } from '../model/cleanText.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { badGateway, HttpError } from './httpError.js';

export interface CallApiOptions {
  apiKey: string;
  apiUrl: string;
  fetch: typeof globalThis.fetch | undefined;
}

/** How long one request to the API may take, in ms. */
const TIMEOUT = 15_000;
/** Statuses that concern the browser. Every other error is between this server and the API. */
const PASSED_ON = [400, 403, 404, 409, 422, 429];
/** Statuses whose message from the API is written for the person. */
const MESSAGE_PASSED_ON = [400, 409, 422];

/** Calls the public REST API with the secret key. Returns the JSON, or undefined for 204. Throws `HttpError`. */
export type CallApi = (method: string, path: string, body?: object) => Promise<unknown>;

export function createCallApi({ apiKey, apiUrl, fetch }: CallApiOptions): CallApi {
  return async (method, path, body) => {
    let response: Response;
    try {
      response = await (fetch ?? globalThis.fetch)(apiUrl + path, {
        method,
        headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
    } catch {
      // The error may contain host names or the key, so it goes no further.
      throw new HttpError(503, 'The connections service cannot be reached.');
    }
    if (response.status === 204) return undefined;
    const json: unknown = await response.json().catch(() => undefined);
    if (response.ok && json !== undefined) return json;
    throw toHttpError(response, json);
  };
}

function toHttpError(response: Response, json: unknown): HttpError {
  const { status } = response;
  if (!PASSED_ON.includes(status)) return badGateway();
  const retryAfter = response.headers.get('Retry-After');
  const headers: Record<string, string> = retryAfter === null ? {} : { 'Retry-After': retryAfter };
  const detail = MESSAGE_PASSED_ON.includes(status) ? messageOf(json) : undefined;
  return new HttpError(status, detail ?? 'The connections service refused.', { code: codeOf(json), detail, headers });
}

function messageOf(json: unknown): string | undefined {
  const message = fieldsOf(json)?.['message'];
  return typeof message === 'string' ? cleanText(message, 300) || undefined : undefined;
}

/** An error code such as `multiple_connections_unavailable`. Anything else might carry data. */
function codeOf(json: unknown): string | undefined {
  const code = fieldsOf(json)?.['code'];
  return typeof code === 'string' && /^[a-z_]{1,60}$/.test(code) ? code : undefined;
}
