export { Permissions } from './Permissions.js';
export { words } from './words.js';
