'use client';
import { createElement, type ReactNode } from 'react';
import { useElements } from './useElements.js';

/** Which heading of the page's it is: `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps {
  level: HeadingLevel;
  id: string;
  /** Which heading of the widget's it is. */
  name: 'group-title' | 'shared-title';
  children: ReactNode;
}

export function Heading({ level, id, name, children }: HeadingProps) {
  const element = useElements();
  return createElement(`h${level}`, { ...element(name), id }, children);
}
