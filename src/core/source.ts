import { widgetsClientOf } from '../client/widgets/createWidgetsClient.js';
import { createTokenStore, readToken, type Token, type TokenStore } from '../client/widgets/token.js';
import type { PipesClient } from '../model/client.js';
import { PipesError } from '../model/error.js';
import type { PipesSource } from './pipes.js';

/** Why a source makes no sense; null if it does. */
export function misuseOf({ token, client }: PipesSource): PipesError | null {
  const message =
    client !== undefined && token !== undefined
      ? 'Both `token` and `client` were passed. Pass one of them.'
      : client === undefined && token === undefined
        ? 'Neither `token` nor `client` was passed. Pass one of them; `token: null` means "not yet".'
        : typeof token === 'string' && token.trim() === ''
          ? '`token` is an empty string. Pass `null` until there is one, or a function that fetches it.'
          : null;
  return message === null ? null : new PipesError('invalid', message);
}

/** The client of a source, and where to put a refreshed token. Null: no token yet. */
export function clientOf({ token, client, apiUrl }: PipesSource): {
  client: PipesClient | null;
  tokens: TokenStore | null;
} {
  if (client !== undefined) return { client, tokens: null };
  if (token === undefined || token === null) return { client: null, tokens: null };
  const tokens = createTokenStore(token);
  return { client: widgetsClientOf(tokens, { apiUrl }), tokens };
}

/** Tells tokens apart as far as another user may stand behind them. */
export function tokenUser(token: Token | null | undefined): string {
  if (token === null || token === undefined) return String(token);
  if (typeof token === 'function') return 'function';
  // A token that cannot be read names nobody, so another one may be another user's.
  return `string ${readToken(String(token)).subject ?? token}`;
}
