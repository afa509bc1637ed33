'use client';
import type { Notice } from '../labels/labels.js';
import { Button } from './Button.js';
import { useLabels } from './context.js';

export interface BannerProps {
  notice: Notice;
  retrying?: boolean;
  onRetry?: (() => void) | undefined;
}

/** Words above a list that stays. */
export function Banner({ notice, retrying = false, onRetry }: BannerProps) {
  const labels = useLabels();
  return (
    <div className="pipes-notice" data-tone="neutral" role="status">
      <p className="pipes-notice-text">
        <strong className="pipes-notice-title">{notice.title}</strong> {notice.text}
      </p>
      {onRetry === undefined ? null : (
        <Button variant="quiet" aria-disabled={retrying} aria-busy={retrying} onClick={retrying ? undefined : onRetry}>
          {labels.retry}
        </Button>
      )}
    </div>
  );
}
