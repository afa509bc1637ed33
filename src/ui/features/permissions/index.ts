export { MissingPermissions } from './MissingPermissions.js';
export { PermissionGroups } from './PermissionGroups.js';
export { Permissions } from './Permissions.js';
