import type { Outcome } from '../model/authorization.js';
import type { PipesErrorKind } from '../model/error.js';
import type { ListLabels, Notice } from './labels.js';

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
  accountChanged: (before, now) => ({
    title: 'Another account',
    text: `You were connected as ${before}, now as ${now}.`,
  }),
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
  cancelOf: (provider) => `Cancel connecting ${provider}`,
  showWindow: 'Show window',
  showWindowOf: (provider) => `Show window for ${provider}`,
  openAgain: 'Open again',
  openAgainOf: (provider) => `Open again for ${provider}`,
  dismiss: 'Dismiss',
  dismissOf: (provider) => `Dismiss the message about ${provider}`,
  retry: 'Try again',

  popUp: (provider) => `Connecting to ${provider}…`,
  waiting: {
    authorizing: 'Opening a window…',
    handing_off: 'Finish in the other window',
    waiting: 'Finish in the other window',
    window_gone: 'Not finished?',
    checking: 'Checking…',
  },
  repairing: (account) => `Sign in as ${account} to keep the same account.`,
  outcome,
  disconnected: (provider) => `${provider} is disconnected.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} could not be disconnected`, text: remedy(kind) }),
  dialogUnavailable: 'This part could not be loaded. Reload the page.',

  loading: 'Loading connections…',
  slow: 'This is taking longer than usual.',
  empty: { title: 'Nothing to connect yet', text: 'When an administrator adds a service, it appears here.' },
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
      ? { title: 'You are signed out', text: 'What you see may be out of date. Sign in again to change it.' }
      : { title: 'This list may be out of date', text: remedy(kind) },
  omitted: (count) => (count === 1 ? 'One entry could not be shown.' : `${count} entries could not be shown.`),
};

/** The team does not have several accounts per provider. */
export const onlyOneAccount = (provider: string) => `Only one account of ${provider} can be connected here.`;

/** The provider, and which account of it. */
export function named(provider: string, account: string | null): string {
  return account === null ? provider : `${provider} (${account})`;
}

function outcome(result: Outcome, provider: string): Notice {
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} is connected.`, text: '' };
    case 'denied':
      return { title: `${provider} was not connected`, text: 'You did not allow access. Nothing was changed.' };
    case 'cancelled':
      return {
        title: `${provider} was not connected`,
        text: 'You stopped before the end. Nothing was changed.',
      };
    case 'blocked':
      return {
        title: 'Your browser blocked the window',
        text: `Allow pop-ups for this site, or press the button again to open ${provider}.`,
      };
    case 'timed_out':
      return { title: `${provider} took too long`, text: 'Start again when you are ready.' };
    case 'failed':
      return { title: `${provider} could not be connected`, text: failure(result, provider) };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'The address to open is not safe. Tell the people who run this site.';
    case 'handoff_timeout':
      return `${provider}’s page did not answer. Try again.`;
    case 'host_coop':
      return 'This site cut off the window: its Cross-Origin-Opener-Policy must be “same-origin-allow-popups”. Tell the people who run it.';
    case 'provider_error':
      return `${provider} reported a problem. Try again in a moment.`;
    case 'session':
      return 'You are signed out. Sign in again, then try once more.';
    case 'network':
      return 'The service could not be reached. Check your connection and try again.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Try again.' : remedy(error.kind)));
  }
}

/** What a person can do about a failure of this kind. */
export function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'You are signed out. Sign in again.';
    case 'forbidden':
      return 'You do not have access to this. Ask an administrator.';
    case 'network':
      return 'Check your connection and try again.';
    case 'rate_limited':
      return 'Too many tries at once. Wait a minute and try again.';
    case 'not_found':
    case 'conflict':
    case 'invalid':
    case 'bad_response':
    case 'unavailable':
      return 'Something is wrong on our side. Try again in a moment.';
  }
}
