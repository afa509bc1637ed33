import type { ComponentType } from 'react';
import { labels } from '../../src/labels/locales/en.js';
import { localized } from '../../src/ui/localized/localized.js';
import { LanguageContext } from '../../src/ui/parts/context.js';
import { Root } from '../../src/ui/parts/Root.js';

/** In the widget's root, which has the words, and into which dialogs are put. */
export function inRoot(Story: ComponentType) {
  return (
    <LanguageContext.Provider value={localized}>
      <Root labels={labels}>
        <Story />
      </Root>
    </LanguageContext.Provider>
  );
}
