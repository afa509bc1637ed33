'use client';
import { useCallback } from 'react';
import { useRootLook } from './context.js';
import type { ClassNames, ElementName, Elements } from './elements.js';

/** Makes the attributes of an element: its class, with the host's own, and its `data-*`. */
export function useElements(): <Name extends ElementName>(name: Name, data?: ElementData<Name>) => ElementAttributes {
  const { classNames } = useRootLook();
  return useCallback((name, data) => ({ className: classOf(name, classNames), ...data }), [classNames]);
}

/** An attribute that is undefined is not there. */
type ElementData<Name extends ElementName> = {
  [Attribute in keyof Elements[Name]]: Elements[Name][Attribute] | undefined;
};

interface ElementAttributes {
  className: string;
}

export function classOf(name: ElementName, classNames: ClassNames): string {
  const own = classNames[name];
  return own === undefined ? `pipes-${name}` : `pipes-${name} ${own}`;
}
