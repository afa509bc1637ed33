import type { AfterListLabels } from '../labels.js';
import { account } from './account.js';
import { attempt } from './attempt.js';
import { search } from './search.js';

/** What is needed from the first click on. */
export const afterList: AfterListLabels = { ...account, ...attempt, ...search };
