'use client';
import { formatDate } from '../../../model/intl.js';
import type { ConnectedAccount } from '../../../model/provider.js';
import { accountStatus } from '../../../model/status.js';
import { useLabels } from '../../parts/context.js';
import { formatAgo } from './formatAgo.js';
import { useNow } from './useNow.js';
import { useElements } from '../../parts/useElements.js';

/** Why an account broke, and who has used it last, as far as the backend says. */
export function AccountFacts({ account }: { account: ConnectedAccount }) {
  const element = useElements();
  const labels = useLabels();
  const { usage, problem } = account;
  const now = useNow();
  const [last] = usage;
  // What works again is not explained any more.
  const isBroken = accountStatus(account) !== 'connected';
  return (
    <>
      {problem === null || !isBroken ? null : (
        <p {...element('account-text')}>
          <bdi>
            {labels.problem({ ...problem, since: problem.at === null ? null : formatDate(problem.at, labels.locale) })}
          </bdi>
        </p>
      )}
      {last === undefined ? null : (
        <p {...element('account-text')}>{labels.usedBy(last.by, formatAgo(last.at, labels.locale, now))}</p>
      )}
    </>
  );
}
