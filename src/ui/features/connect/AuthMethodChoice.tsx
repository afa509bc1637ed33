'use client';
import type { ConnectLabels } from '../../../labels/labels.js';
import type { KnownAuthMethod } from '../../../model/authMethods.js';
import { useElements } from '../../parts/useElements.js';

export interface AuthMethodChoiceProps {
  methods: readonly KnownAuthMethod[];
  labels: ConnectLabels;
  onChoose(method: KnownAuthMethod): void;
}

/** The auth methods to choose from. */
export function AuthMethodChoice({ methods, labels, onChoose }: AuthMethodChoiceProps) {
  const element = useElements();
  return (
    <ul {...element('methods')} role="list" aria-label={labels.chooseMethod}>
      {methods.map((method) => (
        <li key={method} {...element('method')}>
          <button type="button" {...element('button', { 'data-variant': 'method' })} onClick={() => onChoose(method)}>
            <span {...element('method-title')}>{labels.authMethods[method].title}</span>
            <span {...element('hint')}>{labels.authMethods[method].text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
