'use client';
import { lazy, Suspense, type ComponentType } from 'react';
import { useLabels } from './context.js';
import type { RowMessageProps } from './RowMessage.js';
import type { WaitingActionsProps } from './WaitingActions.js';

// What a row shows of an attempt is not needed before the first click. It is loaded after the list, and then renders at once, so that the
// focus finds its buttons; `lazy` alone would render them a moment later.

type Parts = typeof import('./attemptParts.js');

let loaded: Partial<Parts> = {};

export const loadWhileWaiting = () => import('./attemptParts.js').then((parts) => (loaded = parts));

function afterList<Props extends object>(name: keyof Parts): ComponentType<Props> {
  const Late = lazy<ComponentType<object>>(() =>
    loadWhileWaiting().then(
      (parts) => ({ default: parts[name] as ComponentType<object> }),
      () => ({ default: Unloaded }),
    ),
  );
  return (props) => {
    const Part = (loaded[name] ?? Late) as ComponentType<object>;
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

export const RowMessage = afterList<RowMessageProps>('RowMessage');
export const WaitingActions = afterList<WaitingActionsProps>('WaitingActions');

function Unloaded() {
  return <p className="pipes-waiting">{useLabels().dialogUnavailable}</p>;
}
