// One module, so that the first dialog is one request.
export { Connect } from './features/connect/index.js';
export { Disconnect } from './features/disconnect/index.js';
