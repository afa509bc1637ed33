import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { benchProviders } from '../../bench/providers.js';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';

// Rows out of sight are not rendered. Nobody should notice.

const browser = withChromium();
let server: SandboxServer;
let shortServer: SandboxServer;

beforeAll(async () => {
  server = await startSandboxServer({ port: await freePort(), providers: benchProviders(200, () => null) });
  shortServer = await startSandboxServer({ port: await freePort(), providers: benchProviders(50, () => null) });
});
afterAll(() => Promise.all([server.close(), shortServer.close()]));

async function openList(width: number, from = server): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const query = new URLSearchParams({ api: from.origin, token: from.sandbox.token() });
  await page.goto(`${inject('pages')}/ours/ours.html?${query}`);
  await page.getByRole('searchbox').waitFor();
  return page;
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe.each([1_000, 390])('a list of 200 on a page of %i pixels', (width) => {
  test('keeps its scroll bar steady while its rows come into sight', async () => {
    const page = await openList(width);
    const heights = [await heightOf(page)];
    for (let top = 0; top < (heights.at(-1) ?? 0); top += 700) {
      await page.evaluate((y) => {
        scrollTo(0, y);
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, top);
      heights.push(await heightOf(page));
    }
    const [first = 0] = heights;
    const steps = heights.slice(1).map((height, index) => Math.abs(height - (heights[index] ?? 0)) / first);
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.max(...steps)).toBeLessThan(0.01);
    expect(Math.abs((heights.at(-1) ?? 0) - first) / first).toBeLessThan(0.05);
    await page.close();
  });

  test('is whole in print', async () => {
    const page = await openList(width);
    expect(await skippedIn(page)).toBeGreaterThan(100);
    await page.emulateMedia({ media: 'print' });
    expect(await skippedIn(page)).toBe(0);
    await page.close();
  });
});

test('rows out of sight are found by the browser’s own search', async () => {
  const page = await openList(800);
  const last = page.locator('li.pipes-row').last();
  expect(await last.evaluate((row) => getComputedStyle(row).contentVisibility)).toBe('auto');
  const name = await last.locator('.pipes-name > bdi').textContent();
  const find = (words: string) =>
    page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words);
  expect(await find(name ?? '')).toBe(true);
  expect(await find('Not on this page')).toBe(false);
  await page.close();
});

test('a list of 50 is whole on the screen, too, as a screenshot of the page shows it', async () => {
  const page = await openList(1_000, shortServer);
  expect(await skippedIn(page)).toBe(0);
  await page.close();
});

/** How many rows are not rendered. */
function skippedIn(page: Page): Promise<number> {
  return page
    .locator('.pipes-row .pipes-name')
    .evaluateAll((names) => names.filter((name) => !name.checkVisibility({ contentVisibilityAuto: true })).length);
}
