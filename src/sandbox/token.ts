import { newId } from './store.js';

/** Mints a token that looks like a WorkOS widget token. The signature is made up: the sandbox only checks the form and the expiry. */
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

/** The user that a bearer token names. Null if the header is missing or the token is malformed or expired. */
export function readBearer(header: string | null): string | null {
  const payload = header?.match(/^Bearer [^.]+\.([^.]+)\.[^.]+$/)?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof claims !== 'object' || claims === null || !('sub' in claims) || !('exp' in claims)) return null;
    const { sub, exp } = claims;
    return typeof sub === 'string' && typeof exp === 'number' && exp * 1000 > Date.now() ? sub : null;
  } catch {
    // Not base64, or not JSON.
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
