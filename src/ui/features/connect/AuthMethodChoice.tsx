'use client';
import type { ConnectLabels } from '../../../labels/labels.js';
import type { KnownAuthMethod } from '../../../model/authMethods.js';

export interface AuthMethodChoiceProps {
  methods: readonly KnownAuthMethod[];
  labels: ConnectLabels;
  onChoose(method: KnownAuthMethod): void;
}

/** The auth methods to choose from. */
export function AuthMethodChoice({ methods, labels, onChoose }: AuthMethodChoiceProps) {
  return (
    <ul className="pipes-methods" role="list" aria-label={labels.chooseMethod}>
      {methods.map((method) => (
        <li key={method} className="pipes-method">
          <button type="button" className="pipes-button" data-variant="method" onClick={() => onChoose(method)}>
            <span className="pipes-method-title">{labels.authMethods[method].title}</span>
            <span className="pipes-hint">{labels.authMethods[method].text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
