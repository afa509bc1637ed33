export { Permissions } from './Permissions.js';
export { ScopeList } from './ScopeList.js';
export { words as permissionWords } from './words.js';
