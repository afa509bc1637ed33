import type { ConnectedAccount, Provider } from '../model/provider.js';
import { liveAccounts } from '../model/status.js';
import { missingScopes } from '../scopes/missingScopes.js';
import type { ConnectionCriteria } from './connectionRequest.js';
import type { PipesRow } from './snapshot.js';

/**
 * How a connection stands, measured by what is needed of it. `missing_scopes`: it works, but was not granted all that is needed.
 * `unavailable`: it cannot be connected here.
 */
export type ConnectionStatus =
  | 'not_connected'
  | 'connecting'
  | 'connected'
  | 'needs_reauthorization'
  | 'missing_scopes'
  | 'unavailable';

/** How the account that meets the criteria best stands. */
export interface AccountMatch {
  status: 'not_connected' | 'connected' | 'needs_reauthorization' | 'missing_scopes';
  account: ConnectedAccount | null;
  /** The needed scopes that it was not granted, as far as that is certain. */
  missingScopes: readonly string[];
}

const NONE: readonly string[] = [];

/** The account that meets the criteria, or else the one that is closest to it. */
export function matchAccount(provider: Provider, { scopes = NONE, accountId }: ConnectionCriteria): AccountMatch {
  const accounts = liveAccounts(provider.connectedAccounts).filter(
    ({ id }) => accountId === undefined || id === accountId,
  );
  let closest: AccountMatch | undefined;
  for (const account of accounts) {
    if (account.state !== 'connected') continue;
    const missing = missingOf(provider, scopes, account);
    if (missing.length === 0) return { status: 'connected', account, missingScopes: NONE };
    if (closest === undefined || missing.length < closest.missingScopes.length)
      closest = { status: 'missing_scopes', account, missingScopes: missing };
  }
  if (closest !== undefined) return closest;
  // Also one in a state that this version does not know: repairing it is the way on.
  const [broken] = accounts;
  if (broken !== undefined) return { status: 'needs_reauthorization', account: broken, missingScopes: NONE };
  return { status: 'not_connected', account: null, missingScopes: NONE };
}

/** How a row stands, measured by the criteria. A connection that meets them is one, whatever else is going on. */
export function matchRow(
  { provider, attempt, connectMethods }: PipesRow,
  criteria: ConnectionCriteria,
): Omit<AccountMatch, 'status'> & { status: ConnectionStatus } {
  const match = matchAccount(provider, criteria);
  if (match.status === 'connected') return match;
  if (attempt !== null && attempt.state.phase !== 'settled') return { ...match, status: 'connecting' };
  if (match.status === 'not_connected' && connectMethods.length === 0) return { ...match, status: 'unavailable' };
  return match;
}

/** By comparison, and as a client says. */
function missingOf(provider: Provider, required: readonly string[], account: ConnectedAccount): string[] {
  const found = missingScopes({ provider, required, granted: account.scopes });
  return [...new Set([...found, ...required.filter((scope) => account.missingScopes.includes(scope))])];
}
