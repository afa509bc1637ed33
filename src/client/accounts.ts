import * as v from 'valibot';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { misunderstood } from './list.js';
import { Account } from './wire.js';

/** All accounts, once each. One that cannot be understood is left out and becomes a problem. */
export function toAccounts(entries: unknown[], slug: string, problems: PipesError[]): ConnectedAccount[] {
  const byId = new Map<string, ConnectedAccount>();
  for (const entry of entries) {
    if (entry === null || entry === undefined) continue;
    const account = v.safeParse(Account, entry);
    if (!account.success) problems.push(misunderstood(`A connected account of "${slug}"`, account.issues));
    else if (!byId.has(account.output.id)) byId.set(account.output.id, toAccount(account.output));
  }
  return [...byId.values()];
}

function toAccount(account: Account): ConnectedAccount {
  return {
    id: account.id,
    state: account.state,
    authMethod: account.auth_method,
    scopes: account.scopes,
    displayName: account.account_display_name,
    identifier: account.account_identifier,
    createdAt: toDate(account.created_at),
    updatedAt: toDate(account.updated_at),
  };
}

function toDate(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
