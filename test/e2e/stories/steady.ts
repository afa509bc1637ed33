import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../setup/chromium.js';

// Pictures that come out the same on every machine: at the same time of the same day, and with a font that comes along.

const NOW = new Date('2026-06-15T09:00:00Z');
const WEIGHTS = [400, 500, 600, 700];

/** Letters of one shape: not fitted to the pixels of a screen, which each system does in its own way. */
export const STEADY_ARGS = [...CHROMIUM_ARGS, '--font-render-hinting=none', '--disable-lcd-text'];

export const STEADY_CONTEXT = {
  reducedMotion: 'reduce',
  timezoneId: 'UTC',
  locale: 'en-US',
} satisfies BrowserContextOptions;

/** Everything is in Inter, also what asks for another font. To be called before the page is opened. */
export async function makeSteady(page: Page): Promise<void> {
  // It goes on from there: what is fresh is told from what is old.
  await page.clock.install({ time: NOW });
  const fonts = await Promise.all(
    WEIGHTS.map(async (weight) => ({ weight: `${weight}`, source: await readInter(weight) })),
  );
  await page.addInitScript((faces) => {
    for (const { weight, source } of faces) {
      const face = new FontFace('Inter', `url(data:font/woff2;base64,${source})`, { weight });
      document.fonts.add(face);
      void face.load();
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { font-family: 'Inter' !important; }");
    document.adoptedStyleSheets = [sheet];
  }, fonts);
}

async function readInter(weight: number): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
  return readFile(file, 'base64');
}

/** A picture of what is there once it has come to rest: with the icons and the search, and nothing moving. */
export async function takeSteadyPicture(of: Page | Locator): Promise<Buffer> {
  const page = 'page' in of ? of.page() : of;
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  // Both come after the first paint.
  await page.waitForFunction(() => {
    const [row, icon, placeholder] = ['[data-slug]', 'svg.pipes-icon', '.pipes-search[aria-hidden]'].map((selector) =>
      document.querySelector(selector),
    );
    const isWaiting = row && (!icon || placeholder);
    return !isWaiting && [...document.images].every(({ complete }) => complete);
  });
  await page.evaluate(() => {
    // A dialog is in the middle. One that grew by half a pixel's worth keeps its letters where they were drawn first, until it is drawn anew.
    const dialog = document.querySelector<HTMLElement>('[aria-modal]');
    if (dialog === null) return;
    dialog.style.display = 'none';
    dialog.getBoundingClientRect();
    dialog.style.removeProperty('display');
  });
  let before = await of.screenshot(SHOT);
  for (let attempts = 0; attempts < 20; attempts += 1) {
    const now = await of.screenshot(SHOT);
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error(`${page.url()} does not come to rest.`);
}

const SHOT = { animations: 'disabled', scale: 'device' } as const;
