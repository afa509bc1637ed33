'use client';
import { useId } from 'react';
import type { SharedProvider } from '../../../model/provider.js';
import { Banner } from '../../parts/Banner.js';
import { ProviderIcon } from '../../parts/ProviderIcon.js';
import { useFeatureLabels } from '../../parts/context.js';
import { words } from './words.js';

export interface SharedListProps {
  /** The organization's name, if it is known. */
  organization: string | null;
  providers: readonly SharedProvider[];
  /** It could not be fetched, or not again. */
  hasFailed: boolean;
  /** Absent while it is being fetched again. */
  onRetry: (() => void) | undefined;
}

/** What the organization shares. Read-only. */
export function SharedList({ organization, providers, hasFailed, onRetry }: SharedListProps) {
  const labels = useFeatureLabels(words);
  const heading = useId();
  return (
    <section className="pipes-shared" aria-labelledby={heading}>
      <p className="pipes-shared-title" id={heading}>
        {labels.sharedBy(organization)}
      </p>
      {hasFailed ? (
        <Banner
          notice={{ title: labels.sharedFailed, text: '' }}
          action={{ children: labels.retry, 'aria-disabled': onRetry === undefined, onClick: onRetry }}
        />
      ) : null}
      {providers.length === 0 ? null : (
        <ul className="pipes-list" role="list" aria-labelledby={heading}>
          {providers.map(({ slug, name, description, iconUrl, availability }) => (
            <li key={slug} className="pipes-row">
              <ProviderIcon name={name} slug={slug} url={iconUrl} />
              <div className="pipes-row-text">
                <p className="pipes-name">
                  <bdi>{name}</bdi>
                  <span
                    className="pipes-status"
                    data-status={availability === 'available' ? 'connected' : 'needs_reauthorization'}
                  >
                    {availability === 'available' ? labels.available : labels.needsAdmin}
                  </span>
                </p>
                {description === null ? null : (
                  <p className="pipes-description">
                    <bdi>{description}</bdi>
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
