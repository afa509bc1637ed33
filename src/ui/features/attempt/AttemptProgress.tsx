'use client';
import type { AuthorizationState } from '../../../model/authorization.js';
import { useLabels } from '../../parts/context.js';
import { useElements } from '../../parts/useElements.js';

export interface AttemptProgressProps {
  attempt: Exclude<AuthorizationState, { phase: 'settled' }>;
  /** The name of the account that is being repaired, if it is known. */
  account: string | null;
}

/** What a live attempt is waiting for. */
export function AttemptProgress({ attempt, account }: AttemptProgressProps) {
  const element = useElements();
  const labels = useLabels();
  const isGone = attempt.phase === 'waiting' && attempt.windowGone;
  return (
    <p {...element('waiting')} role="status">
      {labels.attemptPhase[isGone ? 'window_gone' : attempt.phase]}{' '}
      {account === null ? null : <span>{labels.keepAccount(account)}</span>}
    </p>
  );
}
