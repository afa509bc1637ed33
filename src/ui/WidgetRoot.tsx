'use client';
import { useMemo, useState, type ReactNode } from 'react';
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
import { LabelsContext, RootContext, useLabels } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Message } from './parts/Message.js';

/** Where a component's data comes from, and its words. */
export interface RootProps extends PipesSource, PipesCallbacks {
  /** Added to the root element's class. */
  className?: string | undefined;
  /** Replaces single strings of the English labels, or all of them. */
  labels?: Partial<Labels> | undefined;
}

interface WidgetRootProps extends RootProps {
  initialData?: InitialData | undefined;
  /** The class of the kind of root it is, besides `pipes-widget`. */
  kind?: string;
  /** What it is to a screen reader, named like the list. Default: nothing. */
  role?: 'region';
  children(pipes: Pipes): ReactNode;
}

/** The root element with its language, words and data. What crashes inside is contained and explained. */
export function WidgetRoot({ className, labels, kind, role, children, ...props }: WidgetRootProps) {
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
          role={role}
          className={['pipes-widget', kind, className].filter((each) => each !== undefined).join(' ')}
          aria-label={role && words.list.list}
          lang={words.list.locale}
          ref={setRoot}
        >
          {provided === null || hasSource ? (
            <WithOwnPipes {...props}>{children}</WithOwnPipes>
          ) : (
            <WithPipes {...props} pipes={provided}>
              {children}
            </WithPipes>
          )}
        </div>
      </RootContext.Provider>
    </LabelsContext.Provider>
  );
}

type ContentProps = Omit<WidgetRootProps, 'className' | 'labels' | 'kind' | 'role'>;

function WithOwnPipes(props: ContentProps) {
  return <Content pipes={useOwnPipes(props, props, props.initialData)}>{props.children}</Content>;
}

function WithPipes({ pipes, children, ...callbacks }: ContentProps & { pipes: Pipes }) {
  useCallbacks(pipes, callbacks);
  return <Content pipes={pipes}>{children}</Content>;
}

function Content({ pipes, children }: Pick<WidgetRootProps, 'children'> & { pipes: Pipes }) {
  const labels = useLabels();
  return (
    <ErrorBoundary
      renderFallback={(retry) => (
        <Message notice={labels.crashed} tone="warning" action={{ children: labels.retry, onClick: retry }} />
      )}
      onCatch={(error) => pipes.reportError(toPipesError(error))}
    >
      <Rendered pipes={pipes}>{children}</Rendered>
    </ErrorBoundary>
  );
}

/** In the boundary, whatever `children` does. */
function Rendered({ pipes, children }: Pick<WidgetRootProps, 'children'> & { pipes: Pipes }) {
  return children(pipes);
}
