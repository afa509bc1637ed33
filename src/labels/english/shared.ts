import type { SharedLabels } from '../labels.js';

export const shared: SharedLabels = {
  sharedBy: (organization) => `Shared by ${organization ?? 'your organization'}`,
  sharedFailed: 'What your organization shares could not be loaded.',
  available: 'Available',
  needsAdmin: 'Needs admin attention',
};
