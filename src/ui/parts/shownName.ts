import type { ListLabels } from '../../labels/labels.js';
import { accountName, type ConnectedAccount, type Provider } from '../../model/provider.js';
import { liveAccounts } from '../../model/status.js';

/** How an account is told from the others: by its name, or by its number among several. Null: it is the only one, without a name. */
export function shownName(
  { connectedAccounts }: Provider,
  account: ConnectedAccount,
  labels: Pick<ListLabels, 'accountNumber'>,
): string | null {
  const accounts = liveAccounts(connectedAccounts);
  const number = accounts.findIndex(({ id }) => id === account.id) + 1;
  return accountName(account) ?? (accounts.length > 1 && number > 0 ? labels.accountNumber(number) : null);
}
