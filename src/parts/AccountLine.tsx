'use client';
import { nameOf, type ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { useLabels } from './context.js';

/** Which account it is, how it is connected and since when, as far as the backend knows. */
export function AccountLine({ account, number }: { account: ConnectedAccount; number?: number | undefined }) {
  const labels = useLabels();
  const name = nameOf(account) ?? (number === undefined ? null : labels.account(number));
  const date = formatDate(account.createdAt, labels.locale);
  const since = date === null ? labels.status[accountStatus(account)] : labels.connectedSince(date);
  const method = labels.connectedWith(account.authMethod, account.apiKeyLast4 ?? account.clientSecretLast4 ?? null);
  return (
    <p className="pipes-account-text">
      {since}
      {name === null ? null : <> {labels.connectedAs(name)}</>}
      {method === '' ? null : (
        <>
          {' · '}
          <span>{method}</span>
        </>
      )}
    </p>
  );
}

// Making a formatter takes longer than using it, and a list has many dates of one language.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatDate(iso: string | null, locale: string): string | null {
  if (iso === null) return null;
  const formatter = formatters.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  formatters.set(locale, formatter);
  return formatter.format(new Date(iso));
}
