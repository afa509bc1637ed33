import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { OFFICIAL, OURS, type Subject } from '../../bench/subjects.js';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { PROVIDERS } from '../../src/sandbox/index.js';
import { BrandMark } from '../../src/ui/features/icons/BrandMark.js';
import { makeSteady, STEADY_CONTEXT, takeSteadyPicture } from '../../test/e2e/stories/steady.js';
import { buildPage, servePages } from '../../test/setup/buildPage.js';
import { freePort } from '../../test/setup/freePort.js';
import { takeSheet } from './sheet.js';

const ICONS_CSS = resolve(import.meta.dirname, '../../node_modules/@workos-inc/widgets/dist/css/lib/provider-icon.css');
const [WIDTH, HEIGHT] = [900, 690];
/** Of a page without CSS. */
const MARGIN = 8;
// Not where the tests build theirs, so that both can run.
const PAGES = resolve(import.meta.dirname, '../../node_modules/.pictures');

/** The official stylesheet asks for pictures on the internet. By their addresses, the providers that they are of. */
const OFFICIAL_ICONS = new Map(
  [...readFileSync(ICONS_CSS, 'utf8').matchAll(/icon-([\w-]+): url\((https:[^)]+)\)/g)].map(
    ([, slug = '', url = '']) => [url, slug] as const,
  ),
);

/** Both widgets with the same ten providers, in the same font, as wide as each other; and how high they are, in CSS pixels. */
export async function takeBeside(browser: Browser) {
  await buildPage('ours', 'production', { outDir: PAGES });
  await buildPage('official', 'production', { outDir: PAGES });
  const pages = await servePages(PAGES);
  const server = await startSandboxServer({ port: await freePort(), providers: PROVIDERS.slice(0, 10) });
  try {
    const [ours, official] = [
      await takeWidget(browser, pages.origin, server, OURS),
      await takeWidget(browser, pages.origin, server, OFFICIAL),
    ];
    const tiles = [
      { caption: `pipes-widget: ${ours.height} px high`, png: ours.png },
      { caption: `@workos-inc/widgets 1.18: ${official.height} px high`, png: official.png },
    ];
    const picture = await takeSheet(browser, tiles, { columns: 2, tileWidth: WIDTH, scale: 1 });
    return { picture, heights: { ours: ours.height, official: official.height } };
  } finally {
    await Promise.all([pages.close(), server.close()]);
  }
}

/** The same mark that ours has, as a file of its own. */
function markOf(slug: string): string {
  const mark = renderToStaticMarkup(createElement(BrandMark, { slug, integrationType: '', fallback: null }));
  return mark.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" ');
}

async function takeWidget(browser: Browser, origin: string, server: SandboxServer, { page: name, row }: Subject) {
  const context = await browser.newContext({ ...STEADY_CONTEXT, viewport: { width: WIDTH, height: HEIGHT } });
  const page = await context.newPage();
  await makeSteady(page);
  await page.route(/^https:/, (route) => {
    const icon = markOf(OFFICIAL_ICONS.get(route.request().url()) ?? '');
    return icon === '' ? route.fulfill({ status: 204 }) : route.fulfill({ body: icon, contentType: 'image/svg+xml' });
  });
  const query = new URLSearchParams({ api: server.origin, token: server.sandbox.token() });
  await page.goto(`${origin}/${name}/${name}.html?${query}`);
  await page.locator(row).first().waitFor();
  const list = page.locator(row).last().locator('..');
  const end = await list.evaluate((element) => element.getBoundingClientRect().bottom);
  const png = await takeSteadyPicture(page);
  await context.close();
  return { png, height: Math.round(end - MARGIN) };
}
