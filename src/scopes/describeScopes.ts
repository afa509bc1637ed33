import { common } from './catalogue/common.js';
import type { ScopeCatalogue, ScopeLevel } from './catalogue/entry.js';
import { familyOf, type ScopeFamily, type ScopeProvider } from './families.js';
import { loadCatalogue } from './loadCatalogue.js';
import { canonicalScope } from './missingScopes.js';
import { readScopeName, titleByName } from './readScopeName.js';
import { RULES } from './rules.js';
import { splitScopes } from './splitScopes.js';

/** What a scope means. */
export interface ScopeDescription {
  /** The scope as it was given. */
  scope: string;
  /** Names the entry, for translations and replacements: `google/https://…`. The same for every spelling of one scope. */
  key: string;
  /**
   * Completes "The app will be able to …", e.g. `Read your calendars`. From a name, it is what the name suggests; of an unknown scope
   * it is the scope itself.
   */
  title: string;
  /** A sentence about what that includes, or where it ends; empty where nothing is known. */
  text: string;
  /** What it lets an app do at the most; null where nothing is known. */
  level: ScopeLevel | null;
  /** Whether it reaches what people guard, e.g. their mail. */
  isSensitive: boolean;
  /** Where this comes from: the catalogue, the scope's own name, or nowhere. */
  origin: 'catalogue' | 'name' | 'unknown';
  /** The public page it was checked against; null outside the catalogue. */
  source: string | null;
  /** What it reaches, as its name suggests; null where that was not needed. */
  resource: string | null;
}

/** Describes one scope. Never throws. */
export type DescribeScope = (scope: string) => ScopeDescription;

/**
 * Loads what is known of a provider's scopes, and returns what describes them one by one. Rejects only if the file with the catalogue
 * cannot be loaded.
 */
export async function loadScopes(provider: ScopeProvider | string): Promise<DescribeScope> {
  const family = familyOf(provider);
  const catalogue = family && (await loadCatalogue(family));
  return (scope) => describe(scope, family, catalogue);
}

/** Describes a list of scopes. Rejects as `loadScopes` does. */
export async function describeScopes(
  scopes: readonly string[],
  provider: ScopeProvider | string,
): Promise<ScopeDescription[]> {
  return splitScopes(scopes).map(await loadScopes(provider));
}

const canonicals = new WeakMap<ScopeCatalogue, ReadonlyMap<string, string>>();

/** Where an entry stands, by the canonical spelling of its scope. */
function keysOf(catalogue: ScopeCatalogue, family: ScopeFamily | undefined): ReadonlyMap<string, string> {
  const known = canonicals.get(catalogue);
  if (known !== undefined) return known;
  const keys = new Map(Object.keys(catalogue.scopes).map((scope) => [spelled(scope, family), scope]));
  canonicals.set(catalogue, keys);
  return keys;
}

const spelled = (scope: string, family: ScopeFamily | undefined) =>
  canonicalScope((family && RULES[family]) ?? {}, scope);

function describe(
  scope: string,
  family: ScopeFamily | undefined,
  catalogue: ScopeCatalogue | undefined,
): ScopeDescription {
  return (
    (catalogue && fromCatalogue(scope, catalogue, family, family)) ??
    fromCatalogue(scope, common, undefined, undefined) ??
    fromName(scope, family)
  );
}

function fromCatalogue(
  scope: string,
  catalogue: ScopeCatalogue,
  family: ScopeFamily | undefined,
  name: string | undefined = 'common',
): ScopeDescription | undefined {
  const key = keysOf(catalogue, family).get(spelled(scope, family));
  const entry = key === undefined ? undefined : catalogue.scopes[key];
  if (key === undefined || entry === undefined) return undefined;
  const { title, text, level, sensitive = false, source = catalogue.source } = entry;
  return {
    scope,
    key: `${name}/${key}`,
    title,
    text,
    level,
    isSensitive: sensitive,
    origin: 'catalogue',
    source,
    resource: null,
  };
}

function fromName(scope: string, family: ScopeFamily | undefined): ScopeDescription {
  const rest = { scope, key: `${family ?? 'other'}/${scope}`, text: '', isSensitive: false, source: null };
  const name = readScopeName(scope);
  if (name === undefined) return { ...rest, title: scope, level: null, origin: 'unknown', resource: null };
  const { level, resource } = name;
  return { ...rest, title: titleByName(level, resource), level, origin: 'name', resource };
}
