'use client';
import { useCallback, useEffect, useRef, type RefCallback } from 'react';

/**
 * Keeps the focus in an element when the focused button in it goes away: it moves to the first that matches `next`, so that a
 * person on the keyboard stays where they were. If the focus has gone elsewhere, it is left there.
 */
export function useKeptFocus(next: string): RefCallback<HTMLElement> {
  const group = useRef<HTMLElement | null>(null);
  const inside = useRef(false);

  // After every render, for any of them may have taken the focused button away.
  useEffect(() => {
    const lost = inside.current && (document.activeElement === null || document.activeElement === document.body);
    if (lost) group.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  });

  // Not a ref callback that returns its clean-up: React 18 has none.
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
