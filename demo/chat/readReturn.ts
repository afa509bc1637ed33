import { said, type Message } from './messages.js';

const WORDS: Record<string, string> = {
  denied: 'You came back without allowing access, so nothing was connected.',
  error: 'Something went wrong at the provider, so nothing was connected.',
};

/**
 * What the page's address says of a sign-in in this tab, in words, if it did not succeed. A success needs none: the card in the
 * message that led there asks the backend, as the address may have been written by anybody.
 */
export function readReturn(): Message[] {
  const outcome = new URLSearchParams(location.search).get('pipes_outcome') ?? '';
  const words = Object.hasOwn(WORDS, outcome) ? WORDS[outcome] : undefined;
  return words === undefined ? [] : [said('product', words)];
}

/** Once it was read, so that a reload does not say it again. */
export function forgetReturn(): void {
  const url = new URL(location.href);
  url.searchParams.delete('pipes_outcome');
  url.searchParams.delete('pipes_provider');
  if (url.href !== location.href) history.replaceState(null, '', url);
}
