import { PipesError } from '../model/error.js';
import type { Provider, ProviderData } from '../model/provider.js';
import { fieldsOf, type Fields } from '../model/fieldsOf.js';
import { date, list, slug, text, texts, Unreadable } from './read.js';

/**
 * A list response as the model. An entry that cannot be understood is left out and becomes a problem. Throws `PipesError` of kind
 * `bad_response` if it is not a list at all.
 */
export function toList(
  json: unknown,
  translate: (entry: Fields, problems: PipesError[]) => ProviderData,
): { providers: ProviderData[]; problems: PipesError[] } {
  const data = fieldsOf(json)?.['data'];
  if (!Array.isArray(data)) {
    throw new PipesError('bad_response', 'The response is not a list of providers. Check the address of the API.');
  }
  const providers: ProviderData[] = [];
  const problems: PipesError[] = [];
  for (const [index, entry] of list(data).entries()) {
    try {
      providers.push(translate(fieldsOf(entry) ?? {}, problems));
    } catch (error) {
      problems.push(misunderstood(`Provider ${index + 1} of the list`, error));
    }
  }
  return { providers, problems };
}

/** What both APIs spell alike. Throws `Unreadable`. */
export function toDescription(
  entry: Fields,
): Pick<Provider, 'object' | 'id' | 'slug' | 'name' | 'description' | 'ownership' | 'scopes'> {
  const name = slug(entry);
  return {
    object: text(entry['object']) ?? '',
    id: text(entry['id']) || name,
    slug: name,
    name: text(entry['name']) ?? '',
    description: text(entry['description']),
    ownership: entry['ownership'] === 'organization' ? 'organization' : 'user',
    scopes: texts(entry['scopes']),
  };
}

/** The dates, in the spelling of either API. */
export function toDates(entry: Fields, created: string, updated: string): Pick<Provider, 'createdAt' | 'updatedAt'> {
  return { createdAt: date(entry[created]), updatedAt: date(entry[updated]) };
}

/** Naming no method means the one there always was. */
export function toAuthMethods(value: unknown): string[] {
  const methods = texts(value) ?? [];
  return methods.length === 0 ? ['oauth'] : methods;
}

export function misunderstood(what: string, error: unknown): PipesError {
  const where = error instanceof Unreadable ? ` (at "${error.field}")` : '';
  return new PipesError('bad_response', `${what} could not be understood${where} and is left out.`);
}
