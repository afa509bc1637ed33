import type { SharedLabels } from '../labels.js';

export const shared: SharedLabels = {
  sharedBy: (organization) => `Shared by ${organization ?? 'your organization'}`,
  sharedFailed: 'Your organization’s connections couldn’t be loaded.',
  available: 'Available',
  needsAdmin: 'Needs admin attention',
};
