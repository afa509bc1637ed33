'use client';
import { useCallback, useRef, type RefCallback } from 'react';

/**
 * Keeps the focus in an element when the focused control in it goes away: it moves to the one that `next` returns, as soon as there
 * is one, so that a person on the keyboard stays where they were. Focus that has gone elsewhere is left there. `next` must not
 * change from one render to the next. `part`, a selector, names parts of the element: it is then asked for the part first.
 */
export function useKeptFocus(
  next: (element: HTMLElement) => HTMLElement | null,
  part?: string,
): RefCallback<HTMLElement> {
  // Not a ref callback that returns its clean-up, which React 18 does not know.
  const stop = useRef(() => {});
  return useCallback(
    (element: HTMLElement | null) => {
      stop.current();
      stop.current = element === null ? () => {} : keepFocus(element, next, part);
    },
    [next, part],
  );
}

function keepFocus(
  element: HTMLElement,
  next: (element: HTMLElement) => HTMLElement | null,
  part: string | undefined,
): () => void {
  let former: HTMLElement | null = null;
  const stopped = new AbortController();
  const { signal } = stopped;
  const changes = new MutationObserver(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    const near = former !== null && element.contains(former) ? next(former) : null;
    (near ?? next(element))?.focus({ preventScroll: true });
  });
  // Watched only while the focus is inside: a list has many rows.
  const enter = ({ target }: FocusEvent) => {
    former = part !== undefined && target instanceof Element ? target.closest<HTMLElement>(part) : null;
    changes.observe(element, { childList: true, subtree: true });
  };
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
