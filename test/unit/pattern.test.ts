import { array, assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../src/model/pattern.js';

describe('a pattern', () => {
  test.each([
    ['[a-z0-9]+(?:-[a-z0-9]+)*', '', 'acme-2', true],
    ['[a-z0-9]+(?:-[a-z0-9]+)*', '', 'acme-', false],
    ['[a-z]+', '', 'Acme', false],
    ['[a-z]+', 'i', 'Acme', true],
    ['https://.+\\.example\\.com', '', 'https://a.example.com', true],
    ['\\d{3,5}', '', '12', false],
    ['\\d{3,5}', '', '12345', true],
    ['(?!admin)\\w+', '', 'admin1', false],
    ['(?=.*\\d).{4,}', '', 'abc1', true],
    ['.', 'u', '😀', true],
    ['a|b', '', 'ab', false],
    ['', '', '', true],
  ])('%s with the flags "%s" is matched by "%s": %s', (pattern, flags, value, matches) => {
    expect(matchesPattern(pattern, flags, value)).toBe(matches);
  });

  test.each([
    ['(', ''],
    ['a', 'nonsense'],
    ['a', 'g'],
    ['(?<=a)b', ''],
    ['(a)\\1', ''],
    ['\\p{L}', 'u'],
    ['a{2000}', ''],
  ])('%s with the flags "%s" is not enforced', (pattern, flags) => {
    expect(matchesPattern(pattern, flags, 'anything')).toBeUndefined();
  });

  test.each(['(a+)+', '(a|a)*', '(a|aa)+', '(.*)*', '(?:a?){50}a{50}', '([a-z]+)*\\d'])(
    'security 5: %s cannot hang the page',
    (pattern) => {
      const answer = matchesPattern(pattern, '', `${'a'.repeat(200)}!`);
      expect([false, true, undefined]).toContain(answer);
      if (pattern !== '(.*)*') expect(answer).not.toBe(true);
    },
  );

  test('is matched as the browser matches it', () => {
    const character = constantFrom('a', 'b', 'A', '1', '-', ' ', '_', 'é');
    const single = oneof(
      character,
      constantFrom('.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\-', '\\.', '\\b', '\\B', '^', '$'),
      constantFrom('[ab]', '[^ab]', '[a-z]', '[A-Z0-9_]', '[\\d-]', '[^\\w]', '[a\\]]', '\\x61', '\\u0062'),
    );
    const { pattern } = letrec<{ pattern: string; piece: string }>((tie) => ({
      piece: oneof(
        { maxDepth: 3 },
        single,
        tuple(
          oneof(
            character,
            tie('pattern').map((inner) => `(${inner})`),
            tie('pattern').map((inner) => `(?:${inner})`),
          ),
          constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{1,}', '*?', '+?'),
        ).map(([inner, count]) => inner + count),
        tie('pattern').map((inner) => `(?=${inner})`),
        tie('pattern').map((inner) => `(?!${inner})`),
      ),
      pattern: oneof(
        { maxDepth: 3 },
        array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
        tuple(tie('piece'), tie('piece')).map((both) => both.join('|')),
      ),
    }));
    const value = array(character, { maxLength: 6 }).map((characters) => characters.join(''));
    assert(
      property(pattern, constantFrom('', 'i', 's', 'u', 'iu'), value, (source, flags, text) => {
        let native: RegExp;
        try {
          native = new RegExp(`^(?:${source})$`, flags);
        } catch {
          return matchesPattern(source, flags, text) === undefined;
        }
        return matchesPattern(source, flags, text) === native.test(text);
      }),
      { numRuns: 20_000 },
    );
  });
});
