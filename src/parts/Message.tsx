'use client';
import type { Notice } from '../labels/labels.js';
import { Button } from './Button.js';
import { useLabels } from './context.js';

export interface MessageProps {
  notice: Notice;
  tone: 'neutral' | 'warning';
  /** While true, another try is under way. */
  retrying?: boolean;
  onRetry?: (() => void) | undefined;
}

/** Words in the place of the list. */
export function Message({ notice, tone, retrying = false, onRetry }: MessageProps) {
  const labels = useLabels();
  return (
    <div className="pipes-message" data-tone={tone} role={tone === 'warning' ? 'alert' : undefined}>
      <p className="pipes-message-title">{notice.title}</p>
      <p className="pipes-description">{notice.text}</p>
      {onRetry === undefined ? null : (
        <Button aria-disabled={retrying} aria-busy={retrying} onClick={retrying ? undefined : onRetry}>
          {labels.retry}
        </Button>
      )}
    </div>
  );
}
