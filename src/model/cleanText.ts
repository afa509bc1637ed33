// Bidirectional controls can make text read differently from what it says; other control characters draw nothing.
const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu;
// Characters that draw nothing at all. Alone they are no text; between others they may matter (an emoji's joiner).
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cn}\p{Cs}\p{Z}\s\u2800]/u;
// Most text is plain, and a Unicode expression costs milliseconds when it first runs.
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Text from a backend as it may be shown: one line, no control characters, at most `length` characters; empty if nothing of it is visible. */
export function cleanText(text: string, length: number): string {
  if (text.length <= length && PLAIN.test(text)) return text;
  // Cut before replacing, so that a very long text costs no more than a long one.
  const line = text
    .slice(0, length * 8)
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  if (characters.every((character) => INVISIBLE.test(character))) return '';
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
