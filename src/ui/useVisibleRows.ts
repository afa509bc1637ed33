'use client';
import { useMemo, useState } from 'react';
import { comparisonOf, isVisible, type ProviderFilter, type ProviderSort } from '../model/filterAndSort.js';
import type { PipesRow } from '../react/index.js';

export interface VisibleRowsOptions {
  sort: ProviderSort;
  filter: ProviderFilter | null | undefined;
  locale: string;
}

/** The rows that the filter leaves, in order. */
export function useVisibleRows(rows: readonly PipesRow[], { sort, filter, locale }: VisibleRowsOptions): PipesRow[] {
  return useStableOrder(rows, sort, locale).filter(({ provider }) => isVisible(provider, filter));
}

/** Sorted once. A row that changes afterwards stays where it is, under the pointer of the person who changed it; new ones come last. */
function useStableOrder(rows: readonly PipesRow[], sort: ProviderSort, locale: string): PipesRow[] {
  // A function may be a new one at every render of the host.
  const key = typeof sort === 'function' ? 'function' : `${sort} ${locale}`;
  const [order, setOrder] = useState({ key, ranks: new Map<string, number>() });
  const known = order.key === key ? order.ranks : new Map<string, number>();
  const added = sort === 'server' ? [] : rows.filter(({ id }) => !known.has(id));

  let ranks = known;
  if (added.length > 0 || order.key !== key) {
    const compare = comparisonOf(sort, locale);
    const sorted = compare === undefined ? [] : added.sort((one, other) => compare(one.provider, other.provider));
    ranks = new Map([...known, ...sorted.map(({ id }, index): [string, number] => [id, known.size + index])]);
    setOrder({ key, ranks });
  }
  // Without ranks all are alike, and stay as they came.
  return useMemo(() => {
    const rankOf = ({ id }: PipesRow) => ranks.get(id) ?? 0;
    return [...rows].sort((one, other) => rankOf(one) - rankOf(other));
  }, [rows, ranks]);
}
