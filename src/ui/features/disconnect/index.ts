export { Disconnect, type DisconnectProps } from './Disconnect.js';
export { DisconnectDialog } from './DisconnectDialog.js';
export { words } from './words.js';
