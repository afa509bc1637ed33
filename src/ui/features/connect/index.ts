export { Connect, type ConnectProps } from './Connect.js';
export { ConnectDialog } from './ConnectDialog.js';
export { words } from './words.js';
