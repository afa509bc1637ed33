import type { ListLabels } from './labels.js';
import { remedy } from './remedy.js';

export const en: ListLabels = {
  locale: 'en',
  list: 'Connected accounts',

  status: {
    not_connected: 'Not connected',
    connecting: 'Connecting…',
    connected: 'Connected',
    needs_reauthorization: 'Needs reauthorizing',
    unknown: 'Status unknown',
  },
  connectedSince: (date) => `Connected since ${date}`,
  connectedAs: (account) => `as ${account}`,
  needsReauthorization: (provider) => `${provider} no longer accepts this connection. Reauthorize it to keep using it.`,
  needsUpdate: (method) => (method === 'api_key' ? 'Update your API key' : 'Update your credentials'),
  needsUpdateText: (provider) => `${provider} no longer accepts what is stored.`,
  connectedWith: (method, last4) => {
    const name = method === 'api_key' ? 'API key' : method === 'client_credentials' ? 'Client secret' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  unknownState: (provider) => `${provider} may not work. Reauthorize it if something is missing.`,
  account: (number) => `Account ${number}`,
  organizationOwned: 'Shared by your organization',
  notConnectable: 'This service cannot be connected here.',

  scopes: (count) => (count === 0 ? 'Permissions' : count === 1 ? '1 permission' : `${count} permissions`),
  scopesOf: (provider) => `Permissions of ${provider}`,
  scopesRequested: 'Connecting asks for:',
  scopesGranted: 'This connection may use:',
  defaultScopes: (provider) => `${provider}’s default permissions. ${provider} shows them before you agree.`,

  connect: 'Connect',
  connectTo: (provider) => `Connect ${provider}`,
  reauthorize: 'Reauthorize',
  reauthorizeTo: (provider, account) => `Reauthorize ${named(provider, account)}`,
  update: 'Update',
  updateOf: (provider, account) => `Update ${named(provider, account)}`,
  addAccount: 'Add another account',
  addAccountOf: (provider) => `Add another account of ${provider}`,
  disconnect: 'Disconnect',
  disconnectFrom: (provider, account) => `Disconnect ${named(provider, account)}`,
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  dismissOf: (provider) => `Dismiss the message about ${provider}`,
  retry: 'Try again',

  popUp: (provider) => `Connecting to ${provider}…`,
  connectedNow: (provider) => `${provider} is connected.`,
  dialogUnavailable: 'This part could not be loaded. Reload the page.',

  loading: 'Loading connections…',
  slow: 'This is taking longer than usual.',
  empty: { title: 'Nothing to connect yet', text: 'When an administrator adds a service, it appears here.' },
  noneWanted: { title: 'Nothing to show here', text: '' },
  attention: (count) => ({
    title: count === 1 ? 'One connection needs your attention' : `${count} connections need your attention`,
    text: '',
  }),
  repairNext: (provider) => `Repair ${provider}`,
  signedOut: { title: 'You are signed out', text: 'Sign in again to see your connections.' },
  failed: (kind) => ({ title: 'Your connections could not be loaded', text: remedy(kind) }),
  crashed: {
    title: 'Something went wrong here',
    text: 'Your connections are not affected. Try again.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'You are signed out', text: 'What you see may be out of date. Sign in again.' }
      : { title: 'This list may be out of date', text: remedy(kind) },
  omitted: (count) => (count === 1 ? 'One entry could not be shown.' : `${count} entries could not be shown.`),
};

/** The provider, and which account of it. */
function named(provider: string, account: string | null): string {
  return account === null ? provider : `${provider} (${account})`;
}
