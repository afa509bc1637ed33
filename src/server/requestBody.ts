import { fieldsOf, type Fields } from '../model/fieldsOf.js';
import { Refusal } from './refusal.js';

/** The largest body that is read, in bytes. */
const LIMIT = 65_536;

/** The JSON object of a request. Refuses what is too large, no JSON or no object. */
export async function readBody(request: Request): Promise<Fields> {
  const text = await readText(request);
  let body: unknown;
  try {
    body = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
  const fields = fieldsOf(body);
  if (fields === undefined) throw new Refusal(400, 'The body is not a JSON object.');
  return fields;
}

async function readText(request: Request): Promise<string> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    // One chunk after the other, so that a huge body is left where it is.
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMIT) {
      void reader.cancel();
      throw new Refusal(413, 'The body is too large.');
    }
    text += decoder.decode(value, { stream: true });
  }
}
