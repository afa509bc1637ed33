export { Connect } from './Connect.js';
export { ConnectDialog } from './ConnectDialog.js';
