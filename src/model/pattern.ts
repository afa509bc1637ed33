// Patterns come from a backend, and the browser's own engine can take for ever on some of them (`(a+)+$`). This one follows all ways
// through a pattern at once, as sets of positions, so its time is bounded; and it counts its steps.

type Positions = Set<number>;
/** From where a part of the pattern may begin to where it may end. */
type Part = (from: Positions, input: Input) => Positions;
type Test = (character: string) => boolean;

interface Input {
  characters: string[];
  spend(): void;
}

/** How many steps one match may take. Everyday patterns take a few hundred. */
const STEPS = 200_000;
/** The most often a part may be asked to repeat. */
const REPETITIONS = 1_000;

class NotEnforced extends Error {}

/**
 * Whether the whole value matches the pattern. Undefined: the pattern is invalid, uses what is not understood here (lookbehind,
 * back-references, property escapes), or takes too long; then it is not enforced.
 */
export function matchesPattern(pattern: string, flags: string, value: string): boolean | undefined {
  try {
    // What the browser refuses is no pattern.
    RegExp(`^(?:${pattern})$`, flags);
    if (/[^isu]/.test(flags)) return undefined;
    const characters = flags.includes('u') ? [...value] : value.split('');
    let steps = 0;
    const input: Input = {
      characters,
      spend() {
        if ((steps += 1) > STEPS) throw new NotEnforced();
      },
    };
    return parse(pattern, flags)(new Set([0]), input).has(characters.length);
  } catch (error) {
    if (error instanceof NotEnforced || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parse(pattern: string, flags: string): Part {
  const [ignoreCase, dotAll, unicode] = ['i', 's', 'u'].map((flag) => flags.includes(flag));
  const source = unicode ? [...pattern] : pattern.split('');
  let at = 0;

  const peek = (text: string) => source.slice(at, at + text.length).join('') === text;
  const eat = (text: string) => peek(text) && ((at += text.length), true);

  function alternatives(): Part {
    const parts = [sequence()];
    while (eat('|')) parts.push(sequence());
    return (from, input) => new Set(parts.flatMap((part) => [...part(from, input)]));
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && !peek('|') && !peek(')')) parts.push(repeated(atom()));
    return (from, input) => parts.reduce((positions, part) => part(positions, input), from);
  }

  function repeated(part: Part): Part {
    const [min, max] = bounds();
    if (min === 1 && max === 1) return part;
    if (min > REPETITIONS || (max !== Infinity && max > REPETITIONS)) throw new NotEnforced();
    return (from, input) => {
      let current = from;
      for (let count = 0; count < min; count += 1) current = part(current, input);
      const all = new Set(current);
      // Only positions that are new lead anywhere new.
      for (let count = min; count < max && current.size > 0; count += 1) {
        current = new Set([...part(current, input)].filter((position) => !all.has(position)));
        for (const position of current) all.add(position);
      }
      return all;
    };
  }

  function bounds(): [number, number] {
    const counted = source
      .slice(at)
      .join('')
      .match(/^\{(\d+)(?:(,)(\d*))?\}/);
    let found: [number, number] | undefined;
    if (eat('*')) found = [0, Infinity];
    else if (eat('+')) found = [1, Infinity];
    else if (eat('?')) found = [0, 1];
    else if (counted !== null) {
      at += counted[0].length;
      const min = Number(counted[1]);
      found = [min, counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Infinity];
    }
    if (found === undefined) return [1, 1];
    // Lazy or not, the same values match.
    eat('?');
    return found;
  }

  function atom(): Part {
    if (eat('(')) return group();
    if (eat('[')) return one(characterClass());
    if (eat('^')) return where((position) => position === 0);
    if (eat('$')) return where((position, { length }) => position === length);
    if (eat('.')) return one((character) => dotAll === true || !/[\n\r\u2028\u2029]/.test(character));
    if (eat('\\')) {
      if (eat('b')) return where(isBoundary);
      if (eat('B')) return where((position, characters) => !isBoundary(position, characters));
      const escaped = escape();
      return one(typeof escaped === 'string' ? same(escaped) : escaped);
    }
    const character = source[at] ?? '';
    // A brace that is no count is refused rather than guessed at.
    if ('{}]*+?'.includes(character)) throw new NotEnforced();
    at += 1;
    return one(same(character));
  }

  function group(): Part {
    const ahead = eat('?=') ? true : eat('?!') ? false : undefined;
    if (ahead === undefined && peek('?') && !eat('?:')) {
      if (peek('?<=') || peek('?<!') || !peek('?<')) throw new NotEnforced();
      at = source.indexOf('>', at) + 1;
    }
    const inner = alternatives();
    eat(')');
    if (ahead === undefined) return inner;
    return (from, input) =>
      new Set([...from].filter((position) => inner(new Set([position]), input).size > 0 === ahead));
  }

  /** A set of characters, or a single one. */
  function escape(): Test | string {
    const letter = source[at] ?? '';
    at += 1;
    const set = SETS[letter.toLowerCase()];
    if (set !== undefined) return letter === letter.toLowerCase() ? set : (character) => !set(character);
    const control = CONTROLS[letter];
    if (control !== undefined) return control;
    const hex = source
      .slice(at)
      .join('')
      .match(letter === 'x' ? /^([\da-f]{2})/i : /^(?:([\da-f]{4})|\{([\da-f]+)\})/i);
    if ((letter === 'x' || letter === 'u') && hex !== null) {
      at += hex[0].length;
      return String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? '', 16));
    }
    if (/[\p{L}\p{N}]/u.test(letter)) throw new NotEnforced();
    return letter;
  }

  function characterClass(): Test {
    const negated = eat('^');
    const tests: Test[] = [];
    while (at < source.length && !eat(']')) {
      const low = member();
      const isRange = typeof low === 'string' && peek('-') && source[at + 1] !== ']';
      if (isRange) at += 1;
      const high = isRange ? member() : low;
      if (typeof low !== 'string' || typeof high !== 'string') {
        if (isRange) throw new NotEnforced();
        tests.push(low as Test);
      } else tests.push(between(low, high));
    }
    return (character) => tests.some((test) => test(character)) !== negated;
  }

  function member(): Test | string {
    if (eat('\\')) return eat('b') ? '\b' : eat('-') ? '-' : escape();
    at += 1;
    return source[at - 1] ?? '';
  }

  const same = (wanted: string) => between(wanted, wanted);

  function between(low: string, high: string): Test {
    const [from, to] = [code(low), code(high)];
    const within = (character: string) => code(character) >= from && code(character) <= to;
    if (ignoreCase !== true) return within;
    return (character) => [character, character.toLowerCase(), character.toUpperCase()].some(within);
  }

  const whole = alternatives();
  if (at < source.length) throw new NotEnforced();
  return whole;
}

const SETS: Record<string, Test> = {
  d: (character) => /\d/.test(character),
  w: (character) => /\w/.test(character),
  s: (character) => /\s/.test(character),
};

const CONTROLS: Record<string, string> = { t: '\t', n: '\n', r: '\r', v: '\v', f: '\f', 0: '\0' };

const code = (character: string) => character.codePointAt(0) ?? -1;

/** One character that passes the test. */
function one(test: Test): Part {
  return (from, { characters, spend }) => {
    const next: Positions = new Set();
    for (const position of from) {
      spend();
      const character = characters[position];
      if (character !== undefined && test(character)) next.add(position + 1);
    }
    return next;
  };
}

/** Positions alone, no character. */
function where(test: (position: number, characters: string[]) => boolean): Part {
  return (from, { characters }) => new Set([...from].filter((position) => test(position, characters)));
}

function isBoundary(position: number, characters: string[]): boolean {
  const isWord = (index: number) => /^\w$/.test(characters[index] ?? '');
  return isWord(position - 1) !== isWord(position);
}
