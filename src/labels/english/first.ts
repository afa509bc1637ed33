import type { FirstLabels } from '../labels.js';
import { account } from './account.js';
import { attempt } from './attempt.js';
import { list } from './list.js';
import { search } from './search.js';

/** What is needed from the first row to the first click. */
export const first: FirstLabels = { ...list, ...account, ...attempt, ...search };
