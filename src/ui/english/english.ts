import { list } from '../../labels/english/list.js';
import type { Labels } from '../../labels/labels.js';
import { mergeLabels, validLocale } from '../../labels/mergeLabels.js';
import { featuresInEnglish } from '../lazy.js';
import type { Language } from '../parts/context.js';

/** English, for whatever the host's labels leave out. */
export const english = inEnglish(list);

/** With these words from the start. */
export function inEnglish(labels: Partial<Labels>): Language {
  return {
    // The others are added where they are said.
    toLabels(overrides) {
      const merged = mergeLabels(labels, overrides) as Labels;
      return { ...merged, locale: validLocale(merged.locale) };
    },
    features: featuresInEnglish,
  };
}
