'use client';
import { useEffect } from 'react';
import { warmUp } from '../model/intl.js';
import { useSnapshot, type Pipes } from '../react/index.js';
import { Announcements } from './Announcements.js';
import { ConnectionList, type ListOptions } from './ConnectionList.js';
import { Banner } from './parts/Banner.js';
import type { ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { Message } from './parts/Message.js';
import { Skeleton } from './parts/Skeleton.js';
import { useSlow } from './useSlow.js';
import { useElements } from './parts/useElements.js';

/** What is known now: nothing yet, a failure, or the list. */
export function PipesView({ pipes, ...options }: ListOptions & { pipes: Pipes }) {
  const element = useElements();
  const snapshot = useSnapshot(pipes);
  const labels = useLabels();
  useEffect(() => warmUp(labels.locale), [labels.locale]);
  const isSlow = useSlow(snapshot.status === 'loading' && snapshot.isFetching);

  function retry(isRetrying: boolean): ButtonProps {
    return {
      children: labels.retry,
      // While another try is under way the button stays, and does nothing.
      'aria-disabled': isRetrying,
      'aria-busy': isRetrying,
      onClick: isRetrying ? undefined : () => void pipes.refetch(),
    };
  }

  if (snapshot.status === 'loading') return <Skeleton isSlow={isSlow} />;
  if (snapshot.status === 'failed') {
    const { error, isRetrying, canRetry } = snapshot;
    return (
      <Message
        notice={error.kind === 'unauthorized' ? labels.signedOut : labels.failed(error.kind)}
        tone="warning"
        action={canRetry ? retry(isRetrying) : undefined}
      />
    );
  }
  const { rows, omitted, error, isRetrying, identity, announcements } = snapshot;
  return (
    // Another user is another view: nothing of the former one stays, be it a dialog or a word.
    <div {...element('view')} key={identity}>
      <Announcements pipes={pipes} announcements={announcements} />
      {error === null ? null : <Banner notice={labels.outOfDate(error.kind)} role="alert" action={retry(isRetrying)} />}
      <ConnectionList {...options} pipes={pipes} rows={rows} omitted={omitted} identity={identity ?? ''} />
    </div>
  );
}
