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
  const compare = useMemo(() => comparisonOf(sort, locale), [sort, locale]);
  const [order, setOrder] = useState({ compare, ranks: new Map<string, number>() });
  const known = order.compare === compare ? order.ranks : new Map<string, number>();
  const isComplete = rows.every(({ id }) => known.has(id));

  let ranks = known;
  if (compare !== undefined && !isComplete) {
    const added = rows.filter(({ id }) => !known.has(id));
    const sorted = added.sort((one, other) => compare(one.provider, other.provider));
    ranks = new Map([...known, ...sorted.map(({ id }, index): [string, number] => [id, known.size + index])]);
    setOrder({ compare, ranks });
  }
  // Without ranks all are alike, and stay as they came.
  return useMemo(() => {
    const rankOf = ({ id }: PipesRow) => ranks.get(id) ?? 0;
    return [...rows].sort((one, other) => rankOf(one) - rankOf(other));
  }, [rows, ranks]);
}
