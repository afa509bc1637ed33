export { Disconnect } from './Disconnect.js';
export { DisconnectDialog } from './DisconnectDialog.js';
