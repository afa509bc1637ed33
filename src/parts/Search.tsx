'use client';
import { useRef, useState } from 'react';
import { isFound } from '../model/search.js';
import type { Provider } from '../model/provider.js';
import { Message } from './Message.js';
import { useAllLabels } from './useAllLabels.js';

export interface SearchProps {
  /** How many providers are shown. */
  shown: number;
  /** What is searched for; undefined: nothing, all are shown. */
  onSearch(matches: ((provider: Provider) => boolean) | undefined): void;
}

/** Finds providers by name, description and slug as one types, and says how many. Its code is loaded after the list. */
export default function Search({ shown, onSearch }: SearchProps) {
  const labels = useAllLabels();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const words = query.trim();

  function search(next: string): void {
    setQuery(next);
    const wanted = next.trim();
    onSearch(wanted === '' ? undefined : (provider) => isFound(provider, wanted));
  }

  return (
    <div className="pipes-search" role="search">
      <input
        className="pipes-input"
        ref={input}
        type="search"
        aria-label={labels.search}
        placeholder={labels.search}
        value={query}
        onChange={(event) => search(event.target.value)}
      />
      <p className="pipes-hidden" role="status">
        {words === '' ? null : labels.found(shown)}
      </p>
      {words !== '' && shown === 0 ? (
        <Message
          notice={labels.noMatch(words)}
          tone="neutral"
          action={{
            children: labels.clearSearch,
            onClick() {
              search('');
              input.current?.focus();
            },
          }}
        />
      ) : null}
    </div>
  );
}
