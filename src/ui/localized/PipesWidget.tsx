'use client';
import { PipesWidget as Component, type PipesWidgetProps as Props } from '../PipesWidget.js';
import { LanguageContext } from '../parts/context.js';
import { localized, type Localized } from './localized.js';

/** The props of `PipesWidget`, in a language. */
export type PipesWidgetProps = Localized<Props>;

/** `PipesWidget` with no language built in. */
export function PipesWidget(props: PipesWidgetProps) {
  return (
    <LanguageContext.Provider value={localized}>
      <Component {...props} />
    </LanguageContext.Provider>
  );
}
