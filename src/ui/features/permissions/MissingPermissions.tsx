'use client';
import type { ScopeProvider } from '../../../scopes/families.js';
import { useLabels } from '../../parts/context.js';
import { langOf, titleOf } from './inWords.js';
import { useDescriptions } from './useDescriptions.js';

/** In a sentence around the place of a title. No text has it: it is for private use. */
const MARK = '\uE000';

/** Which permissions are missing, in words; nothing until they are known. */
export function MissingPermissions({ provider, scopes }: { provider: ScopeProvider; scopes: readonly string[] }) {
  const labels = useLabels();
  const descriptions = useDescriptions(provider, scopes);
  if (descriptions === null) return null;
  // A title may be in another language than the sentence.
  const sentence = labels.missingPermissions(descriptions.map((_each, index) => MARK + index + MARK));
  return (
    <bdi>
      {sentence.split(MARK).map((part, index) => {
        const description = index % 2 === 0 ? undefined : descriptions[Number(part)];
        if (description === undefined) return part;
        const title = titleOf(description, labels.scopeByName);
        const lang = langOf(description, labels.locale);
        return lang === undefined ? (
          title
        ) : (
          <span key={description.scope} lang={lang}>
            {title}
          </span>
        );
      })}
    </bdi>
  );
}
