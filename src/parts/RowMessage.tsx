'use client';
import type { AuthorizationState } from '../model/authorization.js';
import { Banner } from './Banner.js';
import { useLabels } from './context.js';

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
  const { kind } = attempt.outcome;
  return (
    <Banner
      notice={labels.outcome(attempt.outcome, provider)}
      tone={kind === 'cancelled' || kind === 'denied' ? 'neutral' : 'warning'}
      action={onDismiss && { children: labels.dismiss, label: labels.dismissOf(provider), onClick: onDismiss }}
    />
  );
}
