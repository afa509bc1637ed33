// One module, so that the requests that few users make are loaded at once.
export { listSharedProviders } from './listSharedProviders.js';
export { saveCredentials } from './saveCredentials.js';
