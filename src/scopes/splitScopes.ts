/** Single scopes, once each: some providers return all of them as one text, with spaces or commas. */
export function splitScopes(scopes: readonly string[]): string[] {
  return [...new Set(scopes.flatMap((each) => each.split(/[\s,]+/)).filter(Boolean))];
}
