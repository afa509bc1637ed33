'use client';
import { forwardRef, type ReactNode } from 'react';
import { useLabels } from './parts/context.js';

export interface ProviderListProps {
  /** Whether rows out of sight are left unrendered, until they come into sight. */
  isLong?: boolean;
  children: ReactNode;
}

// `forwardRef`, since React 18 passes no `ref` to a function.
export const ProviderList = forwardRef<HTMLUListElement, ProviderListProps>(function ProviderList(
  { isLong = false, children },
  ref,
) {
  const labels = useLabels();
  // The role is named because Safari drops it from lists without bullets.
  return (
    <ul className="pipes-list" role="list" aria-label={labels.list} data-long={isLong || undefined} ref={ref}>
      {children}
    </ul>
  );
});
