import type { DisconnectLabels } from '../labels.js';

export const disconnect: DisconnectLabels = {
  disconnectTitle: (provider) => `Disconnect ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Anything that uses this connection will lose access to ${provider}.`
      : `Anything that uses this connection will lose access to ${provider} as ${account}.`,
  notRevoked: (provider) =>
    `This doesn’t revoke access at ${provider}. To do that, remove this app in your ${provider} settings.`,
  keep: 'Keep connection',
  keepProvider: (provider) => `Keep connection to ${provider}`,
  checkingDependents: 'Checking what uses this connection…',
  consequences: 'This will also happen:',
  disconnectPrevented: (provider) => `${provider} can’t be disconnected right now`,
  close: 'Close',
};
