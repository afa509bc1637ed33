import { fieldsOf, type Fields } from '../model/fieldsOf.js';

// Web Crypto only, which Node, Deno, Bun and Workers all have. Keys are derived when they are needed, because Workers allow no
// asynchronous work while a module loads.

const IV_BYTES = 12;

/** Encrypts an object into text for a URL (AES-256-GCM). `open` needs the same secret and the unchanged text. */
export async function seal(secret: string, fields: object): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const json = encode(JSON.stringify(fields));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealingKey(secret), json);
  return toBase64([...iv, ...new Uint8Array(sealed)]);
}

/** Decrypts a sealed text. Undefined if `seal` did not make it with this secret. */
export async function open(secret: string, text: string): Promise<Fields | undefined> {
  const key = await sealingKey(secret);
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
    const iv = bytes.slice(0, IV_BYTES);
    const json = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(IV_BYTES));
    return fieldsOf(JSON.parse(new TextDecoder().decode(json)));
  } catch {
    return undefined;
  }
}

/** Signs text for a cookie (HMAC-SHA-256). */
export async function sign(secret: string, text: string): Promise<string> {
  return toBase64([...(await hmac(await derive(secret, 'cookie'), text))]);
}

/** Whether `sign` made the signature of this text. */
export async function verify(secret: string, text: string, signature: string): Promise<boolean> {
  // Signing both again keeps the time that comparing takes from revealing anything about the right signature.
  const [given, right] = await Promise.all([sign(secret, signature), sign(secret, await sign(secret, text))]);
  return given === right;
}

async function sealingKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await derive(secret, 'state'), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Derives a key for each purpose, so that a cookie can never pass for a state and neither reveals the secret. */
const derive = (secret: string, purpose: string) => hmac(encode(secret), `pipes-widget ${purpose}`);

async function hmac(key: Uint8Array<ArrayBuffer>, text: string) {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, encode(text)));
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Uses the alphabet for URLs. */
const toBase64 = (bytes: number[]) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
