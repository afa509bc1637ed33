import { guardLabels } from '../../labels/guardLabels.js';
import type { Labels } from '../../labels/labels.js';
import { featuresWithoutWords } from '../lazy.js';
import type { Language } from '../parts/context.js';

/** The props of a component with `labels` required: all that is said, e.g. the `labels` of `pipes-widget/locales/de`. */
export type Localized<Props> = Omit<Props, 'labels'> & { labels: Labels };

/** No language: the host's labels are all there is. */
export const localized: Language = {
  toLabels(labels) {
    // With these words whatever else goes wrong can be said.
    if (labels?.crashed && labels.retry && labels.status && labels.groups) return guardLabels(labels as Labels);
    console.error(
      'pipes-widget/intl has no language built in. Pass `labels`, e.g. those of "pipes-widget/locales/en", or use the components of "pipes-widget", which speak English.',
    );
    return null;
  },
  features: featuresWithoutWords,
};
