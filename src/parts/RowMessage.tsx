'use client';
import type { AuthorizationState } from '../model/authorization.js';
import { useLabels } from './context.js';
import { Button } from './Button.js';

export interface RowMessageProps {
  provider: string;
  attempt: AuthorizationState;
  onDismiss?: (() => void) | undefined;
}

/** Where the attempt is, or how it ended and what to do now. */
export function RowMessage({ provider, attempt, onDismiss }: RowMessageProps) {
  const labels = useLabels();
  if (attempt.phase !== 'settled') {
    const windowGone = attempt.phase === 'waiting' && attempt.windowGone;
    return <p className="pipes-waiting">{labels.waiting[windowGone ? 'window_gone' : attempt.phase]}</p>;
  }
  const { outcome } = attempt;
  const { title, text } = labels.outcome(outcome, provider);
  const calm = outcome.kind === 'cancelled' || outcome.kind === 'denied';
  return (
    <div className="pipes-notice" data-tone={calm ? 'neutral' : 'warning'}>
      <p className="pipes-notice-text">
        <strong className="pipes-notice-title">{title}</strong> {text}
      </p>
      {onDismiss === undefined ? null : (
        <Button variant="quiet" label={labels.dismissOf(provider)} onClick={onDismiss}>
          {labels.dismiss}
        </Button>
      )}
    </div>
  );
}
