'use client';
import type { ScopeDescription } from '../../../scopes/describeScopes.js';
import { useLabels } from '../../parts/context.js';
import { langOf, textOf } from './inWords.js';
import { useElements } from '../../parts/useElements.js';

/** From this many on a list scrolls. */
const LONG = 9;

export interface TechnicalNamesProps {
  /** The provider's name. */
  provider: string;
  descriptions: readonly ScopeDescription[];
  /** Whether what each one allows is said here, too. */
  hasTexts: boolean;
}

/** A disclosure of the scopes as the provider spells them. */
export function TechnicalNames({ provider, descriptions, hasTexts }: TechnicalNamesProps) {
  const element = useElements();
  const labels = useLabels();
  return (
    <details {...element('scopes')}>
      <summary {...element('summary')} aria-label={labels.technicalNamesOf(provider)}>
        {labels.technicalNames}
      </summary>
      <ul
        {...element('scope-list')}
        role="list"
        aria-label={labels.technicalNamesOf(provider)}
        // A long list scrolls, so it can be reached and scrolled with the keyboard.
        tabIndex={descriptions.length >= LONG ? 0 : undefined}
      >
        {descriptions.map((description) => (
          <li key={description.scope} {...element('scope')}>
            <code {...element('code')}>{description.scope}</code>
            {hasTexts ? (
              <span {...element('permission-text')} lang={langOf(description, labels.locale)}>
                <bdi>{textOf(description, labels)}</bdi>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
