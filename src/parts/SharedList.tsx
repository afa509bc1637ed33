'use client';
import { useId } from 'react';
import type { SharedProvider } from '../model/provider.js';
import { Banner } from './Banner.js';
import { ProviderIcon } from './ProviderIcon.js';
import { useAllLabels } from './useAllLabels.js';

export interface SharedListProps {
  /** The organization's name, if it is known. */
  organization: string | null;
  providers: SharedProvider[];
  /** It could not be read, or not again. */
  failed: boolean;
  /** Absent while another try is under way. */
  onRetry: (() => void) | undefined;
}

/** What the organization shares. There is nothing to do but to know it. */
export function SharedList({ organization, providers, failed, onRetry }: SharedListProps) {
  const labels = useAllLabels();
  const heading = useId();
  return (
    <section className="pipes-shared" aria-labelledby={heading}>
      <p className="pipes-shared-title" id={heading}>
        {labels.shared(organization)}
      </p>
      {failed ? (
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
