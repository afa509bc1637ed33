'use client';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { accountStatus, type Status } from '../model/status.js';
import { Banner } from './Banner.js';
import { useLabels } from './context.js';

export interface AttentionProps {
  rows: ReadonlyArray<{ provider: Provider; status: Status }>;
  onRepair(provider: Provider, account: ConnectedAccount, button: HTMLElement): void;
}

/** Counts what is broken, and leads through the repairs: a click for each, since a window opens only inside a click. */
export function Attention({ rows, onRepair }: AttentionProps) {
  const labels = useLabels();
  const broken = rows.flatMap(({ provider, status }) =>
    // One that is being repaired is not waiting for anybody.
    status === 'connecting'
      ? []
      : provider.connectedAccounts
          .filter((account) => accountStatus(account) === 'needs_reauthorization')
          .map((account) => ({ provider, account })),
  );
  const [next] = broken;
  if (next === undefined) return null;
  return (
    <Banner
      notice={labels.attention(broken.length)}
      tone="warning"
      action={{
        variant: 'secondary',
        children: labels.repairNext(next.provider.name),
        onClick(event) {
          const root = event.currentTarget.closest('.pipes-widget');
          // A test's DOM does not scroll.
          root
            ?.querySelector('.pipes-row[data-status="needs_reauthorization"]')
            ?.scrollIntoView?.({ block: 'nearest' });
          onRepair(next.provider, next.account, event.currentTarget);
        },
      }}
    />
  );
}
