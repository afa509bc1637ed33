import { afterList } from '../english/afterList.js';
import { card } from '../english/card.js';
import { list } from '../english/list.js';
import { onDemand } from '../english/onDemand.js';
import { pages } from '../english/pages.js';
import type { Labels } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';

/** English, for the components of `pipes-widget/intl`. Those of `pipes-widget` have it built in. */
export const labels: Labels = { ...list, ...afterList, ...card, ...onDemand };

/** The pages of the server, in English. */
export const callbackLabels: CallbackLabels = pages;
