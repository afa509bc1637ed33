import type { DisconnectLabels } from '../labels.js';

export const disconnect: DisconnectLabels = {
  disconnectTitle: (provider) => `Disconnect ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Whatever relies on this connection can no longer use ${provider} for you.`
      : `Whatever relies on this connection can no longer use ${provider} as ${account}.`,
  notRevoked: (provider) =>
    `This does not revoke access at ${provider}. To do that, remove this app in your ${provider} settings.`,
  keep: 'Keep connection',
  keepProvider: (provider) => `Keep connection to ${provider}`,
  checkingDependents: 'Checking what depends on this…',
  consequences: 'This will also happen:',
  disconnectPrevented: (provider) => `${provider} cannot be disconnected now`,
  close: 'Close',
};
