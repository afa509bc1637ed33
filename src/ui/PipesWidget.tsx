'use client';
import type { InitialData } from '../react/index.js';
import type { ListOptions } from './ConnectionList.js';
import { PipesView } from './PipesView.js';
import { WidgetRoot, type RootProps } from './WidgetRoot.js';

/** The props of `PipesWidget`: `token` or `client`, unless it is rendered inside a `PipesProvider`, and options. */
export interface PipesWidgetProps extends RootProps, ListOptions {
  /** A list that a server has fetched already: it is in the first HTML. Read once. Default: none. */
  initialData?: InitialData | undefined;
}

/** The widget. Speaks the language of the surrounding `LanguageContext`. */
export function PipesWidget(props: PipesWidgetProps) {
  return (
    <WidgetRoot {...props} role="region">
      {(pipes) => <PipesView {...props} pipes={pipes} />}
    </WidgetRoot>
  );
}
