'use client';
import type { ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { useLabels } from './context.js';

/** Which account it is and since when, as far as the backend knows. */
export function AccountLine({ account, number }: { account: ConnectedAccount; number?: number | undefined }) {
  const labels = useLabels();
  const name = account.displayName ?? account.identifier ?? (number === undefined ? null : labels.account(number));
  const date = formatDate(account.createdAt, labels.locale);
  const since = date === null ? labels.status[accountStatus(account)] : labels.connectedSince(date);
  return (
    <p className="pipes-account-text">
      {since}
      {name === null ? null : <> {labels.connectedAs(name)}</>}
    </p>
  );
}

function formatDate(iso: string | null, locale: string): string | null {
  return iso === null ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));
}
