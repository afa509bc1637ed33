import { familyOf, type ScopeProvider } from './families.js';
import { NEVER_MISSED, RULES, type ScopeRules } from './rules.js';
import { splitScopes } from './splitScopes.js';

/** What is compared: scopes as they are needed, and as an account was granted them. */
export interface ScopeComparison {
  /** The provider, or its slug: what a scope means depends on it. */
  provider: ScopeProvider | string;
  required: readonly string[];
  /** Empty: it is not known what was granted, so nothing is known to be missing. */
  granted: readonly string[];
}

/**
 * The required scopes that were not granted, as far as that is certain: several spellings of one scope are the same, a scope that
 * includes another grants it, and what a provider never returns is not missed. Never throws.
 */
export function missingScopes({ provider, required, granted }: ScopeComparison): string[] {
  const family = familyOf(provider);
  const rules: ScopeRules = (family && RULES[family]) ?? {};
  const given = new Set(splitScopes(granted).map((scope) => canonicalScope(rules, scope)));
  if (given.size === 0 || rules.isUnknown) return [];
  const wanted = splitScopes(required);
  // An unknown provider may return other names than it was asked for.
  if (family === undefined && !wanted.some((scope) => given.has(scope))) return [];
  const covers = coveredBy(rules, given);
  return wanted.filter((scope) => !NEVER_MISSED.includes(scope) && !covers(canonicalScope(rules, scope)));
}

/** The one of several spellings that stands for all of them. */
export function canonicalScope({ ignoresCase, canonical }: ScopeRules, scope: string): string {
  const text = ignoresCase ? scope.toLowerCase() : scope;
  return canonical?.(text) ?? text;
}

function coveredBy(rules: ScopeRules, granted: ReadonlySet<string>): (required: string) => boolean {
  const { includes = {}, includesBySpelling, vocabulary } = rules;
  const all = new Set(granted);
  // What is added meanwhile is visited, too.
  for (const scope of all) if (Object.hasOwn(includes, scope)) for (const each of includes[scope] ?? []) all.add(each);
  const known = vocabulary && new Set([...all].filter((scope) => !NEVER_MISSED.includes(scope)).map(vocabulary));
  return (required) => {
    if (all.has(required) || known?.has(vocabulary?.(required) ?? '') === false) return true;
    return includesBySpelling !== undefined && [...all].some((scope) => includesBySpelling(scope, required));
  };
}
