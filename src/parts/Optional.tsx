'use client';
import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.js';

export interface OptionalProps {
  /** In its place until it is loaded. */
  fallback?: ReactNode;
  children: ReactNode;
  /** It could not be loaded, or it crashed. */
  onCatch(error: unknown): void;
}

/** What is loaded on its own, and whose loss costs nothing else. */
export function Optional({ fallback = null, children, onCatch }: OptionalProps) {
  return (
    <ErrorBoundary renderFallback={() => null} onCatch={onCatch}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
