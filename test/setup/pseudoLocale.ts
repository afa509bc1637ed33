import type { Labels } from '../../src/index.js';

// A language for tests: whatever is not in marks is not of the labels.

const OPEN = '⟦';
const CLOSE = '⟧';
const MARKED = /⟦[^⟦⟧]*⟧/g;

/** Every string of a language in marks. No language is called `qps-Ploc`, so that what is English has to say so. */
export function pseudo(labels: Labels): Labels {
  return { ...(marked(labels) as Labels), locale: 'qps-Ploc' };
}

function marked(label: unknown): unknown {
  // Nothing to say stays nothing.
  if (typeof label === 'string') return label === '' ? '' : OPEN + label + CLOSE;
  if (typeof label === 'function')
    return (...args: unknown[]) => marked((label as (...values: unknown[]) => unknown)(...args));
  if (typeof label !== 'object' || label === null) return label;
  return Object.fromEntries(Object.entries(label).map(([name, each]) => [name, marked(each)]));
}

/** What a text says outside of the marks, which may stand in each other. */
export function outsideMarks(text: string): string {
  const rest = text.replace(MARKED, '');
  return rest === text ? text.trim() : outsideMarks(rest);
}

const SPOKEN = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];

/** Without that of the elements in it: a sentence may go around them. */
const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');

/**
 * The texts in an element, read or spoken, that have letters outside of the marks. Not among them: what is marked as English, decoration
 * such as a provider's initial, and what the backend says, which is in `names`.
 */
export function unmarkedTexts(root: Element, names: ReadonlySet<string>): string[] {
  const elements = [root, ...root.querySelectorAll('*')].filter((element) => element.closest('[lang="en"]') === null);
  const texts = elements.flatMap((element) => [
    ...(element.closest('[aria-hidden="true"]') !== null ? [] : [ownText(element)]),
    ...SPOKEN.map((attribute) => element.getAttribute(attribute)),
  ]);
  return texts.flatMap((text) => {
    const rest = outsideMarks(text ?? '');
    return /\p{L}/u.test(rest) && !names.has(rest) ? [rest] : [];
  });
}
