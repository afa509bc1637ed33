'use client';
import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { rowsIn } from './parts/rows.js';

/**
 * Keeps the focus with a row that moves from one group to another, which takes its element away: what `next` returns of the row at its
 * new place gets it. Focus that has gone elsewhere is left there.
 */
export function useFocusedRow(list: RefObject<HTMLElement | null>, next: (row: HTMLElement) => HTMLElement | null) {
  const focused = useRef<{ element: HTMLElement; rowId: string | undefined } | null>(null);
  // After every render, since a row may move with any of them. Not a layout effect, of which React 18 warns on a server.
  useEffect(() => {
    const { current: former } = focused;
    if (former === null || former.element.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const row = rowsIn(list.current).find(({ dataset }) => dataset['row'] === former.rowId);
    if (row !== undefined) next(row)?.focus();
  });
  useEffect(() => {
    // The person has left the list, be it for nothing that takes the focus.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && list.current?.contains(target) === false) focused.current = null;
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [list]);
  return {
    onFocus({ target }: FocusEvent<HTMLElement>) {
      const row = rowsIn(list.current).find((each) => each.contains(target));
      focused.current = row === undefined ? null : { element: row, rowId: row.dataset['row'] };
    },
    onBlur({ relatedTarget }: FocusEvent<HTMLElement>) {
      // Without another element the row was removed, or the window lost the focus: it is still there.
      if (relatedTarget !== null) focused.current = null;
    },
    /** When the button goes away, which was pressed outside of the list, the focus goes on to the row. */
    leadTo(rowId: string, button: HTMLElement) {
      focused.current = { element: button, rowId };
    },
  };
}
