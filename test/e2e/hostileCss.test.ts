import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { withChromium } from './browser.js';
import { compare, isDifferent, saysDiffering, type Difference, type Picture } from './comparePictures.js';
import { buildGallery, openDialog, openGallery, part, PARTS, readRoot } from './gallery.js';
import { hostileSheets } from './hostileSheets.js';

// The page around the widget has a stylesheet of its own. The widget looks as it does without.

const chromium = withChromium();
const sheets = await hostileSheets();
beforeAll(buildGallery);

/** A page, and the elements on it that are looked at. */
interface Shown {
  page: Page;
  elements: [string, Locator][];
}

const DIALOGS = ['Connect Zendesk', 'Connect Snowflake', 'Disconnect Slack'];

/** The widget with its cards on one page, and each dialog on one of its own. */
async function showAll(): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const dialog of [undefined, ...DIALOGS]) shown.push(await show(dialog));
  return shown;
}

async function show(dialog: string | undefined): Promise<Shown> {
  const page = await openGallery(chromium);
  // What else a page decides: the same with each sheet.
  await setOnPage(page, { '--pipes-font': 'DejaVu Sans, sans-serif', color: '#1a1c1f' });
  if (dialog === undefined) return { page, elements: PARTS.map((name) => [name, part(page, name)]) };
  const element = await openDialog(page, dialog);
  await page.setViewportSize({ width: 800, height: 900 });
  // Fields with an error, where there are fields.
  const proceed = element.getByRole('button', { name: 'Continue' });
  if ((await proceed.count()) > 0) await proceed.click();
  await page.mouse.move(790, 10);
  return { page, elements: [[dialog, element]] };
}

const setOnPage = (page: Page, values: Record<string, string>) =>
  page.locator('#stage').evaluate((stage, all) => {
    for (const [name, value] of Object.entries(all)) (stage as HTMLElement).style.setProperty(name, value);
  }, values);

/**
 * Puts a sheet before or after the widget's, in the place of the one before. All is laid out anew each time: fractions of pixels are
 * rounded otherwise in what was laid out bit by bit.
 */
const setSheet = (page: Page, css: string, place: 'before' | 'after') =>
  page.evaluate(
    ([text, where]) => {
      document.getElementById('hostile')?.remove();
      const style = document.createElement('style');
      style.id = 'hostile';
      if (where === 'before') document.head.prepend(style);
      else document.head.append(style);
      style.textContent = '* { font-size: 30px !important; }';
      document.body.getBoundingClientRect();
      style.textContent = text;
    },
    [css, place] as const,
  );

/** One picture of each page. A picture of each element would take many times as long. */
async function take(shown: Shown[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { page, elements } of shown) {
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const boxes = new Map<string, NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>>();
    for (const [name, element] of elements) {
      const box = await element.boundingBox();
      if (box !== null) boxes.set(name, box);
    }
    pictures.push({ png, boxes });
  }
  return pictures;
}

function compareAll(name: string, expected: Picture[], taken: Picture[]): Difference[] {
  return expected.flatMap((picture, index) => {
    const now = taken[index];
    if (now === undefined) throw new Error('A page is missing.');
    return compare(name, picture, now);
  });
}

/** The names of what looks different. */
const differing = (differences: Difference[]) => differences.filter(isDifferent).map(({ name }) => name);

/** The names that all elements have in a comparison of this name. */
const allAs = (name: string) => [...PARTS, ...DIALOGS].map((element) => `${name}, ${element}`);

test('the usual stylesheets of pages, before or after the widget’s, do not change how it looks', async () => {
  const shown = await showAll();
  await Promise.all(shown.map(({ page }) => setSheet(page, '', 'after')));
  const expected = await take(shown);
  const differences: Difference[] = [];
  for (const [name, css] of Object.entries(sheets))
    for (const place of ['before', 'after'] as const) {
      await Promise.all(shown.map(({ page }) => setSheet(page, css, place)));
      differences.push(...compareAll(`${name} ${place}`, expected, await take(shown)));
    }
  expect(await saysDiffering(differences)).toEqual([]);
  // One that wins is seen, in every element and in both places.
  for (const place of ['before', 'after'] as const) {
    await Promise.all(shown.map(({ page }) => setSheet(page, '* { font-size: 20px !important; }', place)));
    expect(differing(compareAll('planted', expected, await take(shown)))).toEqual(allAs('planted'));
  }
});

test('a root font of 8 or 32 px changes nothing but the size of its text, within bounds', async () => {
  const shown = await showAll();
  const lookAs = async (fontSize: string, css: string) => {
    await Promise.all(
      shown.flatMap(({ page }) => [setOnPage(page, { '--pipes-font-size': fontSize }), setSheet(page, css, 'after')]),
    );
    return take(shown);
  };
  const small = await lookAs('15px', '');
  const large = await lookAs('20px', '');
  const differences = [
    ...compareAll('root of 8px', small, await lookAs('', ':root { font-size: 8px; }')),
    ...compareAll('root of 32px', large, await lookAs('', ':root { font-size: 32px; }')),
  ];
  expect(await saysDiffering(differences)).toEqual([]);
  // There was something to see.
  expect(differing(compareAll('small and large', small, large))).toEqual(allAs('small and large'));
});

/** Elements of a page's own, and a name of ours in each of the places where a selector may begin. */
const OWN = `
  <main id="own">
    <h1>Title</h1><h3>Heading</h3><p>Words <a href="#">link</a> <code>code</code> <small>small</small></p>
    <ul><li>One</li></ul><ol><li>Two</li></ol>
    <form><label>Label <input placeholder="Typed"></label><input type="search"><button type="button">Button</button></form>
    <img alt=""><svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>
    <details open><summary>More</summary></details><dialog open>Dialog</dialog><div popover>Popover</div>
    <div data-status="connected" data-open data-variant="primary" data-tone="warning" hidden>State</div>
  </main>`;

test('the widget’s stylesheet changes nothing of the page’s own', async () => {
  const page = await openGallery(chromium);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), OWN);
  const withOurs = await page.evaluate(looksOfOwn);
  await page.evaluate(() => [...document.querySelectorAll('link[rel=stylesheet]')].forEach((link) => link.remove()));
  expect(withOurs.length).toBeGreaterThan(20);
  expect(await page.evaluate(looksOfOwn)).toEqual(withOurs);
  expect(
    await page
      .locator('.pipes-button')
      .first()
      .evaluate((button) => getComputedStyle(button).cursor),
  ).toBe('default');
});

test('every rule of the stylesheet asks for a class of the widget’s, or for its custom element', async () => {
  const page = await chromium.newPage();
  // As it is published: a host's bundler may rewrite it.
  await page.setContent(`<style>${await readRoot('dist/styles.css')}</style>`);
  const selectors = await page.evaluate(() => {
    const rulesOf = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [],
      );
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => rulesOf(cssRules))
      .flatMap(({ selectorText }) => selectorText.split(/,(?![^(]*\))/))
      .map((selector) => selector.trim());
  });
  expect(selectors.length).toBeGreaterThan(100);
  const leaking = selectors.filter((selector) => !selector.startsWith('.pipes-'));
  expect(leaking).toEqual([':where(pipes-widget:not([hidden]))']);
});

/** Runs in the page. */
function looksOfOwn(): string[] {
  return [...document.querySelectorAll('html, body, #own, #own *')].flatMap((element) =>
    ['', '::before', '::after', '::placeholder', '::marker'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      // The page's height is not the same without our look.
      const names = [...style].filter(
        (name) => !/^(height|block-size|perspective-origin|transform-origin)$/.test(name),
      );
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
    }),
  );
}
