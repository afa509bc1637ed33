import type { ConnectedAccount, Provider } from '../../src/index.js';

export const account: ConnectedAccount = {
  id: 'inst_1',
  state: 'connected',
  authMethod: 'oauth',
  scopes: ['channels:read', 'chat:write'],
  displayName: 'ada@example.com',
  identifier: null,
  createdAt: '2026-03-12T10:00:00.000Z',
  updatedAt: '2026-03-12T10:00:00.000Z',
};

export const provider: Provider = {
  id: 'di_slack',
  slug: 'slack',
  name: 'Slack',
  description: 'Post summaries to the channels you choose.',
  integrationType: 'slack',
  ownership: 'user',
  scopes: ['channels:read', 'chat:write', 'users:read'],
  authMethods: ['oauth'],
  iconUrl: null,
  connectedAccounts: [],
};

export const broken: ConnectedAccount = { ...account, state: 'needs_reauthorization' };
export const withAccounts = (...connectedAccounts: ConnectedAccount[]): Provider => ({
  ...provider,
  connectedAccounts,
});
