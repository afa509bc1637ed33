'use client';
import type { ReactNode } from 'react';
import type { Notice } from '../../../labels/labels.js';

/** Why there is nothing to ask for. */
export function CardNotice({ notice, actions }: { notice: Notice; actions: ReactNode }) {
  return (
    <div className="pipes-card-item" data-status="unavailable">
      <div className="pipes-card-words">
        <p className="pipes-card-title">{notice.title}</p>
        <p className="pipes-description">{notice.text}</p>
      </div>
      {actions === null ? null : <div className="pipes-actions">{actions}</div>}
    </div>
  );
}
