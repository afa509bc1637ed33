'use client';
import { formatDate } from '../model/intl.js';
import { accountName, type ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { useLabels } from './parts/context.js';
import { useElements } from './parts/useElements.js';

/** Which account it is, how it is connected and since when, as far as the backend knows. */
export function AccountLine({ account, number }: { account: ConnectedAccount; number?: number | undefined }) {
  const element = useElements();
  const labels = useLabels();
  const name = accountName(account) ?? (number === undefined ? null : labels.accountNumber(number));
  const since = account.createdAt === null ? null : formatDate(account.createdAt, labels.locale);
  const method = labels.connectedWith(account.authMethod, account.apiKeyLast4 ?? account.clientSecretLast4);
  return (
    // A server may be in another time zone.
    <p {...element('account-text')} suppressHydrationWarning>
      {labels.accountSummary({ status: accountStatus(account), since, account: name })}
      {method === '' ? null : (
        <>
          {' '}
          <span {...element('account-method')}>{method}</span>
        </>
      )}
    </p>
  );
}
