import type { AttemptRecord, AuthorizationState, ConnectedAccount, PipesRow, Provider } from '../../src/index.js';
import { rowStatus } from '../../src/model/status.js';

export const account: ConnectedAccount = {
  id: 'inst_1',
  state: 'connected',
  authMethod: 'oauth',
  scopes: ['channels:read', 'chat:write'],
  displayName: 'ada@example.com',
  identifier: null,
  apiKeyLast4: null,
  clientId: null,
  clientSecretLast4: null,
  missingScopes: [],
  usage: [],
  problem: null,
  createdAt: '2026-03-12T10:00:00.000Z',
  updatedAt: '2026-03-12T10:00:00.000Z',
};

export const provider: Provider = {
  object: 'data_provider',
  id: 'di_slack',
  slug: 'slack',
  name: 'Slack',
  description: 'Post summaries to the channels you choose.',
  integrationType: 'slack',
  credentialsType: 'shared',
  ownership: 'user',
  scopes: ['channels:read', 'chat:write', 'users:read'],
  authMethods: ['oauth'],
  iconUrl: null,
  connectedAccounts: [],
  configFields: [],
  canAddAccount: false,
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-05T09:00:00.000Z',
};

export const broken: ConnectedAccount = { ...account, state: 'needs_reauthorization' };
export const withAccounts = (...connectedAccounts: ConnectedAccount[]): Provider => ({
  ...provider,
  connectedAccounts,
});

/** The row of a provider, as the core makes it. */
export function rowOf(of: Provider, changes: Partial<PipesRow> = {}): PipesRow {
  const attempt = changes.attempt ?? null;
  return {
    id: of.slug,
    provider: of,
    status: rowStatus(of.connectedAccounts, attempt?.state),
    connectMethods: ['oauth'],
    notice: null,
    ...changes,
    attempt,
  };
}

/** An attempt in this state. */
export function attemptIn(state: AuthorizationState, changes: Partial<AttemptRecord> = {}): AttemptRecord {
  return {
    id: '1',
    rowId: 'slack',
    provider,
    intent: 'connect',
    accountId: undefined,
    accountName: null,
    ...changes,
    state,
  };
}
