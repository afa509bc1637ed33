import type { Provider } from './provider.js';

/** Whether each word of the query is in the provider's name, description or slug. Accents and case do not matter. */
export function isFound(provider: Provider, query: string): boolean {
  const words = fold(query).split(/\s+/);
  const text = fold(`${provider.name} ${provider.description ?? ''} ${provider.slug}`);
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
