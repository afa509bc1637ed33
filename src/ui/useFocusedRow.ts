'use client';
import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the focus with a row that moves from one group to another, which takes its element away: what `next` returns of the row at its
 * new place gets it. Focus that has gone elsewhere is left there.
 */
export function useFocusedRow(list: RefObject<HTMLElement | null>, next: (row: HTMLElement) => HTMLElement | null) {
  const focused = useRef<HTMLElement | null>(null);
  // After every render, since a row may move with any of them; before the browser paints.
  useLayoutEffect(() => {
    const { current: former } = focused;
    if (former === null || former.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const row = rowsIn(list.current).find(({ dataset }) => dataset['row'] === former.dataset['row']);
    if (row !== undefined) next(row)?.focus();
  });
  return {
    onFocus({ target }: FocusEvent<HTMLElement>) {
      focused.current = target.closest<HTMLElement>('[data-row]');
    },
    onBlur({ relatedTarget }: FocusEvent<HTMLElement>) {
      // Without another element the row was removed, or the window lost the focus: it is still there.
      if (relatedTarget !== null) focused.current = null;
    },
  };
}

/** The rows in an element. */
export function rowsIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}
