'use client';
import type { ReactNode } from 'react';
import { useElements } from './useElements.js';

/** A region that is read aloud when its content changes. It has to be there before its content is. */
export function Announcement({ children }: { children: ReactNode }) {
  const element = useElements();
  return (
    <div {...element('hidden')} role="status" aria-live="polite">
      {children}
    </div>
  );
}
