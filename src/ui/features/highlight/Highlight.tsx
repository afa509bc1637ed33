'use client';
import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { rowsIn } from '../../parts/rows.js';

const PREFIX = '#pipes-';

export interface HighlightProps {
  /** A provider's slug. */
  slug: string | undefined;
  /** Whether the page's URL may name one, as `#pipes-<slug>`. */
  fromUrl: boolean;
  list: RefObject<HTMLElement | null>;
}

/** Scrolls to one provider, once, and marks it. */
export function Highlight({ slug, fromUrl, list }: HighlightProps) {
  const hash = useSyncExternalStore(
    onHashChange,
    () => (fromUrl ? location.hash : ''),
    () => '',
  );
  const target = slug ?? (hash.startsWith(PREFIX) ? decoded(hash.slice(PREFIX.length)) : undefined);
  const shown = useRef<string>(undefined);

  // After every render, since the row may come with any of them.
  useEffect(() => {
    for (const row of rowsIn(list.current)) {
      const isTarget = row.dataset['slug'] === target;
      row.toggleAttribute('data-highlighted', isTarget);
      // Once only: the person may scroll on. A test's DOM does not scroll.
      if (isTarget && target !== shown.current) {
        shown.current = target;
        row.scrollIntoView?.({ block: 'center' });
      }
    }
  });
  useEffect(() => {
    const rows = list;
    return () => {
      for (const row of rowsIn(rows.current)) row.removeAttribute('data-highlighted');
    };
  }, [list]);
  return null;
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
