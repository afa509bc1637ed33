import { callHost } from './callHost.js';
import type { Provider } from './provider.js';
import { rowStatus, type Status } from './status.js';

/** Which providers are shown: those that fit each list that is given. */
export interface ProviderCriteria {
  slugs?: readonly string[];
  integrationTypes?: readonly string[];
  authMethods?: readonly string[];
  statuses?: readonly Status[];
}

/** Criteria, or a function that says of each provider whether it is shown. */
export type ProviderFilter = ProviderCriteria | ((provider: Provider) => boolean);

/**
 * `attention`: broken ones first, then connected ones, then by name in the reader's language. `server`: as the backend lists them. Or a
 * function that compares two, as for `Array.sort`.
 */
export type ProviderSort = 'attention' | 'server' | ((one: Provider, other: Provider) => number);

export function isWanted(provider: Provider, filter: ProviderFilter | undefined): boolean {
  if (filter === undefined) return true;
  // A predicate that throws hides nothing.
  if (typeof filter === 'function') return callHost(filter, provider) ?? true;
  const { slugs, integrationTypes, authMethods, statuses } = filter;
  return (
    (slugs?.includes(provider.slug) ?? true) &&
    (integrationTypes?.includes(provider.integrationType) ?? true) &&
    (authMethods?.some((method) => provider.authMethods.includes(method)) ?? true) &&
    (statuses?.includes(rowStatus(provider.connectedAccounts, undefined)) ?? true)
  );
}

/** The comparison of a sort; undefined for the backend's own order. */
export function comparisonOf(sort: ProviderSort, locale: string) {
  if (sort === 'server') return undefined;
  if (typeof sort === 'function') return sort;
  const { compare } = new Intl.Collator(locale);
  const urgency = ({ connectedAccounts }: Provider) => URGENCY[rowStatus(connectedAccounts, undefined)] ?? 2;
  return (one: Provider, other: Provider) => urgency(one) - urgency(other) || compare(one.name, other.name);
}

const URGENCY: Partial<Record<Status, number>> = { needs_reauthorization: 0, unknown: 0, connected: 1 };
