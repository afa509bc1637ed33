'use client';
import { useCallback, useEffect, useRef, type RefCallback } from 'react';

/**
 * Keeps the focus in an element when the focused control in it goes away: it moves to the one `next` returns, so that a person on
 * the keyboard stays where they were. Focus that has gone elsewhere is left there.
 */
export function useKeptFocus(next: (element: HTMLElement) => HTMLElement | null | undefined): RefCallback<HTMLElement> {
  const group = useRef<HTMLElement | null>(null);
  const inside = useRef(false);

  // After every render, since any of them may have taken the focused control away.
  useEffect(() => {
    const isLost = inside.current && (document.activeElement === null || document.activeElement === document.body);
    if (isLost && group.current !== null) next(group.current)?.focus({ preventScroll: true });
  });

  // Not a ref callback that returns its clean-up, which React 18 does not know.
  const listeners = useRef<AbortController | undefined>(undefined);
  return useCallback((element: HTMLElement | null) => {
    listeners.current?.abort();
    group.current = element;
    if (element === null) return;
    listeners.current = new AbortController();
    const { signal } = listeners.current;
    element.addEventListener('focusin', () => (inside.current = true), { signal });
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // Without a next element the focused one was removed, or the window lost the focus: it is still ours.
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) inside.current = false;
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && !element.contains(target)) inside.current = false;
      },
      { signal },
    );
  }, []);
}

/** The first button in an element. */
export const firstButton = (element: HTMLElement): HTMLElement | null => element.querySelector('button');
