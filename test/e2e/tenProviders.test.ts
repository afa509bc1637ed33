import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { PROVIDERS } from '../../src/sandbox/index.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';

// A list that many people see whole without scrolling.

const chromium = withChromium();
let server: SandboxServer;

beforeAll(async () => {
  server = await startSandboxServer({ port: await freePort(), providers: PROVIDERS.slice(0, 10) });
});
afterAll(() => server.close());

/** The height of the list of ten, with its search and headings. */
async function heightOf(density?: string): Promise<number> {
  const page = await chromium.newPage({ viewport: { width: 900, height: 1_000 } });
  const query = new URLSearchParams({ api: server.origin, token: server.sandbox.token(), ...(density && { density }) });
  await page.goto(`${inject('pages')}/ours/ours.html?${query}`);
  await page.getByRole('searchbox').waitFor();
  expect(await page.locator('li.pipes-row').count()).toBe(10);
  const box = await page.locator('.pipes-widget').boundingBox();
  return box?.height ?? 0;
}

test('ten providers are at most 700 pixels high on a page of 900', async () => {
  const height = await heightOf();
  expect(height).toBeGreaterThan(10 * 24);
  expect(height).toBeLessThanOrEqual(700);
});

test('and lower still where they are compact', async () => {
  const [comfortable, compact] = [await heightOf(), await heightOf('compact')];
  // By more than a line of text.
  expect(comfortable - compact).toBeGreaterThan(40);
});
