'use client';
import { useMemo, useState } from 'react';
import { useClient, type SourceProps } from './hooks/useClient.js';
import { useReported } from './hooks/useReported.js';
import { en } from './labels/en.js';
import type { Labels } from './labels/labels.js';
import { callHost } from './model/callHost.js';
import { PipesError, toPipesError } from './model/error.js';
import { LabelsContext, RootContext, useLabels } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Message } from './parts/Message.js';
import type { PipesEvents } from './events.js';
import { Pipes, type PipesListing } from './Pipes.js';

/** The props of `PipesWidget`: either `token` or `client`, and whatever else is wanted. */
export interface PipesWidgetProps extends SourceProps, PipesEvents, PipesListing {
  /** Added to the root element's class. */
  className?: string | undefined;
  /** Replaces single strings of the English labels, or all of them. */
  labels?: Partial<Labels> | undefined;
}

/**
 * The widget: a person's providers, what each connection is for and may do, and how to connect, repair and end it. Takes
 * `token` or `client`. Never throws into the host's page: what cannot be shown is said in words, and told to `onError`.
 */
export function PipesWidget({ className, labels, ...props }: PipesWidgetProps) {
  const words = useMemo(() => ({ ...en, ...labels }), [labels]);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const { onError } = props;
  return (
    <LabelsContext.Provider value={words}>
      <RootContext.Provider value={root}>
        <div
          role="region"
          className={className === undefined ? 'pipes-widget' : `pipes-widget ${className}`}
          aria-label={words.list}
          lang={words.locale}
          ref={setRoot}
        >
          <ErrorBoundary
            renderFallback={(reset) => (
              <Message notice={words.crashed} tone="warning" action={{ children: words.retry, onClick: reset }} />
            )}
            onCatch={(error) => callHost(onError, toPipesError(error))}
          >
            <Parsed {...props} />
          </ErrorBoundary>
        </div>
      </RootContext.Provider>
    </LabelsContext.Provider>
  );
}

/** Parses the credentials; what contradicts itself is said in words instead of shown. */
function Parsed({ token, client, apiUrl, ...props }: Omit<PipesWidgetProps, 'className' | 'labels'>) {
  const labels = useLabels();
  const parsed = useClient({ token, client, apiUrl });
  const misuse = parsed instanceof PipesError ? parsed : null;
  useReported(
    useMemo(() => (misuse === null ? [] : [misuse]), [misuse]),
    props.onError,
  );
  if (parsed instanceof PipesError) return <Message notice={labels.failed(parsed.kind)} tone="warning" />;
  return <Pipes {...props} client={parsed} />;
}
