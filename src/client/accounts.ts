import type { PipesError } from '../model/error.js';
import type { AccountProblem, AccountUsage, ConnectedAccountData } from '../model/provider.js';
import { misunderstood } from './list.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { date, filled, list, text, texts, Unreadable } from './read.js';

/**
 * All accounts, once each: installations of the Widgets API, connected accounts of the public one. One that cannot be understood is left
 * out and becomes a problem.
 */
export function toAccounts(entries: unknown[], slug: string, problems: PipesError[]): ConnectedAccountData[] {
  const byId = new Map<string, ConnectedAccountData>();
  for (const entry of entries) {
    if (entry === null || entry === undefined) continue;
    try {
      const account = toAccount(entry);
      if (!byId.has(account.id)) byId.set(account.id, account);
    } catch (error) {
      problems.push(misunderstood(`A connected account of "${slug}"`, error));
    }
  }
  return [...byId.values()];
}

/** Throws `Unreadable`. */
export function toAccount(json: unknown): ConnectedAccountData {
  const account = fieldsOf(json) ?? {};
  const state = account['state'];
  if (typeof state !== 'string') throw new Unreadable('state');
  return {
    id: filled(account, 'id'),
    state,
    authMethod: text(account['auth_method']) ?? 'oauth',
    scopes: texts(account['scopes']) ?? [],
    apiKeyLast4: text(account['api_key_last_4']),
    clientId: text(account['client_id']),
    clientSecretLast4: text(account['client_secret_last_4']),
    displayName: text(account['account_display_name']),
    identifier: text(account['account_identifier']),
    usage: list(account['usage']).flatMap(toUse),
    problem: toProblem(account['problem']),
    createdAt: date(account['created_at']),
    updatedAt: date(account['updated_at']),
  };
}

function toUse(entry: unknown): AccountUsage[] {
  const { by, at } = fieldsOf(entry) ?? {};
  return typeof by === 'string' && typeof at === 'string' ? [{ by, at }] : [];
}

function toProblem(json: unknown): AccountProblem | null {
  const problem = fieldsOf(json);
  return problem === undefined
    ? null
    : { code: text(problem['code']), message: text(problem['message']), at: text(problem['at']) };
}
