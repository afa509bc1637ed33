import type { PermissionLabels } from '../labels.js';
import { titleByName } from '../../scopes/readScopeName.js';

export const permissions: PermissionLabels = {
  permissionList: (provider) => `Permissions of ${provider}`,
  scopesRequested: (app) => `${app ?? 'This app'} will be able to:`,
  scopesGranted: (app) => `${app ?? 'This app'} can:`,
  defaultScopes: (provider) => `${provider}’s default permissions. ${provider} shows them before you approve.`,
  scopeLevel: { read: 'Read', write: 'Change', delete: 'Delete', admin: 'Administer', unknown: 'Other' },
  sensitive: 'Sensitive',
  notGranted: 'Not granted',
  scopeByName: titleByName,
  scopeByNameText: 'We know this permission by its name only.',
  unknownScope: 'We have no description of this permission.',
  technicalNames: 'Technical names',
  technicalNamesOf: (provider) => `Technical names of the permissions of ${provider}`,
  missingPermissions: (titles) => `Missing: ${titles.join(' · ')}.`,
};
