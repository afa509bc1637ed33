import type { SearchLabels } from '../labels.js';

export const search: SearchLabels = {
  search: 'Search connections',
  found: (count) => (count === 1 ? '1 connection found' : `${count.toLocaleString('en')} connections found`),
  noMatch: (query) => ({ title: `Nothing matches “${query}”`, text: 'Try a different search.' }),
  clearSearch: 'Clear search',
};
