'use client';
import { useId, type ReactNode } from 'react';
import type { SharedProvider } from '../../../model/provider.js';
import { ProviderIcon } from '../../parts/ProviderIcon.js';
import { StatusBadge } from '../../parts/StatusBadge.js';
import { useLabels } from '../../parts/context.js';
import { useElements } from '../../parts/useElements.js';
import { Heading, type HeadingLevel } from '../../parts/Heading.js';

export interface SharedListProps {
  /** The organization's name, if it is known. */
  organization: string | null;
  providers: readonly SharedProvider[];
  /** That it could not be fetched, or not again. */
  failure: ReactNode;
  headingLevel: HeadingLevel;
}

/** What the organization shares. Read-only. */
export function SharedList({ organization, providers, failure, headingLevel }: SharedListProps) {
  const element = useElements();
  const labels = useLabels();
  const heading = useId();
  return (
    <section {...element('shared')} aria-labelledby={heading}>
      <Heading level={headingLevel} id={heading} name="shared-title">
        {labels.sharedBy(organization)}
      </Heading>
      {failure}
      {providers.length === 0 ? null : (
        <ul {...element('list')} role="list" aria-labelledby={heading}>
          {providers.map(({ slug, name, description, iconUrl, availability }) => (
            <li key={slug} {...element('row')}>
              <ProviderIcon name={name} slug={slug} url={iconUrl} />
              <div {...element('row-text')}>
                <p {...element('name')}>
                  <bdi>{name}</bdi>
                  <StatusBadge
                    status={availability === 'available' ? 'connected' : 'needs_reauthorization'}
                    label={availability === 'available' ? labels.available : labels.needsAdmin}
                  />
                </p>
                {description === null ? null : (
                  <p {...element('description')} dir="auto">
                    {description}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
