'use client';
import type { ReactNode } from 'react';
import type { Notice } from '../../../labels/labels.js';
import { useElements } from '../../parts/useElements.js';

/** Why there is nothing to ask for. */
export function CardNotice({ notice, actions }: { notice: Notice; actions: ReactNode }) {
  const element = useElements();
  return (
    <div {...element('card-item', { 'data-status': 'unavailable' })}>
      <div {...element('card-words')}>
        <p {...element('card-title')}>{notice.title}</p>
        <p {...element('description')}>{notice.text}</p>
      </div>
      {actions === null ? null : <div {...element('actions')}>{actions}</div>}
    </div>
  );
}
