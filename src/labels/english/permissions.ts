import type { PermissionLabels } from '../labels.js';
import { titleByName } from '../../scopes/readScopeName.js';

export const permissions: PermissionLabels = {
  permissionList: (provider) => `${provider} permissions`,
  scopesRequested: (app) => `${app ?? 'This app'} will be able to:`,
  scopesGranted: (app) => `${app ?? 'This app'} can:`,
  defaultScopes: (provider) => `${provider}’s default permissions. ${provider} shows them before you approve.`,
  scopeLevel: { read: 'Read', write: 'Change', delete: 'Delete', admin: 'Administer', unknown: 'Other' },
  sensitive: 'Sensitive',
  notGranted: 'Not granted',
  scopeByName: titleByName,
  scopeByNameText: 'Described from its name only.',
  unknownScope: 'No description is available for this permission.',
  technicalNames: 'Technical names',
  technicalNamesOf: (provider) => `Technical names for ${provider} permissions`,
  missingPermissions: (titles) => `Missing: ${titles.join(' · ')}.`,
};
