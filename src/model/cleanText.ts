// Bidirectional controls can make text read differently from what it says; other control characters draw nothing.
const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** Text from a backend as it may be shown: one line, no control characters, at most `length` characters. */
export function cleanText(text: string, length: number): string {
  // Cut before the replacing, so that a very long text costs no more than a long one.
  const line = text
    .slice(0, length * 8)
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
