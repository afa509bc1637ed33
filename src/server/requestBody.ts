import { fieldsOf, type Fields } from '../model/fieldsOf.js';
import { HttpError } from './httpError.js';

/** The largest body that is read, in bytes. */
const MAX_BYTES = 65_536;
/** How long the whole body may take, in ms. */
const TIMEOUT = 10_000;

/** Returns the JSON object in a request's body. Throws `HttpError` if it is too large, too slow, or not a JSON object. */
export async function readBody(request: Request): Promise<Fields> {
  const text = await readText(request);
  let body: unknown;
  try {
    body = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
  const fields = fieldsOf(body);
  if (fields === undefined) throw new HttpError(400, 'The body is not a JSON object.');
  return fields;
}

async function readText(request: Request): Promise<string> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  let isLate = false;
  // Cancelling also ends a pending read. Whether the source itself can be cancelled does not matter here.
  const cancel = () => void reader.cancel().catch(() => {});
  const timer = setTimeout(() => {
    isLate = true;
    cancel();
  }, TIMEOUT);
  try {
    for (;;) {
      // Read chunk by chunk, so that most of a huge body is never read.
      const { done, value } = await reader.read();
      if (isLate) throw new HttpError(408, 'The body took too long.');
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > MAX_BYTES) {
        cancel();
        throw new HttpError(413, 'The body is too large.');
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    clearTimeout(timer);
  }
}
