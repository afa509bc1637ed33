import { describe, expect, test } from 'vitest';
import type { Labels } from '../../src/index.js';
import type { CallbackLabels } from '../../src/server/index.js';
import { ACCOUNT, CALLS, COUNTS, phrasesOf, type Phrase } from '../setup/labelCalls.js';

interface Locale {
  labels: Labels;
  callbackLabels: CallbackLabels;
}

const modules = import.meta.glob<Locale>('../../src/labels/locales/*.ts', { eager: true });
const LOCALES = Object.entries(modules).map(([path, locale]): [string, Locale] => [
  /([^/]+)\.ts$/.exec(path)?.[1] ?? '',
  locale,
]);
const OTHERS = LOCALES.filter(([tag]) => tag !== 'en');
const english = LOCALES.find(([tag]) => tag === 'en')?.[1] as Locale;

/** Words that a language shares with English. */
const SHARED: Record<string, string[]> = {
  de: ['Details', 'Subdomain (optional)'],
  it: ['Client secret', 'Client secret ••••k9z8', ...COUNTS.map((count) => `Account ${count}`)],
  nl: ['Details', ...COUNTS.map((count) => `Account ${count}`)],
};

/** The labels with a count in them. */
const COUNTED = ['attention', 'omitted', 'found'] as const;

/** With a form of its own in the Romance languages: a million *of* connections. */
const A_MILLION = 1_000_000;

/** The forms that a language writes alike, by label. All others differ. */
const ALIKE: Record<string, string[]> = {
  // The noun after 11 and the one after 100 differ in a vowel, which is not written.
  ar: ['attention: many, other', 'omitted: many, other', 'found: many, other'],
  // After a number the noun stays as it is, and the verb agrees with the reader's attention.
  hi: ['attention: one, other'],
  // After "could not show", every plural is in the genitive.
  pl: ['omitted: few, many'],
  // The singular follows any number.
  tr: ['found: one, other'],
  // This noun is the same in the singular and after 2 to 4.
  uk: ['omitted: few, one', 'found: few, one'],
};

function sayCount(labels: Labels, name: (typeof COUNTED)[number], count: number): string {
  const label = labels[name](count);
  return typeof label === 'string' ? label : label.title;
}

const withoutNumber = (text: string) => text.replaceAll(/[\p{Nd}.,\s\u00a0\u202f٬’']+/gu, ' ');

/** The visible words of a button, and what a screen reader calls it: speech input finds it by what is seen. */
const NAMED: Array<[visible: keyof Labels, name: keyof Labels]> = [
  ['details', 'detailsOf'],
  ['fix', 'fixProvider'],
  ['checkAgain', 'checkAgainProvider'],
  ['connect', 'connectProvider'],
  ['reauthorize', 'reauthorizeProvider'],
  ['update', 'updateProvider'],
  ['addAccount', 'addAccountTo'],
  ['disconnect', 'disconnectProvider'],
  ['cancel', 'cancelAttempt'],
  ['dismiss', 'dismissMessageOf'],
  ['showWindow', 'showWindowOf'],
  ['openAgain', 'openAgainFor'],
  ['continueHere', 'continueHereFor'],
  ['notNow', 'notNowFor'],
  ['keep', 'keepProvider'],
  ['technicalNames', 'technicalNamesOf'],
];

/** Every one of these is written in letters of its own. */
const SCRIPTS: Record<string, RegExp> = {
  uk: /\p{Script=Cyrillic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
};

test('there are eighteen languages', () => {
  expect(LOCALES.map(([tag]) => tag).sort()).toEqual(
    'ar de en es fr he hi it ja ko nl pl pt-BR sv tr uk zh-CN zh-TW'.split(' '),
  );
});

test('every label that is a function is called in these tests', () => {
  const functions = Object.entries(english.labels).filter(([, label]) => typeof label === 'function');
  expect(Object.keys(CALLS).sort()).toEqual(functions.map(([name]) => name).sort());
});

describe.each(LOCALES)('%s', (tag, { labels, callbackLabels }) => {
  test('names itself', () => {
    expect([labels.locale, callbackLabels.lang]).toEqual([tag, tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  test('says all that English says, and nothing where English says nothing', () => {
    const isThere = (phrases: Array<{ from: string; text: string }>) =>
      Object.fromEntries(phrases.map(({ from, text }) => [from, text !== '']));
    expect(isThere(phrasesOf(labels))).toEqual(isThere(phrasesOf(english.labels)));
    expect(Object.keys(callbackLabels).sort()).toEqual(Object.keys(english.callbackLabels).sort());
  });

  test('names what it was given: the provider, the account, the value, the app', () => {
    const given =
      /Acmely|ada@acme\.test|grace@acme\.test|Betaly|Gammaly|Subdomain|eu-1|k9z8|Acme CRM|Acme Inc\.|Acme Mail|sales orders|Read mail|Send mail|1\/2\/2026|invalid_grant|The grant was revoked\.|“mail”|2 h/gu;
    const namesIn = (text: string) => [...new Set(text.match(given))].filter((each) => each !== '“mail”').sort();
    const givenIn = (phrases: Phrase[]) => Object.fromEntries(phrases.map(({ from, text }) => [from, namesIn(text)]));
    expect(givenIn(phrasesOf(labels))).toEqual(givenIn(phrasesOf(english.labels)));
    expect(labels.noMatch('mail').title).toContain('mail');
  });

  test('never shows what a program would say', () => {
    const all = phrasesOf(labels).filter(({ text }) =>
      /\b(undefined|null|NaN)\b|\[object|#|\$\{|  |^\s|\s$/.test(text),
    );
    expect(all).toEqual([]);
  });

  test('begins what a screen reader reads with the words on the button, as far as its grammar allows, and always has them in it', () => {
    const missing = NAMED.flatMap(([visible, name]) => {
      const label = labels[name] as (...args: unknown[]) => string;
      const calls = CALLS[name as keyof typeof CALLS] as ReadonlyArray<readonly unknown[]>;
      return calls.map((args) => label(...args)).filter((spoken) => !spoken.includes(labels[visible] as string));
    });
    expect(missing).toEqual([]);
  });

  test('says every count, with the number as it is written there', () => {
    for (const name of COUNTED) {
      const said = COUNTS.map((count) => sayCount(labels, name, count));
      expect(new Set(said).size, said.join('\n')).toBe(COUNTS.length);
      expect(said.at(-1)).toContain(new Intl.NumberFormat(tag).format(1_234));
    }
  });

  test('says counts in its own forms, each in a phrase of its own', () => {
    const rules = new Intl.PluralRules(tag);
    const alike: string[] = [];
    for (const name of COUNTED) {
      const phrases = new Map<string, string>();
      for (const count of [...COUNTS, A_MILLION]) {
        const form = rules.select(count);
        const phrase = withoutNumber(sayCount(labels, name, count));
        expect(phrase, `${name}(${count})`).toBe(phrases.get(form) ?? phrase);
        phrases.set(form, phrase);
      }
      const forms = [...phrases].toSorted();
      for (const [index, [form, phrase]] of forms.entries())
        for (const [other, theirs] of forms.slice(index + 1))
          if (theirs === phrase) alike.push(`${name}: ${form}, ${other}`);
    }
    expect(alike).toEqual(ALIKE[tag] ?? []);
  });
});

describe.each(OTHERS)('%s', (tag, { labels, callbackLabels }) => {
  test('says nothing in English by accident', () => {
    const shared = new Set([...(SHARED[tag] ?? []), tag]);
    const words = new Map(phrasesOf(english.labels).map(({ from, text }) => [from, text]));
    const same = phrasesOf(labels).filter(
      ({ from, text }) => text === words.get(from) && /\p{L}{2,}/u.test(withoutGiven(text)) && !shared.has(text),
    );
    expect(same).toEqual([]);
    const pages = Object.entries(callbackLabels).filter(
      ([name, text]) => JSON.stringify(text) === JSON.stringify(english.callbackLabels[name as keyof CallbackLabels]),
    );
    expect(pages).toEqual([]);
  });

  test('has no common English word in it', () => {
    const isEnglish =
      /\b(the|your|and|with|this|could|not|cannot|permissions|connection|connected|again|account of)\b/i;
    // Not where it is a word of the language's own.
    const own = { nl: /\bconnected\b/i }[tag];
    const found = [
      ...phrasesOf(labels),
      ...Object.entries(callbackLabels).map(([from, page]) => ({ from, text: JSON.stringify(page) })),
    ]
      .map(({ from, text }) => ({ from, text: withoutGiven(text) }))
      .filter(({ text }) => isEnglish.test(own === undefined ? text : text.replace(own, '')));
    expect(found).toEqual([]);
  });
});

test.each(OTHERS.flatMap(([tag, { labels }]) => (SCRIPTS[tag] ? [{ tag, labels, script: SCRIPTS[tag] }] : [])))(
  '$tag is written in its own script',
  ({ tag, labels, script }) => {
    const shared = new Set([...(SHARED[tag] ?? []), tag]);
    const latin = phrasesOf(labels)
      .filter(({ text }) => /\p{L}{2,}/u.test(withoutGiven(text)) && !shared.has(text))
      .filter(({ text }) => !script.test(withoutGiven(text)));
    expect(latin).toEqual([]);
  },
);

describe.each(LOCALES.filter(([tag]) => tag === 'ar' || tag === 'he'))('%s', (_, { labels }) => {
  test('sets off what it was given, so that its punctuation stays on its own side', () => {
    const bare = phrasesOf(labels)
      .filter(({ text }) => text !== ACCOUNT)
      .map(({ from, text }) => ({ from, text: text.replaceAll(/[\u2066\u2068][^\u2069]+\u2069/gu, '') }))
      .filter(({ from, text }) => text !== withoutGiven(text) && !from.startsWith('readAloud'));
    expect(bare).toEqual([]);
  });
});

/** What stays is the language's own. */
function withoutGiven(text: string): string {
  return text.replaceAll(
    /Acmely|ada@acme\.test|grace@acme\.test|Betaly|Gammaly|Subdomain|eu-1|k9z8|Acme CRM|Acme Inc\.|Acme Mail|sales orders|Read mail|Send mail|A title|A text\.|invalid_grant|The grant was revoked\.|\bmail\b/gu,
    '',
  );
}
