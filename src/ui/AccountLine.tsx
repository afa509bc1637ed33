'use client';
import { accountName, type ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { useLabels } from './parts/context.js';

/** Which account it is, how it is connected and since when, as far as the backend knows. */
export function AccountLine({ account, number }: { account: ConnectedAccount; number?: number | undefined }) {
  const labels = useLabels();
  const name = accountName(account) ?? (number === undefined ? null : labels.accountNumber(number));
  const since = formatDate(account.createdAt, labels.locale);
  const method = labels.connectedWith(account.authMethod, account.apiKeyLast4 ?? account.clientSecretLast4);
  return (
    // A server may be in another time zone.
    <p className="pipes-account-text" suppressHydrationWarning>
      {labels.accountSummary({ status: accountStatus(account), since, account: name })}
      {method === '' ? null : (
        <>
          {' '}
          <span className="pipes-account-method">{method}</span>
        </>
      )}
    </p>
  );
}

// Making a formatter takes longer than using it, and a list has many dates in one language.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null) return null;
  const formatter = formatters.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  formatters.set(locale, formatter);
  return formatter.format(new Date(iso));
}
