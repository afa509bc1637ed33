/** The longest path that is accepted, in characters. It travels in the query of a link, and sealed in a return address. */
const MAX_LENGTH = 2_000;

/** Paths are resolved against it. Nobody's address ends in `.invalid`. */
const HERE = 'https://path.invalid';

/**
 * A path of the handler's own origin, with its query and hash, in the form in which a browser would send it. Undefined for anything
 * that a browser could take for another origin.
 */
export function parseReturnPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined;
  // Browsers read a backslash as a slash, so `/\evil.test` is another origin, and drop tabs and line breaks wherever they stand.
  if (!/^\/(?!\/)[^\\\p{Cc}]*$/u.test(text)) return undefined;
  const path = toPath(new URL(text, HERE));
  // `/.//evil.test` is a path of this origin, but its normalized form is another origin. The length may have grown by encoding.
  return path.startsWith('//') || path.length > MAX_LENGTH ? undefined : path;
}

/** How a sign-in through the link ended. */
export type LinkOutcome = 'connected' | 'denied' | 'error';

/** The path with the provider's slug and the outcome in its query. The rest of the query and the hash stay as they are. */
export function withOutcome(path: string, provider: string, outcome: LinkOutcome): string {
  const url = new URL(path, HERE);
  const added = new URLSearchParams({ pipes_provider: provider, pipes_outcome: outcome });
  // Not through `searchParams`, which would write the rest of the query anew. The question marks stand in front of a query that may
  // begin with one itself.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && ![...new URLSearchParams(`?${part}`).keys()].some((name) => added.has(name)));
  url.search = `?${[...kept, String(added)].join('&')}`;
  return toPath(url);
}

/** The address with another parameter at the end of its query: a path stays a path. */
export function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address, HERE);
  url.searchParams.append(name, value);
  return url.origin === HERE ? toPath(url) : url.href;
}

const toPath = ({ pathname, search, hash }: URL): string => pathname + search + hash;
