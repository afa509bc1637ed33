'use client';
import type { AuthorizationState } from '../model/authorization.js';
import { Button } from './Button.js';
import type { RowActionsProps } from './RowActions.js';
import { useAllLabels } from './useAllLabels.js';

export interface WaitingActionsProps extends Pick<RowActionsProps, 'provider' | 'onShowWindow' | 'onCancel'> {
  attempt: AuthorizationState;
}

/** What can be done while an attempt is under way. Its code is loaded after the list. */
export function WaitingActions({ provider, attempt, onShowWindow, onCancel }: WaitingActionsProps) {
  const labels = useAllLabels();
  const { name } = provider;
  const gone = attempt.phase === 'waiting' && attempt.windowGone;
  const ending = attempt.phase === 'checking';
  return (
    <>
      {onShowWindow === undefined ? null : (
        <Button
          variant={gone ? 'primary' : 'secondary'}
          label={gone ? labels.openAgainOf(name) : labels.showWindowOf(name)}
          aria-disabled={ending}
          onClick={() => onShowWindow(provider)}
        >
          {gone ? labels.openAgain : labels.showWindow}
        </Button>
      )}
      {onCancel === undefined ? null : (
        <Button variant="quiet" label={labels.cancelOf(name)} aria-disabled={ending} onClick={() => onCancel(provider)}>
          {labels.cancel}
        </Button>
      )}
    </>
  );
}
