'use client';
import type { ReactNode } from 'react';

/** A region that is read aloud when its content changes. It has to be there before its content is. */
export function Announcement({ children }: { children: ReactNode }) {
  return (
    <div className="pipes-hidden" role="status" aria-live="polite">
      {children}
    </div>
  );
}
