'use client';
import type { ReactNode } from 'react';
import { useLabels } from './context.js';

export function ProviderList({ children }: { children: ReactNode }) {
  const labels = useLabels();
  // The role is named because Safari drops it from lists without bullets.
  return (
    <ul className="pipes-list" role="list" aria-label={labels.list}>
      {children}
    </ul>
  );
}
