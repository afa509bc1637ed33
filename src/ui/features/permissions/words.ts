import type { PermissionLabels } from '../../../labels/labels.js';

export const words: PermissionLabels = {
  permissions: (count) => (count === 0 ? 'Permissions' : count === 1 ? '1 permission' : `${count} permissions`),
  permissionsOf: (count, provider) => `${words.permissions(count)}: ${provider}`,
  permissionList: (provider) => `Permissions of ${provider}`,
  scopesRequested: 'Connecting asks for:',
  scopesGranted: 'Permissions granted:',
  defaultScopes: (provider) => `${provider}’s default permissions. ${provider} shows them before you approve.`,
};
