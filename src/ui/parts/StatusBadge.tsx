'use client';
import type { ConnectedAccount } from '../../model/provider.js';
import type { Status } from '../../model/status.js';
import { useLabels } from './context.js';

/** The status in words; the mark before it is decoration. */
export function StatusBadge({ status, account }: { status: Status; account?: ConnectedAccount | undefined }) {
  const labels = useLabels();
  const wantsUpdate = status === 'needs_reauthorization' && account !== undefined && account.authMethod !== 'oauth';
  return (
    <span className="pipes-status" data-status={status}>
      {wantsUpdate ? labels.needsUpdate(account.authMethod) : labels.status[status]}
    </span>
  );
}
