'use client';
import type { ReactNode } from 'react';
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
import { BrandIcons } from './BrandIcons.js';
import { useLabels } from './parts/context.js';
import type { ElementName } from './parts/elements.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Message } from './parts/Message.js';
import { Root, type RootLook } from './parts/Root.js';

/** Data source, callbacks and appearance. */
export interface RootProps extends PipesSource, PipesCallbacks, RootLook {}

interface WidgetRootProps extends RootProps {
  initialData?: InitialData | undefined;
  /** What kind of root it is, if not that of the list. */
  kind?: ElementName;
  /** What it is to a screen reader, named like the list. Default: nothing. */
  role?: 'region';
  children(pipes: Pipes): ReactNode;
}

/** A root with data. What crashes inside is contained and explained. */
export function WidgetRoot({ children, ...props }: WidgetRootProps) {
  const provided = useProvidedPipes();
  const hasSource = props.token !== undefined || props.client !== undefined;
  return (
    <Root {...props}>
      {provided === null || hasSource ? (
        <WithOwnPipes {...props}>{children}</WithOwnPipes>
      ) : (
        <WithPipes {...props} pipes={provided}>
          {children}
        </WithPipes>
      )}
    </Root>
  );
}

type ContentProps = Omit<WidgetRootProps, keyof RootLook | 'kind' | 'role'>;

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
      <BrandIcons onError={pipes.reportError}>
        <Rendered pipes={pipes}>{children}</Rendered>
      </BrandIcons>
    </ErrorBoundary>
  );
}

/** In the boundary, whatever `children` does. */
function Rendered({ pipes, children }: Pick<WidgetRootProps, 'children'> & { pipes: Pipes }) {
  return children(pipes);
}
