'use client';
import { useElements } from './useElements.js';

/** As tall as the search, so that nothing moves when it comes. */
export function SearchPlaceholder({ isInline }: { isInline: boolean }) {
  const element = useElements();
  return (
    <div {...element('search', { 'data-inline': isInline || undefined })} aria-hidden="true">
      <div {...element('input')}>{'\u00a0'}</div>
    </div>
  );
}
