'use client';
import { formatDate } from '../model/intl.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { useLabels } from './parts/context.js';
import { useElements } from './parts/useElements.js';
import { shownName } from './parts/shownName.js';

/** Which account it is, how it is connected and since when, as far as the backend knows. */
export function AccountLine({ provider, account }: { provider: Provider; account: ConnectedAccount }) {
  const element = useElements();
  const labels = useLabels();
  const name = shownName(provider, account, labels);
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
