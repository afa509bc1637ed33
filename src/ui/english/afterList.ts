import { account } from '../../labels/english/account.js';
import { attempt } from '../../labels/english/attempt.js';
import { search } from '../../labels/english/search.js';

export * from '../afterList.js';
export const labels = { ...account, ...attempt, ...search };
