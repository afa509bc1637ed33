'use client';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useRoot } from './context.js';

/**
 * Reads its content aloud when it appears, and each thing that is added to it later. It is put into the live region of the root, which
 * has to be there before anything is.
 */
export function Announcement({ children }: { children: ReactNode }): ReactNode {
  const { liveRegion } = useRoot();
  return liveRegion === null ? null : createPortal(children, liveRegion);
}
