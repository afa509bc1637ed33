import { newId } from './store.js';

/** A token that looks like a WorkOS widget token. Its signature is noise: the sandbox checks the form and the time. */
export function mintToken(sub: string, expiresIn: number): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'RS256', typ: 'JWT' };
  const claims = {
    iss: 'sandbox',
    sub,
    permissions: [],
    iat: now,
    exp: now + expiresIn,
    jti: newId('jti'),
  };
  return `${encode(header)}.${encode(claims)}.${newId('sandbox')}`;
}

/** The user a bearer header names; null where it is missing, malformed or out of date. */
export function readBearer(header: string | null): string | null {
  const payload = header?.match(/^Bearer [^.]+\.([^.]+)\.[^.]+$/)?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof claims !== 'object' || claims === null || !('sub' in claims) || !('exp' in claims)) return null;
    const { sub, exp } = claims;
    return typeof sub === 'string' && typeof exp === 'number' && exp * 1000 > Date.now() ? sub : null;
  } catch {
    // Not base64 or not JSON: no token of ours.
    return null;
  }
}

function encode(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
