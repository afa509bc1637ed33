import type { ConnectLabels } from '../labels.js';
import { remedy } from './remedy.js';

export const connect: ConnectLabels = {
  connectTitle: (provider) => `Connect ${provider}`,
  updateTitle: (provider) => `Update ${provider}`,
  chooseMethod: 'How do you want to connect?',
  authMethods: {
    oauth: { title: 'Sign in', text: 'Opens in a new window. Review the permissions before you approve.' },
    api_key: { title: 'API key', text: 'Paste an API key from your account.' },
    client_credentials: {
      title: 'Client credentials',
      text: 'A client ID and secret, for server-to-server access.',
    },
  },
  back: 'Back',
  next: 'Continue',
  save: 'Save',
  saving: 'Saving…',
  saveFailed: (provider, kind) =>
    `${provider} couldn’t be connected. ${kind === 'invalid' || kind === 'conflict' ? 'Check what you entered and try again.' : remedy(kind)}`,
  onlyOneAccount: (provider) => `Only one ${provider} account can be connected here.`,
  credentialFields: {
    secret: { label: 'API key', missing: 'Enter an API key.' },
    clientId: { label: 'Client ID', missing: 'Enter a client ID.' },
    clientSecret: { label: 'Client secret', missing: 'Enter a client secret.' },
  },
  apiKeyHint: (provider) =>
    `Create a key in your ${provider} settings and paste it here. Once saved, it won’t be shown again.`,
  storedSecret: (last4) => `The saved value ends in ${last4}. Enter it again to save changes.`,
  changeSettings: 'Change settings',
  replacesSettings: 'These values replace all saved settings.',
  optionalField: (label) => `${label} (optional)`,
  missingField: (label) => `Enter a value for ${label}.`,
  invalidField: (label) => `${label} has an invalid format.`,
  fieldDefault: (value) => `Default: ${value}`,
  fieldExample: (value) => `For example: ${value}`,
};
