import * as v from 'valibot';
import { PipesError } from '../../model/error.js';
import type { ConnectedAccount, Provider } from '../../model/provider.js';
import { Installation, Integration, IntegrationList } from './wire.js';

/** The answer of `GET …/mine` as the model. Throws `PipesError` of kind `bad_response` where it is no list at all. */
export function toProviders(json: unknown): { providers: Provider[]; problems: PipesError[] } {
  const list = v.safeParse(IntegrationList, json);
  if (!list.success) {
    throw new PipesError(
      'bad_response',
      'The list of providers was answered with something else. Check the API address and its version.',
    );
  }
  const providers: Provider[] = [];
  const problems: PipesError[] = [];
  for (const [index, entry] of list.output.data.entries()) {
    const integration = v.safeParse(Integration, entry);
    if (!integration.success) {
      problems.push(misunderstood(`Provider ${index + 1} of the list`, integration.issues));
      continue;
    }
    const accounts = toAccounts(integration.output, problems);
    providers.push(toProvider(integration.output, accounts));
  }
  return { providers, problems };
}

function toProvider(integration: Integration, connectedAccounts: ConnectedAccount[]): Provider {
  const { id, slug, name, description, integrationType, ownership, scopes, authMethods, iconUrl } = integration;
  return {
    id: id || slug,
    slug,
    name,
    description,
    integrationType,
    ownership: ownership === 'organization' ? 'organization' : 'user',
    scopes,
    authMethods: authMethods.length === 0 ? ['oauth'] : authMethods,
    iconUrl,
    connectedAccounts,
  };
}

/** All accounts, once each: older answers have `installation` alone, newer ones repeat it in `connected_accounts`. */
function toAccounts(integration: Integration, problems: PipesError[]): ConnectedAccount[] {
  const entries = [...integration.connected_accounts, integration.installation].filter((entry) => entry !== null);
  const byId = new Map<string, ConnectedAccount>();
  for (const entry of entries) {
    const installation = v.safeParse(Installation, entry);
    if (!installation.success) {
      problems.push(misunderstood(`A connected account of "${integration.slug}"`, installation.issues));
    } else if (!byId.has(installation.output.id)) {
      byId.set(installation.output.id, toAccount(installation.output));
    }
  }
  return [...byId.values()];
}

function toAccount(installation: Installation): ConnectedAccount {
  return {
    id: installation.id,
    state: installation.state,
    authMethod: installation.auth_method,
    scopes: installation.scopes,
    displayName: installation.account_display_name,
    identifier: installation.account_identifier,
    createdAt: toDate(installation.created_at),
    updatedAt: toDate(installation.updated_at),
  };
}

function toDate(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function misunderstood(what: string, [issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): PipesError {
  const path = issue.path?.map(({ key }) => String(key)).join('.');
  const where = path === undefined ? '' : ` (at "${path}")`;
  return new PipesError('bad_response', `${what} could not be understood${where} and is left out.`);
}
