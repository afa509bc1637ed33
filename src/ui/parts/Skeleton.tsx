'use client';
import { useLabels } from './context.js';
import { SearchPlaceholder } from './SearchPlaceholder.js';
import type { Elements } from './elements.js';
import { useElements } from './useElements.js';

/** A search and rows as tall as those that will come, so that nothing jumps when they do. */
export function Skeleton({ isSlow }: { isSlow: boolean }) {
  const element = useElements();
  const labels = useLabels();
  return (
    <div {...element('loading')}>
      <p {...element('hidden')}>{labels.loading}</p>
      <div {...element('groups')} aria-hidden="true">
        <SearchPlaceholder isInline />
        <div {...element('group', { 'data-group': 'available' })}>
          <SkeletonBar length="heading" />
          <div {...element('list')}>
            {[0, 1, 2, 3].map((row) => (
              <div key={row} {...element('row')}>
                <span {...element('monogram', { 'data-color': 'none' })} />
                <div {...element('row-body')}>
                  <div {...element('row-text')}>
                    <SkeletonBar length="short" />
                    <SkeletonBar length="long" />
                  </div>
                  <SkeletonBar length="button" />
                </div>
              </div>
            ))}
          </div>
        </div>
      </div>
      <p {...element('slow')} role="status">
        {isSlow ? labels.slow : null}
      </p>
    </div>
  );
}

function SkeletonBar({ length }: { length: Elements['skeleton']['data-length'] }) {
  const element = useElements();
  return <span {...element('skeleton', { 'data-length': length })} />;
}
