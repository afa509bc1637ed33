import { list } from '../client/read.js';
import { cleanText } from '../model/cleanText.js';
import { isPipesError, PipesError } from '../model/error.js';
import { fieldsOf, type Fields } from '../model/fieldsOf.js';
import type { AccountProblem, AccountUsage, ConfigField, ConnectedAccount, Provider } from '../model/provider.js';

// The last check before the screen, whichever client a response came from. The types promise a shape, but a client may be the
// host's own, written in JavaScript over a backend of any kind: everything is read as unknown, text is cleaned and cut, and
// what makes no sense costs its own entry and never the list.

/** This many uses of an account are kept. */
const KEPT_USES = 3;

export interface ProviderListing {
  providers: Provider[];
  /** Why entries were left out. */
  problems: PipesError[];
}

export function sanitizeProviders(response: unknown): ProviderListing {
  const { providers: entries, problems: reported } = fieldsOf(response) ?? {};
  if (!Array.isArray(entries)) {
    throw new PipesError('bad_response', '`listProviders` must return `{ providers: [...] }`.');
  }
  const providers = new Map<string, Provider>();
  const problems = list(reported).filter(isPipesError);
  for (const [index, entry] of entries.entries()) {
    try {
      const provider = sanitizeProvider(entry);
      const id = rowId(provider);
      if (providers.has(id)) {
        problems.push(
          new PipesError(
            'bad_response',
            `The provider "${cleanText(id, 80)}" is listed twice; the first one is shown.`,
          ),
        );
      } else providers.set(id, provider);
    } catch (cause) {
      const where = `Entry ${index + 1} of the list`;
      problems.push(new PipesError('bad_response', `${where} is not a provider and is left out.`, { cause }));
    }
  }
  return { providers: [...providers.values()], problems };
}

/** Identifies a provider in a list: by its slug, and by its ownership where it is not the user's own. */
export function rowId({ slug, ownership }: Pick<Provider, 'slug' | 'ownership'>): string {
  return ownership === 'organization' ? `${slug}@organization` : slug;
}

/** Throws `PipesError` of kind `bad_response` if it has no slug. */
export function sanitizeProvider(data: unknown): Provider {
  const fields = fieldsOf(data) ?? {};
  const slug = requiredText(fields, 'slug', 'A provider');
  return {
    object: textOf(fields['object'], 80) ?? 'data_provider',
    id: rawText(fields['id']) ?? slug,
    slug,
    ...presentation(fields, slug),
    integrationType: textOf(fields['integrationType'], 80) ?? '',
    credentialsType: textOf(fields['credentialsType'], 80) ?? '',
    ownership: fields['ownership'] === 'organization' ? 'organization' : 'user',
    scopes: Array.isArray(fields['scopes']) ? sanitizeScopes(fields['scopes']) : null,
    authMethods: Array.isArray(fields['authMethods']) ? list(fields['authMethods']).filter(isText) : ['oauth'],
    connectedAccounts: sanitizeAccounts(fields['connectedAccounts']),
    configFields: sanitizeConfigFields(fields['configFields']),
    canAddAccount: fields['canAddAccount'] === true,
    createdAt: dateOf(fields['createdAt']),
    updatedAt: dateOf(fields['updatedAt']),
  };
}

/** What presents a provider. It always has a name. */
export function presentation(fields: Fields, slug: string): Pick<Provider, 'name' | 'description' | 'iconUrl'> {
  return {
    name: textOf(fields['name'], 80) ?? (cleanText(slug, 80) || '?'),
    description: textOf(fields['description'], 400),
    iconUrl: rawText(fields['iconUrl']),
  };
}

function sanitizeAccounts(accounts: unknown): ConnectedAccount[] {
  const byId = new Map<string, ConnectedAccount>();
  for (const entry of list(accounts)) {
    try {
      const account = sanitizeAccount(entry);
      if (!byId.has(account.id)) byId.set(account.id, account);
    } catch {
      // An account that cannot be named in a request is of no use in a row. The client reports what it could not read.
    }
  }
  return [...byId.values()];
}

/** The accounts of which a client has said what is missing: nobody needs to find out. */
const told = new WeakSet<ConnectedAccount>();
export const saysWhatIsMissing = (account: ConnectedAccount): boolean => told.has(account);

/** Throws `PipesError` of kind `bad_response` if it has no id. */
export function sanitizeAccount(data: unknown): ConnectedAccount {
  const fields = fieldsOf(data) ?? {};
  const account: ConnectedAccount = {
    id: requiredText(fields, 'id', 'A connected account'),
    state: rawText(fields['state']) ?? '',
    authMethod: rawText(fields['authMethod']) ?? 'oauth',
    scopes: sanitizeScopes(fields['scopes']),
    missingScopes: sanitizeScopes(fields['missingScopes']),
    displayName: textOf(fields['displayName'], 80),
    identifier: textOf(fields['identifier'], 80),
    apiKeyLast4: textOf(fields['apiKeyLast4'], 8),
    clientId: textOf(fields['clientId'], 200),
    clientSecretLast4: textOf(fields['clientSecretLast4'], 8),
    usage: sanitizeUsage(fields['usage']),
    problem: sanitizeProblem(fields['problem']),
    createdAt: dateOf(fields['createdAt']),
    updatedAt: dateOf(fields['updatedAt']),
  };
  if (Array.isArray(fields['missingScopes'])) told.add(account);
  return account;
}

/** The latest first, and no more than a person cares for. */
function sanitizeUsage(entries: unknown): AccountUsage[] {
  const usage = list(entries).flatMap((entry) => {
    const fields = fieldsOf(entry) ?? {};
    const [by, at] = [textOf(fields['by'], 80), dateOf(fields['at'])];
    return by === null || at === null ? [] : [{ by, at }];
  });
  return usage.sort((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, KEPT_USES);
}

function sanitizeProblem(problem: unknown): AccountProblem | null {
  const fields = fieldsOf(problem) ?? {};
  const [code, message] = [textOf(fields['code'], 80), textOf(fields['message'], 300)];
  return code === null && message === null ? null : { code, message, at: dateOf(fields['at']) };
}

/** One field per key: a second one of the same key could not be told apart in the request. */
function sanitizeConfigFields(entries: unknown): ConfigField[] {
  const byKey = new Map<string, ConfigField>();
  for (const entry of list(entries)) {
    const fields = fieldsOf(entry) ?? {};
    const key = rawText(fields['key']);
    if (key === null || byKey.has(key)) continue;
    byKey.set(key, {
      key,
      label: textOf(fields['label'], 80) ?? cleanText(key, 80),
      required: fields['required'] === true,
      description: textOf(fields['description'], 400),
      example: textOf(fields['example'], 400),
      pattern: rawText(fields['pattern']),
      patternFlags: rawText(fields['patternFlags']) ?? '',
      secret: fields['secret'] === true,
      default: textOf(fields['default'], 400),
    });
  }
  return [...byKey.values()];
}

function requiredText(fields: Fields, field: string, what: string): string {
  const value = rawText(fields[field]);
  if (value === null) throw new PipesError('bad_response', `${what} needs a string \`${field}\`.`);
  return value;
}

function sanitizeScopes(scopes: unknown): string[] {
  return [
    ...new Set(
      list(scopes)
        .filter(isText)
        .map((scope) => cleanText(scope, 200))
        .filter(Boolean),
    ),
  ];
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function rawText(value: unknown): string | null {
  return isText(value) ? value : null;
}

/** Cleaned and cut; null where nothing is left. */
export function textOf(value: unknown, length: number): string | null {
  return isText(value) ? cleanText(value, length) || null : null;
}

function dateOf(value: unknown): string | null {
  return isText(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
