'use client';
import type { AuthorizationState } from '../model/authorization.js';
import { Banner } from './Banner.js';
import type { ButtonProps } from './Button.js';
import { useAllLabels } from './useAllLabels.js';

export interface RowMessageProps {
  provider: string;
  attempt: AuthorizationState;
  /** Whom the account belongs to that is being repaired. */
  repairing?: string | null | undefined;
  dismiss?: ButtonProps | undefined;
}

/** What an authorization attempt is waiting for, or how it ended. Its code is loaded after the list. */
export function RowMessage({ provider, attempt, repairing = null, dismiss }: RowMessageProps) {
  const labels = useAllLabels();
  if (attempt.phase !== 'settled') {
    const windowGone = attempt.phase === 'waiting' && attempt.windowGone;
    return (
      <p className="pipes-waiting">
        {labels.waiting[windowGone ? 'window_gone' : attempt.phase]}
        {repairing === null ? null : <span className="pipes-hint"> {labels.repairing(repairing)}</span>}
      </p>
    );
  }
  const { kind } = attempt.outcome;
  return (
    <Banner
      notice={labels.outcome(attempt.outcome, provider)}
      tone={kind === 'cancelled' || kind === 'denied' ? 'neutral' : 'warning'}
      action={dismiss}
    />
  );
}
