'use client';
import { useLabels } from './context.js';
import { SearchPlaceholder } from './SearchPlaceholder.js';

/** A search and rows as tall as those that will come, so that nothing jumps when they do. */
export function Skeleton({ isSlow }: { isSlow: boolean }) {
  const labels = useLabels();
  return (
    <div className="pipes-loading" aria-busy="true">
      <p className="pipes-hidden">{labels.loading}</p>
      <SearchPlaceholder />
      <div className="pipes-list" aria-hidden="true">
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className="pipes-row">
            <span className="pipes-monogram" data-color="none" />
            <div className="pipes-row-body">
              <div className="pipes-row-text">
                <p className="pipes-name pipes-bone" data-length="short" />
                <p className="pipes-description pipes-bone" data-length="long" />
              </div>
              <div className="pipes-actions">
                <span className="pipes-bone" data-length="button" />
              </div>
            </div>
          </div>
        ))}
      </div>
      <p className="pipes-hint pipes-slow">{isSlow ? labels.slow : null}</p>
    </div>
  );
}
