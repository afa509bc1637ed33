import type { AuthorizationState } from './authorization.js';
import type { ConnectedAccount } from './provider.js';

/**
 * What a row shows. `missing_scopes`: connected, without some of the permissions that connecting asks for. `unknown`: the backend
 * named a state this version does not know.
 */
export type Status =
  | 'not_connected'
  | 'connecting'
  | 'connected'
  | 'missing_scopes'
  | 'needs_reauthorization'
  | 'unknown';

/** The accounts a person has: a `disconnected` one is history. */
export function liveAccounts<Account extends Pick<ConnectedAccount, 'state'>>(accounts: Account[]): Account[] {
  return accounts.filter((account) => account.state !== 'disconnected');
}

export function accountStatus(account: ConnectedAccount): Status {
  switch (account.state) {
    case 'connected':
      return account.missingScopes.length === 0 ? 'connected' : 'missing_scopes';
    case 'needs_reauthorization':
      return 'needs_reauthorization';
    case 'disconnected':
      return 'not_connected';
    default:
      return 'unknown';
  }
}

/** One status per row: an attempt under way, else the account that most needs a person's attention. */
export function rowStatus(accounts: ConnectedAccount[], attempt: AuthorizationState | undefined): Status {
  if (attempt !== undefined && attempt.phase !== 'settled') return 'connecting';
  const statuses = liveAccounts(accounts).map(accountStatus);
  const urgency: Status[] = ['needs_reauthorization', 'unknown', 'missing_scopes', 'connected'];
  return urgency.find((status) => statuses.includes(status)) ?? 'not_connected';
}
