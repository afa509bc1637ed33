import { readToken, type Token } from '../client/widgets/token.js';

/** Tells tokens apart as far as another user may stand behind them. */
export function tokenUser(token: Token | null | undefined): string {
  if (token === null || token === undefined) return String(token);
  if (typeof token === 'function') return 'function';
  if (typeof token !== 'string' || token.trim() === '') return 'empty';
  // A token that cannot be read names nobody, so another one may be another user's.
  return `string ${readToken(token).subject ?? token}`;
}
