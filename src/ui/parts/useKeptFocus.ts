'use client';
import { useCallback, useRef, type RefCallback } from 'react';

/**
 * Keeps the focus in an element when the focused control in it goes away: it moves to the one that `next` returns, as soon as there
 * is one, so that a person on the keyboard stays where they were. Focus that has gone elsewhere is left there. `next` must not
 * change from one render to the next.
 */
export function useKeptFocus(next: (element: HTMLElement) => HTMLElement | null): RefCallback<HTMLElement> {
  // Not a ref callback that returns its clean-up, which React 18 does not know.
  const stop = useRef(() => {});
  return useCallback(
    (element: HTMLElement | null) => {
      stop.current();
      stop.current = element === null ? () => {} : keepFocus(element, () => next(element));
    },
    [next],
  );
}

function keepFocus(element: HTMLElement, next: () => HTMLElement | null): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const changes = new MutationObserver(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) next()?.focus({ preventScroll: true });
  });
  // Watched only while the focus is inside: a list has many rows.
  const enter = () => changes.observe(element, { childList: true, subtree: true });
  const leave = (to: EventTarget | null) => {
    if (to instanceof Node && !element.contains(to)) changes.disconnect();
  };
  element.addEventListener('focusin', enter, { signal });
  // Without a next element the focused one was removed, or the window lost the focus: it is still ours.
  element.addEventListener('focusout', ({ relatedTarget }) => leave(relatedTarget), { signal });
  document.addEventListener('pointerdown', ({ target }) => leave(target), { signal });
  return () => {
    stopped.abort();
    changes.disconnect();
  };
}

/** The first button in an element. */
export const firstButton = (element: HTMLElement): HTMLElement | null => element.querySelector('button');
