'use client';
import { useMemo, useState } from 'react';
import { comparisonOf, isWanted, type ProviderFilter, type ProviderSort } from '../model/find.js';
import type { Provider } from '../model/provider.js';

export interface WantedOptions {
  sort: ProviderSort;
  filter: ProviderFilter | undefined;
  locale: string;
  /** Whose list it is. */
  identity: string | undefined;
}

/** The rows that are wanted, in order. */
export function useWanted<Row extends { provider: Provider }>(
  rows: Row[],
  { sort, filter, locale, identity }: WantedOptions,
): Row[] {
  return useSteadyOrder(rows, sort, locale, identity).filter(({ provider }) => isWanted(provider, filter));
}

/** Sorted once. A row that changes afterwards stays where it is, under the pointer of the person who changed it; new ones come last. */
function useSteadyOrder<Row extends { provider: Provider }>(
  rows: Row[],
  sort: ProviderSort,
  locale: string,
  identity: string | undefined,
): Row[] {
  const compare = useMemo(() => comparisonOf(sort, locale), [sort, locale]);
  const [order, setOrder] = useState({ compare, identity, ranks: new Map<string, number>() });
  const isSame = order.compare === compare && order.identity === identity;
  const known = isSame ? order.ranks : new Map<string, number>();
  const isComplete = rows.every(({ provider }) => known.has(provider.slug));

  let ranks = known;
  if (compare !== undefined && !isComplete) {
    const added = rows.filter(({ provider }) => !known.has(provider.slug));
    const sorted = added.sort((one, other) => compare(one.provider, other.provider));
    ranks = new Map([
      ...known,
      ...sorted.map(({ provider }, index): [string, number] => [provider.slug, known.size + index]),
    ]);
    setOrder({ compare, identity, ranks });
  }
  // Without ranks all are alike, and stay as they came.
  return useMemo(() => {
    const rankOf = ({ provider }: Row) => ranks.get(provider.slug) ?? 0;
    return [...rows].sort((one, other) => rankOf(one) - rankOf(other));
  }, [rows, ranks]);
}
