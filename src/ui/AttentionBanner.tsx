'use client';
import type { KnownAuthMethod } from '../model/authMethods.js';
import type { ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import type { PipesRow } from '../react/index.js';
import { Banner } from './parts/Banner.js';
import { useLabels } from './parts/context.js';

export interface AttentionBannerProps {
  rows: readonly PipesRow[];
  /** The row on top. If that alone needs attention, it is seen anyway. Default: none is. */
  topRow?: string | undefined;
  methodOf(account: ConnectedAccount): KnownAuthMethod;
  onReauthorize(row: PipesRow, account: ConnectedAccount, button: HTMLElement): void;
}

/** Counts what needs attention, and leads through it: a click for each, since a window opens only in a click. */
export function AttentionBanner({ rows, topRow, methodOf, onReauthorize }: AttentionBannerProps) {
  const labels = useLabels();
  const broken = rows.flatMap((row) =>
    // One that is being repaired is not waiting for anybody.
    row.status === 'connecting'
      ? []
      : row.provider.connectedAccounts
          .filter((account) => accountStatus(account) === 'needs_reauthorization')
          .map((account) => ({ row, account })),
  );
  const [next] = broken;
  if (next === undefined || (broken.length === 1 && next.row.id === topRow)) return null;
  return (
    <Banner
      // The next one has a button of its own: the focus goes on to the row that was chosen.
      key={next.account.id}
      notice={labels.attention(broken.length)}
      tone="warning"
      action={{
        variant: 'secondary',
        children: labels.reauthorizeNext(next.row.provider.name, methodOf(next.account)),
        onClick: (event) => onReauthorize(next.row, next.account, event.currentTarget),
      }}
    />
  );
}
