import * as v from 'valibot';
import { PipesError } from '../model/error.js';
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

/** The account that a saved secret made or repaired. Throws `PipesError` of kind `bad_response`. */
export function toSavedAccount(json: unknown, slug: string): ConnectedAccount {
  const problems: PipesError[] = [];
  const [account] = toAccounts([json], slug, problems);
  if (account !== undefined) return account;
  throw (
    problems[0] ?? new PipesError('bad_response', `The secret of "${slug}" was saved, but no account was answered.`)
  );
}

function toAccount(account: Account): ConnectedAccount {
  return {
    id: account.id,
    state: account.state,
    authMethod: account.auth_method,
    scopes: account.scopes,
    apiKeyLast4: account.api_key_last_4,
    clientId: account.client_id,
    clientSecretLast4: account.client_secret_last_4,
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
