'use client';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Provider } from '../model/provider.js';
import { isFound } from '../model/search.js';
import { Message } from './Message.js';
import { useAllLabels } from './useAllLabels.js';

export interface SearchProps {
  providers: Provider[];
  /** The list whose rows are hidden where they are not found. */
  list: RefObject<HTMLElement | null>;
}

/**
 * Finds providers by name, description and slug as one types, and says how many. Its code is loaded after the list. Rows are hidden, not
 * taken away: with a thousand of them React would need most of a second for it on a slow machine.
 */
export default function Search({ providers, list }: SearchProps) {
  const labels = useAllLabels();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const words = query.trim();
  const found = words === '' ? providers : providers.filter((provider) => isFound(provider, words));

  // After every render, for rows come and go.
  useLayoutEffect(() => {
    const { current } = list;
    const slugs = new Set<string | undefined>(found.map(({ slug }) => slug));
    hideRows(current, (row) => !slugs.has(row.dataset['slug']));
    return () => hideRows(current, () => false);
  });

  return (
    <div className="pipes-search" role="search">
      <input
        className="pipes-input"
        ref={input}
        type="search"
        aria-label={labels.search}
        placeholder={labels.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="pipes-hidden" role="status">
        {words === '' ? null : labels.found(found.length)}
      </p>
      {words !== '' && found.length === 0 ? (
        <Message
          notice={labels.noMatch(words)}
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
    </div>
  );
}

function hideRows(list: HTMLElement | null, isHidden: (row: HTMLElement) => boolean): void {
  if (list === null) return;
  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  for (const row of rows) row.hidden = isHidden(row);
  list.hidden = rows.every((row) => row.hidden);
}
