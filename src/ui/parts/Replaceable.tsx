'use client';
import type { ComponentType, ReactNode } from 'react';
import { reportThrown } from '../../model/safeCall.js';
import type { Components } from './components.js';
import { useRootLook } from './context.js';
import { ErrorBoundary } from './ErrorBoundary.js';

type PropsOf<Name extends keyof Components> =
  NonNullable<Components[Name]> extends ComponentType<infer Props> ? Props : never;

export interface ReplaceableProps<Name extends keyof Components> {
  name: Name;
  props: PropsOf<Name>;
  /** The widget's own. */
  children: ReactNode;
}

/** A component of the host's, or what is inside. */
export function Replaceable<Name extends keyof Components>({ name, props, children }: ReplaceableProps<Name>) {
  const Own = useRootLook().components[name] as ComponentType<PropsOf<Name>> | undefined;
  if (!Own) return children;
  return (
    <ErrorBoundary renderFallback={() => children} onCatch={reportThrown}>
      <Own {...(props as PropsOf<Name> & object)} />
    </ErrorBoundary>
  );
}
