// What the widget asks for after the list: loaded then.
export { listSharedProviders } from './listShared.js';
export { saveApiKey, saveClientCredentials } from './saveSecret.js';
