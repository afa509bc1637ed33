'use client';
import type { ConnectedAccount } from '../../model/provider.js';
import type { Status } from '../../model/status.js';
import { useLabels } from './context.js';
import { useElements } from './useElements.js';
import { Replaceable } from './Replaceable.js';

export interface StatusBadgeProps {
  status: Status;
  /** What it is the status of, if an account. */
  account?: ConnectedAccount | undefined;
  /** Other words for it. */
  label?: string;
}

/** The status in words; the mark before it is decoration. */
export function StatusBadge({ status, account, label }: StatusBadgeProps) {
  const element = useElements();
  const labels = useLabels();
  const wantsUpdate = status === 'needs_reauthorization' && account !== undefined && account.authMethod !== 'oauth';
  const words = label ?? (wantsUpdate ? labels.needsUpdate(account.authMethod) : labels.status[status]);
  return (
    <Replaceable name="Status" props={{ status, label: words }}>
      <span {...element('status', { 'data-status': status })}>{words}</span>
    </Replaceable>
  );
}
