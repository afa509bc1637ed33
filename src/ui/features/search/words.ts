import type { SearchLabels } from '../../../labels/labels.js';

export const words: SearchLabels = {
  search: 'Search connections',
  found: (count) => (count === 1 ? '1 connection found' : `${count} connections found`),
  noMatch: (query) => ({ title: `Nothing matches “${query}”`, text: 'Try another word.' }),
  clearSearch: 'Clear search',
};
