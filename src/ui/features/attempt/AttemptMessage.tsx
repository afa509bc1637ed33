'use client';
import type { AuthorizationState } from '../../../model/authorization.js';
import { Banner } from '../../parts/Banner.js';
import type { ButtonProps } from '../../parts/Button.js';
import { useLabels } from '../../parts/context.js';
import { AttemptProgress } from './AttemptProgress.js';

export interface AttemptMessageProps {
  /** The provider's name. */
  provider: string;
  attempt: AuthorizationState;
  /** The name of the account that is being repaired, if it is known. */
  account?: string | null | undefined;
  /** Whether it is the repair of an account that is there. Default false. */
  isRepair?: boolean;
  dismiss?: ButtonProps | undefined;
  /** Where it can be connected without another window. */
  continueUrl?: string | null | undefined;
}

/** What an attempt is waiting for, or how it ended. */
export function AttemptMessage(props: AttemptMessageProps) {
  const { provider, attempt, account = null, isRepair = false, dismiss, continueUrl } = props;
  const labels = useLabels();
  if (attempt.phase !== 'settled') return <AttemptProgress attempt={attempt} account={account} />;
  const { outcome } = attempt;
  const isOwnChoice = outcome.kind === 'cancelled' || outcome.kind === 'denied';
  return (
    <Banner
      notice={labels.outcome(outcome, provider, isRepair)}
      tone={isOwnChoice ? 'neutral' : 'warning'}
      link={
        outcome.kind !== 'blocked' || !continueUrl
          ? undefined
          : { href: continueUrl, children: labels.continueHere, label: labels.continueHereFor(provider) }
      }
      action={dismiss}
    />
  );
}
