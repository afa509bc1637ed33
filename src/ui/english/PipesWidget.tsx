'use client';
import { LanguageContext } from '../parts/context.js';
import { PipesWidget as BasePipesWidget, type PipesWidgetProps } from '../PipesWidget.js';
import { english } from './english.js';

/**
 * The widget: a user's providers, what each connection is for and may do, and how to connect, reauthorize and disconnect it.
 * It never throws into the host's page: what cannot be shown is explained to the user and reported to `onError`.
 */
export function PipesWidget(props: PipesWidgetProps) {
  return (
    <LanguageContext.Provider value={english}>
      <BasePipesWidget {...props} />
    </LanguageContext.Provider>
  );
}
