import { onlyOneAccount, remedy } from './en.js';
import type { LaterLabels } from './labels.js';

export const enLater: LaterLabels = {
  search: 'Search services',
  found: (count) => (count === 1 ? '1 service found' : `${count} services found`),
  noMatch: (query) => ({ title: `Nothing matches “${query}”`, text: 'Try another word.' }),
  clearSearch: 'Clear search',

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
