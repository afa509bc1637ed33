import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright-core';
import { build } from 'vite';
import { startSandboxServer } from '../demo/sandboxServer.js';
import { buildPage, servePages } from './setup/buildPage.js';
import { CHROMIUM_ARGS, findChromium } from './setup/chromium.js';
import { freePort } from './setup/freePort.js';
import needsChromium from './setup/needsChromium.js';

// What an end user's browser loads of the widget: the scripts that Chromium asks for in a production build, gzipped, React
// and react-dom left out, TanStack Query counted.

interface Measured {
  what: string;
  bytes: number;
  limit: number;
}

needsChromium();
await buildPage('ours');
const server = await startSandboxServer({ port: await freePort() });
const pages = await servePages();
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_ARGS });

try {
  const measured = [...(await measure(await browser.newPage())), await measureServer()];
  for (const { what, bytes, limit } of measured) {
    const verdict = bytes <= limit ? 'ok' : 'OVER';
    console.log(`${verdict.padEnd(5)} ${what.padEnd(34)} ${kilobytes(bytes)} of ${kilobytes(limit)}`);
  }
  if (measured.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
} finally {
  await Promise.all([browser.close(), pages.close(), server.close()]);
}

async function measure(page: Page): Promise<Measured[]> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    // The bundler's own helpers are the host's, as React is.
    if (isScript && !/\/(react|bundler|rolldown-runtime)-[^/]*\.js$/.test(response.url())) scripts.push(response);
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('li.pipes-row') === null) return;
      observer.disconnect();
      performance.mark('first row');
    }).observe(document, { childList: true, subtree: true });
  });
  const query = new URLSearchParams({ api: server.origin, token: server.sandbox.token() });
  await page.goto(`${pages.origin}/ours/ours.html?${query}`);
  await page.getByRole('button', { name: /^Disconnect Slack/ }).click();
  await page.getByRole('alertdialog').waitFor();
  await page.waitForLoadState('networkidle');
  const early = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName('first row');
    if (mark === undefined) throw new Error('No row was ever shown.');
    const asked = performance.getEntriesByType('resource').filter((entry) => entry.startTime < mark.startTime);
    return asked.map((entry) => entry.name);
  });
  const first = await gzipped(scripts.filter((script) => early.includes(script.url())));
  const all = await gzipped(scripts);
  return [
    { what: 'JS until the list is on screen', bytes: first, limit: 24_000 },
    { what: 'JS with every dialog opened', bytes: all, limit: 45_000 },
    { what: 'CSS', bytes: gzipSync(readFileSync('dist/styles.css'), { level: 9 }).length, limit: 5_000 },
  ];
}

/** The server entry as a host's bundler makes it. It has to be its own: no React, no dependency. */
async function measureServer(): Promise<Measured> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: 'dist/server/index.js', formats: ['es'], fileName: 'server' } },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const foreign = chunks.flatMap((chunk) =>
    chunk.type === 'chunk' ? [...chunk.moduleIds.filter((id) => !/\/dist\//.test(id)), ...chunk.imports] : [],
  );
  if (code === '' || foreign.length > 0) throw new Error(`The server entry holds ${foreign.join(', ') || 'nothing'}.`);
  return { what: 'the server entry, no dependency', bytes: gzipSync(code, { level: 9 }).length, limit: 6_000 };
}

async function gzipped(scripts: Response[]): Promise<number> {
  if (scripts.length === 0) throw new Error('Chromium loaded no script.');
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(5)} KB`;
}
