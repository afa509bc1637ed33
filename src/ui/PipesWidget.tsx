'use client';
import { useMemo, useState } from 'react';
import { english } from '../labels/english.js';
import type { Labels } from '../labels/labels.js';
import { mergeLabels, validLocale } from '../labels/mergeLabels.js';
import { toPipesError } from '../model/error.js';
import {
  useCallbacks,
  useOwnPipes,
  useProvidedPipes,
  type InitialData,
  type Pipes,
  type PipesCallbacks,
  type PipesSource,
} from '../react/index.js';
import type { ListOptions } from './ConnectionList.js';
import { LabelsContext, RootContext, useLabels } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Message } from './parts/Message.js';
import { PipesView } from './PipesView.js';

/** The props of `PipesWidget`: `token` or `client`, unless it is rendered inside a `PipesProvider`, and options. */
export interface PipesWidgetProps extends PipesSource, PipesCallbacks, ListOptions {
  /** A list that a server has fetched already: it is in the first HTML. Read once. Default: none. */
  initialData?: InitialData | undefined;
  /** Added to the root element's class. */
  className?: string | undefined;
  /** Replaces single strings of the English labels, or all of them. */
  labels?: Partial<Labels> | undefined;
}

/**
 * The widget: a user's providers, what each connection is for and may do, and how to connect, reauthorize and disconnect it.
 * It never throws into the host's page: what cannot be shown is explained to the user and reported to `onError`.
 */
export function PipesWidget({ className, labels, ...props }: PipesWidgetProps) {
  const words = useMemo(() => {
    const list = mergeLabels(english, labels);
    return { list: { ...list, locale: validLocale(list.locale) }, overrides: labels };
  }, [labels]);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const provided = useProvidedPipes();
  const hasSource = props.token !== undefined || props.client !== undefined;
  return (
    <LabelsContext.Provider value={words}>
      <RootContext.Provider value={root}>
        <div
          role="region"
          className={className === undefined ? 'pipes-widget' : `pipes-widget ${className}`}
          aria-label={words.list.list}
          lang={words.list.locale}
          ref={setRoot}
        >
          {provided === null || hasSource ? <WithOwnPipes {...props} /> : <WithPipes {...props} pipes={provided} />}
        </div>
      </RootContext.Provider>
    </LabelsContext.Provider>
  );
}

type ContentProps = Omit<PipesWidgetProps, 'className' | 'labels'>;

function WithOwnPipes(props: ContentProps) {
  return <Content {...props} pipes={useOwnPipes(props, props, props.initialData)} />;
}

function WithPipes({ pipes, ...props }: ContentProps & { pipes: Pipes }) {
  useCallbacks(pipes, props);
  return <Content {...props} pipes={pipes} />;
}

function Content({ pipes, ...props }: ContentProps & { pipes: Pipes }) {
  const labels = useLabels();
  return (
    <ErrorBoundary
      renderFallback={(retry) => (
        <Message notice={labels.crashed} tone="warning" action={{ children: labels.retry, onClick: retry }} />
      )}
      onCatch={(error) => pipes.reportError(toPipesError(error))}
    >
      <PipesView {...props} pipes={pipes} />
    </ErrorBoundary>
  );
}
