import type { Outcome } from '../model/authorization.js';
import type { LaterLabels, Notice } from './labels.js';
import { remedy } from './remedy.js';

export const enLater: LaterLabels = {
  search: 'Search services',
  found: (count) => (count === 1 ? '1 service found' : `${count} services found`),
  noMatch: (query) => ({ title: `Nothing matches “${query}”`, text: 'Try another word.' }),
  clearSearch: 'Clear search',

  shared: (organization) => `Shared by ${organization ?? 'your organization'}`,
  sharedFailed: 'What your organization shares could not be loaded.',
  available: 'Available',
  needsAdmin: 'Needs admin attention',

  cancelOf: (provider) => `Cancel connecting ${provider}`,
  showWindow: 'Show window',
  showWindowOf: (provider) => `Show window for ${provider}`,
  openAgain: 'Open again',
  openAgainOf: (provider) => `Open again for ${provider}`,
  waiting: {
    authorizing: 'Opening a window…',
    handing_off: 'Finish in the other window',
    waiting: 'Finish in the other window',
    window_gone: 'Not finished?',
    checking: 'Checking…',
  },
  repairing: (account) => `Sign in as ${account} to keep the same account.`,
  outcome,
  accountChanged: (before, now) => ({
    title: 'Another account',
    text: `You were connected as ${before}, now as ${now}.`,
  }),
  disconnected: (provider) => `${provider} is disconnected.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} could not be disconnected`, text: remedy(kind) }),

  disconnectTitle: (provider) => `Disconnect ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Whatever relies on this connection can no longer use ${provider} for you.`
      : `Whatever relies on this connection can no longer use ${provider} as ${account}.`,
  notRevoked: (provider) =>
    `This does not revoke access at ${provider}. To do that, remove this app in your ${provider} settings.`,
  keep: 'Keep connection',
  keepOf: (provider) => `Keep connection to ${provider}`,
  askingHost: 'Looking for what relies on it…',
  consequences: 'This also happens:',
  mustStay: (provider) => `${provider} cannot be disconnected now`,
  close: 'Close',

  connectTitle: (provider) => `Connect ${provider}`,
  updateTitle: (provider) => `Update ${provider}`,
  chooseWay: 'How do you want to connect?',
  ways: {
    oauth: { title: 'Sign in', text: 'In a window of its own. You see what is asked for before you agree.' },
    api_key: { title: 'API key', text: 'Paste a key that you made there.' },
    client_credentials: { title: 'Client credentials', text: 'A client ID and secret, for a machine’s access.' },
  },
  back: 'Back',
  next: 'Continue',
  save: 'Save',
  saving: 'Saving…',
  saveFailed: (provider, kind) => `${provider} could not be connected. ${remedy(kind)}`,
  onlyOneAccount,
  apiKey: 'API key',
  apiKeyHint: (provider) =>
    `Make a key in your ${provider} settings and paste it here. It is kept for you and not shown again.`,
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  storedSecret: (mask) => `Stored: ${mask}. Type it again to save changes.`,
  changeSettings: 'Change settings',
  replacesSettings: 'These replace all settings that are stored.',
  optional: (label) => `${label} (optional)`,
  required: (label) => `${label} is needed.`,
  notMatching: (label) => `${label} does not look right.`,
  defaultHint: (value) => `If left empty: ${value}`,
  exampleHint: (value) => `For example: ${value}`,
};

/** The team does not have several accounts per provider. */
function onlyOneAccount(provider: string): string {
  return `Only one account of ${provider} can be connected here.`;
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
