import type { SharedLabels } from '../../../labels/labels.js';

export const words: SharedLabels = {
  sharedBy: (organization) => `Shared by ${organization ?? 'your organization'}`,
  sharedFailed: 'What your organization shares could not be loaded.',
  available: 'Available',
  needsAdmin: 'Needs admin attention',
};
