import { account } from '../english/account.js';
import { attempt } from '../english/attempt.js';
import { card } from '../english/card.js';
import { connect } from '../english/connect.js';
import { disconnect } from '../english/disconnect.js';
import { list } from '../english/list.js';
import { pages } from '../english/pages.js';
import { permissions } from '../english/permissions.js';
import { search } from '../english/search.js';
import { shared } from '../english/shared.js';
import type { Labels } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';

/** English, for the components of `pipes-widget/intl`. Those of `pipes-widget` have it built in. */
export const labels: Labels = {
  ...list,
  ...account,
  ...attempt,
  ...card,
  ...connect,
  ...disconnect,
  ...permissions,
  ...search,
  ...shared,
};

/** The pages of the server, in English. */
export const callbackLabels: CallbackLabels = pages;
