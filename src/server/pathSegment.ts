/**
 * Encodes an id or a slug as exactly one segment of an API path. Undefined if it cannot be one: `.` and `..` would change the path,
 * and half a surrogate pair has no encoding.
 */
export function pathSegment(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/[^.]/.test(text) || text.length > 200) return undefined;
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The slug in the path of a request, encoded for the API's paths. Undefined if it cannot be one. */
export function slugOf(segment: string): string | undefined {
  try {
    return pathSegment(decodeURIComponent(segment));
  } catch {
    // Not valid percent-encoding.
    return undefined;
  }
}
