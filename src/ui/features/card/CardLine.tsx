'use client';
import type { ReactNode } from 'react';
import { useElements } from '../../parts/useElements.js';

export interface CardLineProps {
  status: 'connected' | 'declined' | 'checking';
  children: ReactNode;
  action?: ReactNode;
}

/** A card that has nothing more to ask: one line. */
export function CardLine({ status, children, action }: CardLineProps) {
  const element = useElements();
  return (
    <div {...element('card-line', { 'data-status': status })}>
      {/* The focus comes here when the button that had it is gone. */}
      <p {...element('card-text')} tabIndex={-1}>
        {children}
      </p>
      {action}
    </div>
  );
}
