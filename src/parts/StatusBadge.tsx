'use client';
import type { Status } from '../model/status.js';
import { useLabels } from './context.js';

/** The status in words; the mark before it is decoration. */
export function StatusBadge({ status }: { status: Status }) {
  const labels = useLabels();
  return (
    <span className="pipes-status" data-status={status}>
      {labels.status[status]}
    </span>
  );
}
