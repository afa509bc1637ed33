import type { ComponentType } from 'react';
import { labels } from '../../src/labels/locales/en.js';
import { Root } from '../../src/ui/parts/Root.js';

/** In the widget's root, which has the words, and into which dialogs are put. */
export function inRoot(Story: ComponentType) {
  return (
    <Root labels={labels}>
      <Story />
    </Root>
  );
}
