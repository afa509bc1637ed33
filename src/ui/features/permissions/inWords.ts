import type { ScopeDescription } from '../../../scopes/describeScopes.js';
import type { Labels } from '../../../labels/labels.js';

/** In the reader's words, where it is made of the scope's name. */
export function titleOf(
  { title, origin, level, resource }: ScopeDescription,
  scopeByName: Labels['scopeByName'],
): string {
  return origin === 'name' && level !== null && resource !== null ? scopeByName(level, resource) : title;
}

export function textOf(
  { text, origin }: ScopeDescription,
  labels: Pick<Labels, 'scopeByNameText' | 'unknownScope'>,
): string {
  if (text !== '') return text;
  return origin === 'name' ? labels.scopeByNameText : origin === 'unknown' ? labels.unknownScope : '';
}

/** The catalogue is English. Undefined: the words are in the language of what is around them. */
export function langOf({ source }: ScopeDescription, locale: string): 'en' | undefined {
  return source === null || /^en\b/.test(locale) ? undefined : 'en';
}
