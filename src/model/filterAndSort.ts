import { collatorOf } from './intl.js';
import { safeCall } from './safeCall.js';
import type { Provider } from './provider.js';
import { rowStatus, type Status } from './status.js';

/** Shows the providers that fit every list that is given. */
export interface ProviderCriteria {
  slugs?: readonly string[];
  integrationTypes?: readonly string[];
  authMethods?: readonly string[];
  statuses?: readonly Status[];
}

/** Criteria, or a function that returns whether a provider is shown. */
export type ProviderFilter = ProviderCriteria | ((provider: Provider) => boolean);

/**
 * `attention`: those that need attention first, then the connected ones, then by name in the reader's language. `server`: as the
 * backend lists them. Or a function that compares two, as for `Array.sort`; another function later changes nothing.
 */
export type ProviderSort = 'attention' | 'server' | ((one: Provider, other: Provider) => number);

export function isVisible(provider: Provider, filter: ProviderFilter | null | undefined): boolean {
  if (filter === undefined || filter === null) return true;
  // A predicate that throws hides nothing.
  if (typeof filter === 'function') return safeCall(filter, provider) ?? true;
  const { slugs, integrationTypes, authMethods, statuses } = filter;
  return (
    fits(slugs, [provider.slug]) &&
    fits(integrationTypes, [provider.integrationType]) &&
    fits(authMethods, provider.authMethods) &&
    fits(statuses, [rowStatus(provider.connectedAccounts, undefined)])
  );
}

/** Whether one of the values is in the list. What is no list asks for nothing. */
function fits(list: readonly string[] | undefined, values: readonly string[]): boolean {
  return !Array.isArray(list) || values.some((value) => list.includes(value));
}

/** The comparison of a sort; undefined for the backend's own order. A comparison that throws calls the two equal. */
export function comparisonOf(sort: ProviderSort, locale: string) {
  if (typeof sort === 'function') return (one: Provider, other: Provider) => safeCall(sort, one, other) ?? 0;
  if (sort === 'server') return undefined;
  const { compare } = collatorOf(locale);
  const urgency = ({ connectedAccounts }: Provider) => URGENCY[rowStatus(connectedAccounts, undefined)] ?? 2;
  return (one: Provider, other: Provider) => urgency(one) - urgency(other) || compare(one.name, other.name);
}

const URGENCY: Partial<Record<Status, number>> = {
  needs_reauthorization: 0,
  unknown: 0,
  missing_scopes: 1,
  connected: 1,
};
