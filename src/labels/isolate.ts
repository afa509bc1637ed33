/**
 * Keeps a name together in a sentence that is written from right to left: first-strong isolate to pop directional isolate.
 * Otherwise punctuation at its end (`Acme Inc.`) would jump to its beginning, and a Latin name that comes first would turn
 * the sentence around.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
