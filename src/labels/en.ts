import type { Outcome } from '../model/authorization.js';
import type { PipesErrorKind } from '../model/error.js';
import type { Labels, Notice } from './labels.js';

export const en: Labels = {
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
  reauthorizeTo: (provider) => `Reauthorize ${provider}`,
  disconnect: 'Disconnect',
  disconnectFrom: (provider, account) => `Disconnect ${provider}${account === null ? '' : ` (${account})`}`,
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
  outcome,
  disconnected: (provider) => `${provider} is disconnected.`,

  disconnectTitle: (provider) => `Disconnect ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Whatever relies on this connection can no longer use ${provider} for you.`
      : `Whatever relies on this connection can no longer use ${provider} as ${account}.`,
  notRevoked: (provider) =>
    `This does not revoke access at ${provider}. To do that, remove this app in your ${provider} settings.`,
  keep: 'Keep connection',
  keepOf: (provider) => `Keep connection to ${provider}`,
  disconnecting: 'Disconnecting…',
  disconnectingFrom: (provider) => `Disconnecting… ${provider}`,
  disconnectFailed: (provider, kind) => `${provider} could not be disconnected. ${remedy(kind)}`,
  dialogUnavailable: 'This part could not be loaded. Reload the page.',

  loading: 'Loading connections…',
  slow: 'This is taking longer than usual.',
  empty: { title: 'Nothing to connect yet', text: 'When an administrator adds a service, it appears here.' },
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
      return error?.detail ?? (error === undefined ? 'Try again.' : remedy(error.kind));
  }
}

/** What a person can do about a failure of this kind. */
function remedy(kind: PipesErrorKind): string {
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
