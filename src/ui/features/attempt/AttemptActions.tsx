'use client';
import type { AuthorizationState } from '../../../model/authorization.js';
import { Button } from '../../parts/Button.js';
import { useLabels } from '../../parts/context.js';

export interface AttemptActionsProps {
  /** The provider's name. */
  provider: string;
  attempt: AuthorizationState;
  /** In the click: shows the window, or opens another one. */
  onShowWindow?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
}

/** What can be done while an attempt is live. */
export function AttemptActions({ provider, attempt, onShowWindow, onCancel }: AttemptActionsProps) {
  const labels = useLabels();
  const isGone = attempt.phase === 'waiting' && attempt.windowGone;
  const isEnding = attempt.phase === 'checking';
  return (
    <>
      {onShowWindow === undefined ? null : (
        <Button
          variant={isGone ? 'primary' : 'secondary'}
          label={isGone ? labels.openAgainFor(provider) : labels.showWindowOf(provider)}
          aria-disabled={isEnding}
          onClick={onShowWindow}
        >
          {isGone ? labels.openAgain : labels.showWindow}
        </Button>
      )}
      {onCancel === undefined ? null : (
        <Button variant="quiet" label={labels.cancelAttempt(provider)} aria-disabled={isEnding} onClick={onCancel}>
          {labels.cancel}
        </Button>
      )}
    </>
  );
}
