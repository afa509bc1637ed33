'use client';
import type { ReactNode } from 'react';

export interface CardLineProps {
  status: 'connected' | 'declined' | 'checking';
  children: ReactNode;
  action?: ReactNode;
}

/** A card that has nothing more to ask: one line. */
export function CardLine({ status, children, action }: CardLineProps) {
  return (
    <div className="pipes-card-line" data-status={status}>
      {/* The focus comes here when the button that had it is gone. */}
      <p className="pipes-card-text" tabIndex={-1}>
        {children}
      </p>
      {action}
    </div>
  );
}
