import type { Intent } from '../model/authorization.js';
import type { ConnectedAccount } from '../model/provider.js';

export interface Goal {
  intent: Intent;
  /** The account to repair. */
  accountId?: string | undefined;
  /** The provider's accounts as they were when the attempt began. */
  before: readonly ConnectedAccount[];
}

/** The account that proves the attempt has reached its goal, if there is one. */
export function accountReached(
  { intent, accountId, before }: Goal,
  now: readonly ConnectedAccount[],
): ConnectedAccount | undefined {
  const known = new Set(before.map((account) => account.id));
  const changed = newlyConnected(before, now);
  if (intent === 'connect') return changed[0];
  const fresh = changed.find((account) => !known.has(account.id));
  if (intent === 'add') return fresh;
  const repaired = changed.find((account) => account.id === accountId);
  // A backend may repair by replacing: then the old id is gone and a new one stands in its place.
  return repaired ?? (now.some((account) => account.id === accountId) ? undefined : fresh);
}

/** The accounts that work and were not there before, or not as they are. */
export function newlyConnected(
  before: readonly ConnectedAccount[],
  now: readonly ConnectedAccount[],
): ConnectedAccount[] {
  const seen = new Set(before.map(fingerprint));
  return now.filter((account) => account.state === 'connected' && !seen.has(fingerprint(account)));
}

/** What changes of an account when it is connected or repaired. */
export function fingerprint({ id, state, updatedAt, scopes }: ConnectedAccount): string {
  return JSON.stringify([id, state, updatedAt, [...scopes].sort()]);
}
