/** What is compared: scopes as they are asked for, and as an account was granted them. */
export interface ScopeComparison {
  /** The provider's slug or integration type: what a scope means depends on it. */
  provider: string;
  required: readonly string[];
  /** Empty: it is not known what was granted, so nothing is known to be missing. */
  granted: readonly string[];
}

/** The required scopes that were not granted, as far as that is certain. */
export function missingScopes({ required, granted }: ScopeComparison): string[] {
  const known = new Set(granted.flatMap(split));
  if (known.size === 0) return [];
  return [...new Set(required.flatMap(split))].filter((scope) => !known.has(scope));
}

/** Some providers return all scopes as one string. */
const split = (scopes: string): string[] => scopes.split(/[\s,]+/).filter(Boolean);
