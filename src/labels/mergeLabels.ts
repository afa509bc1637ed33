import { safeCall } from '../model/safeCall.js';
import type { Labels } from './labels.js';

/**
 * The defaults with the host's labels in the place of those it replaces. A replacement that throws, or is no text where text is
 * expected, counts as not given: a label never breaks the widget.
 */
export function mergeLabels<Table extends object>(defaults: Table, overrides: Partial<Labels> | undefined): Table {
  if (typeof overrides !== 'object' || overrides === null) return defaults;
  return merge(defaults, overrides) as Table;
}

function merge(standard: unknown, override: unknown): unknown {
  if (typeof standard !== typeof override || override === null) return standard;
  if (typeof standard === 'function') {
    return (...args: unknown[]) => {
      const expected: unknown = (standard as (...values: unknown[]) => unknown)(...args);
      return merge(expected, safeCall(override as (...args: unknown[]) => unknown, ...args));
    };
  }
  if (typeof standard !== 'object' || standard === null) return override;
  return Object.fromEntries(
    Object.entries(standard).map(([name, value]) => [
      name,
      Object.hasOwn(override as object, name) ? merge(value, (override as Record<string, unknown>)[name]) : value,
    ]),
  );
}

/** The locale in its usual spelling; `en` if it is none. */
export function validLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/.test(locale) ? 'rtl' : 'ltr';
}
