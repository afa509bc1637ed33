import { cleanText } from '../model/cleanText.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { Refusal, serviceFailed } from './refusal.js';

export interface UpstreamOptions {
  apiKey: string;
  apiUrl: string;
  fetch: typeof globalThis.fetch | undefined;
}

/** How long the API may take, in ms. */
const TIMEOUT = 15_000;
/** Answers that are the browser's business; anything else of 400 and above is between this server and the API. */
const PASSED_ON = [400, 403, 404, 409, 422, 429];
/** Of these the API's own sentence is shown to the person. */
const WORTH_READING = [400, 409, 422];

/** Asks the public REST API with the secret key. Answers its JSON, undefined for 204. Throws `Refusal`. */
export function createUpstream({ apiKey, apiUrl, fetch }: UpstreamOptions) {
  return async function ask(method: string, path: string, body?: object): Promise<unknown> {
    let answer: Response;
    try {
      answer = await (fetch ?? globalThis.fetch)(apiUrl + path, {
        method,
        headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
    } catch {
      // What went wrong may name hosts and keys: it stays here.
      throw new Refusal(503, 'The connections service cannot be reached.');
    }
    if (answer.status === 204) return undefined;
    const json: unknown = await answer.json().catch(() => undefined);
    if (answer.ok && json !== undefined) return json;
    throw refusalOf(answer, json);
  };
}

export type Upstream = ReturnType<typeof createUpstream>;

function refusalOf(answer: Response, json: unknown): Refusal {
  const { status } = answer;
  if (!PASSED_ON.includes(status)) return serviceFailed();
  const retryAfter = answer.headers.get('Retry-After');
  const headers: Record<string, string> = retryAfter === null ? {} : { 'Retry-After': retryAfter };
  const message = WORTH_READING.includes(status) ? messageOf(json) : undefined;
  return new Refusal(status, message ?? 'The connections service refused.', { code: codeOf(json), headers });
}

function messageOf(json: unknown): string | undefined {
  const message = fieldsOf(json)?.['message'];
  return typeof message === 'string' ? cleanText(message, 300) || undefined : undefined;
}

/** A word like `multiple_connections_unavailable`, which is the same for everybody. */
function codeOf(json: unknown): string | undefined {
  const code = fieldsOf(json)?.['code'];
  return typeof code === 'string' && /^[a-z_]{1,60}$/.test(code) ? code : undefined;
}
