import type { ListLabels } from '../labels.js';
import { remedy } from './remedy.js';
import { withAccount } from '../withAccount.js';

/** The list, its rows and what can happen to it. */
export const list: ListLabels = {
  locale: 'en',
  list: 'Connections',
  groups: { connected: 'Connected', available: 'Available' },

  status: {
    not_connected: 'Not connected',
    connecting: 'Connecting…',
    connected: 'Connected',
    missing_scopes: 'Some permissions missing',
    needs_reauthorization: 'Needs reauthorization',
    unknown: 'Status unknown',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? list.status.connected : `Connected since ${since}`;
      return account === null ? how : `${how} as ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? list.status[status];
    return account === null ? `First connected ${since}` : `${account}, first connected ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API key' : method === 'client_credentials' ? 'Client secret' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `Access to ${provider} expired or was revoked. Reauthorize it to keep using it.`;
      case 'missing_scopes':
        return `The connection to ${provider} needs additional permissions. Reauthorize it to grant them.`;
      case 'admin':
        return `An administrator needs to approve access to ${provider}.`;
      case 'unknown':
        return `The connection to ${provider} no longer works. Reauthorize it to keep using it.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Update your API key' : 'Update your credentials'),
  needsUpdateText: (provider) => `The saved credentials for ${provider} no longer work.`,
  unknownState: (provider) =>
    `The connection to ${provider} may not be working. Reauthorize it if you run into problems.`,
  accountNumber: (number) => `Account ${number}`,
  organizationOwned: 'Shared by your organization',
  notConnectable: 'This can’t be connected here.',

  details: 'Details',
  detailsOf: (provider) => `Details of ${provider}`,
  grantedCount: (granted, total) => `${granted} of ${total} permissions granted.`,
  fix: 'Fix',
  fixProvider: (provider, account) => `Fix permissions for ${withAccount(provider, account)}`,
  checkAgain: 'Check again',
  checkAgainProvider: (provider) => `Check again: ${provider}`,

  connect: 'Connect',
  connectProvider: (provider) => `Connect ${provider}`,
  reauthorize: 'Reauthorize',
  reauthorizeProvider: (provider, account) => `Reauthorize ${withAccount(provider, account)}`,
  update: 'Update',
  updateProvider: (provider, account) => `Update ${withAccount(provider, account)}`,
  addAccount: 'Add another account',
  addAccountTo: (provider) => `Add another account for ${provider}`,
  disconnect: 'Disconnect',
  disconnectProvider: (provider, account) => `Disconnect ${withAccount(provider, account)}`,
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  dismissMessageOf: (provider) => `Dismiss the message about ${provider}`,
  retry: 'Try again',

  popUp: (provider) => `Connecting to ${provider}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} is connected.`,
  disconnected: (provider) => `${provider} is disconnected.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} couldn’t be disconnected`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Connected to a different account',
    text: `Previously ${before}, now ${now}.`,
  }),
  partUnavailable: 'This part couldn’t be loaded.',

  loading: 'Loading connections…',
  slow: 'This is taking longer than usual.',
  empty: { title: 'No connections yet', text: 'Connections appear here when an administrator adds them.' },
  noneVisible: { title: 'No connections to show', text: '' },
  attention: (count) => ({
    title:
      count === 1
        ? 'One connection needs your attention'
        : `${count.toLocaleString('en')} connections need your attention`,
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Reauthorize ${provider} now` : `Update ${provider} now`,
  signedOut: { title: 'You’re signed out', text: 'Sign in again to see your connections.' },
  failed: (kind) => ({ title: 'Your connections couldn’t be loaded', text: remedy(kind) }),
  crashed: { title: 'Something went wrong here', text: 'Your connections aren’t affected. Try again.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'You’re signed out', text: 'This list may be out of date. Sign in again.' }
      : { title: 'This list may be out of date', text: remedy(kind) },
  omitted: (count) =>
    count === 1 ? 'One connection couldn’t be shown.' : `${count.toLocaleString('en')} connections couldn’t be shown.`,
};
