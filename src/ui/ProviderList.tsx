'use client';
import { forwardRef, type ReactNode } from 'react';
import { useLabels } from './parts/context.js';

// `forwardRef`, since React 18 passes no `ref` to a function.
export const ProviderList = forwardRef<HTMLUListElement, { children: ReactNode }>(function ProviderList(
  { children },
  ref,
) {
  const labels = useLabels();
  // The role is named because Safari drops it from lists without bullets.
  return (
    <ul className="pipes-list" role="list" aria-label={labels.list} ref={ref}>
      {children}
    </ul>
  );
});
