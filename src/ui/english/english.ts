import { first } from '../../labels/english/first.js';
import { englishOnDemand } from '../lazy.js';
import type { BuiltInLabels } from '../parts/context.js';

/** English, for whatever the host's labels leave out. */
export const english: BuiltInLabels = { labels: first, onDemand: englishOnDemand };
