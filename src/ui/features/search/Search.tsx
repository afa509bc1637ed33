'use client';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Provider } from '../../../model/provider.js';
import { isFound } from '../../../model/search.js';
import { useLabels } from '../../parts/context.js';
import { Message } from '../../parts/Message.js';
import { groupsIn, rowsOf } from '../../parts/rows.js';
import { useElements } from '../../parts/useElements.js';

export interface SearchProps {
  rows: ReadonlyArray<{ id: string; provider: Provider }>;
  /** The list whose rows are hidden unless they are found. */
  list: RefObject<HTMLElement | null>;
  /** Whether there is a heading that it can stand beside. */
  isInline: boolean;
}

/**
 * Finds providers by name, description and slug as one types, and says how many. Rows are hidden, not removed: with a thousand of
 * them React would need most of a second for that on a slow machine.
 */
export function Search({ rows, list, isInline }: SearchProps) {
  const element = useElements();
  const labels = useLabels();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const trimmed = query.trim();
  const found = trimmed === '' ? rows : rows.filter(({ provider }) => isFound(provider, trimmed));

  // After every render, since rows come and go.
  useLayoutEffect(() => {
    const { current } = list;
    const ids = new Set<string | undefined>(found.map(({ id }) => id));
    hideRows(current, (row) => !ids.has(row.dataset['row']));
    return () => hideRows(current, () => false);
  });

  return (
    <>
      <div {...element('search', { 'data-inline': isInline || undefined })} role="search">
        <input
          {...element('input')}
          ref={input}
          type="search"
          aria-label={labels.search}
          placeholder={labels.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p {...element('hidden')} role="status">
          {trimmed === '' ? null : labels.found(found.length)}
        </p>
      </div>
      {trimmed !== '' && found.length === 0 ? (
        <Message
          notice={labels.noMatch(trimmed)}
          tone="neutral"
          action={{
            children: labels.clearSearch,
            onClick() {
              setQuery('');
              input.current?.focus();
            },
          }}
        />
      ) : null}
    </>
  );
}

function hideRows(list: HTMLElement | null, isHidden: (row: HTMLElement) => boolean): void {
  for (const group of groupsIn(list)) {
    const rows = rowsOf(group);
    for (const row of rows) row.hidden = isHidden(row);
    group.hidden = rows.every((row) => row.hidden);
  }
}
