'use client';
import type { ConnectedAccount } from '../../model/provider.js';
import type { Status } from '../../model/status.js';
import { useLabels } from './context.js';
import { useElements } from './useElements.js';
import { Replaceable } from './Replaceable.js';

/** The status in words; the mark before it is decoration. */
export function StatusBadge({ status, account }: { status: Status; account?: ConnectedAccount | undefined }) {
  const element = useElements();
  const labels = useLabels();
  const wantsUpdate = status === 'needs_reauthorization' && account !== undefined && account.authMethod !== 'oauth';
  const label = wantsUpdate ? labels.needsUpdate(account.authMethod) : labels.status[status];
  return (
    <Replaceable name="Status" props={{ status, label }}>
      <span {...element('status', { 'data-status': status })}>{label}</span>
    </Replaceable>
  );
}
