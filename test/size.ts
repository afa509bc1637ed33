import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright-core';
import { build } from 'vite';
import { DEMO_PROVIDERS, startSandboxServer } from '../demo/sandboxServer.js';
import { buildPage, PAGES, servePages } from './setup/buildPage.js';
import { CHROMIUM_ARGS, findChromium } from './setup/chromium.js';
import { freePort } from './setup/freePort.js';
import needsChromium from './setup/needsChromium.js';

// What an end user's browser loads of the widget: the scripts that Chromium asks for in a production build, gzipped, React
// and react-dom left out. Every dialog and feature is really opened, and each script is listed with the moment it was asked for.

interface Limit {
  what: string;
  value: number;
  limit: number;
  unit: 'KB' | 'requests';
}

interface Chunk {
  name: string;
  when: 'until the list is on screen' | 'after it, unasked' | 'when it is needed';
  bytes: number;
}

/** The words, the rules, and the catalogue of the provider that is opened. */
const PERMISSIONS = ['permissions', 'missingScopes', 'github'];
/** The marks of brands, which are loaded a moment after the list if a provider has no icon. */
const ICONS = 'icons';

needsChromium();
await buildPage('ours');
const server = await startSandboxServer({ port: await freePort(), providers: DEMO_PROVIDERS });
const pages = await servePages();
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_ARGS });

try {
  const chunks = await openEverything(await browser.newPage());
  for (const { name, when, bytes } of chunks) console.log(`      ${kilobytes(bytes)}  ${name.padEnd(24)} ${when}`);
  const limits = [...limitsOf(chunks), measureElement(), await measureServer()];
  for (const { what, value, limit, unit } of limits) {
    const [is, may] = unit === 'KB' ? [kilobytes(value), kilobytes(limit)] : [String(value), String(limit)];
    console.log(`${value <= limit ? 'ok   ' : 'OVER '} ${what.padEnd(52)} ${is.padStart(8)} of ${may}`);
  }
  if (limits.some(({ value, limit }) => value > limit)) process.exitCode = 1;
} finally {
  await Promise.all([browser.close(), pages.close(), server.close()]);
}

/** Goes through all that the widget can show, and returns every script that was loaded for it. */
async function openEverything(page: Page): Promise<Chunk[]> {
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
  const url = (more: Record<string, string>) =>
    `${pages.origin}/ours/ours.html?${new URLSearchParams({ api: server.origin, token: server.sandbox.token(), ...more })}`;

  await page.goto(url({}));
  await page.getByRole('searchbox').waitFor();
  await page.waitForLoadState('networkidle');
  const first = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName('first row');
    if (mark === undefined) throw new Error('No row was ever shown.');
    const asked = performance.getEntriesByType('resource').filter((entry) => entry.startTime < mark.startTime);
    return asked.map((entry) => entry.name);
  });
  const unasked = new Set(scripts.map((script) => script.url()));

  await page.getByRole('button', { name: 'Details of GitHub' }).click();
  await page.getByRole('list', { name: 'GitHub permissions' }).waitFor();
  await page.getByRole('button', { name: /^Disconnect Slack/ }).click();
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Connect PostHog' }).click();
  await page.getByLabel('API key').fill('phx_abc9876');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Update PostHog' }).waitFor();
  await page.getByRole('button', { name: 'Details of PostHog' }).click();
  await page.getByText('API key ••••9876').waitFor();
  await page.getByRole('button', { name: 'Connect GitHub' }).click();
  await page.getByRole('button', { name: 'Cancel connecting GitHub' }).click();
  await page.getByRole('button', { name: 'Dismiss the message about GitHub' }).waitFor();
  await page.goto(url({ everything: '' }));
  await page.getByRole('region', { name: /^Shared by/ }).waitFor();
  await page.locator('[data-highlighted]').waitFor();
  await page.waitForLoadState('networkidle');

  const byUrl = new Map(scripts.map((script) => [script.url(), script]));
  return Promise.all(
    [...byUrl].map(async ([address, script]) => ({
      name: /([^/]+)-.{8}\.js$/.exec(address)?.[1] ?? address,
      when: first.includes(address)
        ? 'until the list is on screen'
        : unasked.has(address)
          ? 'after it, unasked'
          : 'when it is needed',
      bytes: gzipSync(await bodyOf(script), { level: 9 }).length,
    })),
  );
}

/** From the disk: the browser drops the bodies of a page that was left. */
async function bodyOf(script: Response): Promise<Buffer> {
  return readFileSync(resolve(PAGES, new URL(script.url()).pathname.slice(1)));
}

function limitsOf(chunks: Chunk[]): Limit[] {
  const sum = (some: Chunk[]) => some.reduce((bytes, chunk) => bytes + chunk.bytes, 0);
  const at = (when: Chunk['when']) => chunks.filter((chunk) => chunk.when === when);
  const [first, after] = [at('until the list is on screen'), at('after it, unasked')];
  if (first.length === 0) throw new Error('Chromium loaded no script.');
  const permissions = chunks.filter(({ name }) => PERMISSIONS.includes(name));
  if (permissions.length !== PERMISSIONS.length) throw new Error('The chunks of the permissions have other names.');
  const icons = chunks.filter(({ name }) => name === ICONS);
  if (icons.length !== 1) throw new Error('The chunk of the icons has another name.');
  const others = chunks.filter((chunk) => !permissions.includes(chunk) && !icons.includes(chunk));
  const unasked = after.filter((chunk) => !icons.includes(chunk));
  const css = gzipSync(readFileSync('dist/styles.css'), { level: 9 }).length;
  return [
    { what: 'JS until the list is on screen', value: sum(first), limit: 24_000, unit: 'KB' },
    { what: 'JS with all else opened but permissions and icons', value: sum(others), limit: 55_000, unit: 'KB' },
    { what: 'JS for permissions in words, of one provider', value: sum(permissions), limit: 9_500, unit: 'KB' },
    { what: 'JS for the marks of brands', value: sum(icons), limit: 14_500, unit: 'KB' },
    { what: 'JS with every dialog and feature really opened', value: sum(chunks), limit: 80_000, unit: 'KB' },
    { what: 'requests for JS until the list is on screen', value: first.length, limit: 3, unit: 'requests' },
    { what: 'requests for JS after it, unasked, but icons', value: unasked.length, limit: 2, unit: 'requests' },
    { what: 'CSS', value: css, limit: 5_000, unit: 'KB' },
  ];
}

/** The custom element's file, with React in it, as a page loads it. Beside it are the marks of brands and the catalogues of permissions. */
function measureElement(): Limit {
  const scripts = readdirSync('dist/element').filter((file) => file.endsWith('.js'));
  if (scripts.sort().join() !== 'icons.js,index.js')
    throw new Error(`The custom element consists of ${scripts.join(', ')}.`);
  const value = gzipSync(readFileSync('dist/element/index.js'), { level: 9 }).length;
  return { what: 'the custom element, React included', value, limit: 130_000, unit: 'KB' };
}

/** The server entry as a host's bundler makes it. It has to be its own: no React, no dependency. */
async function measureServer(): Promise<Limit> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'dist/server/index.js', formats: ['es'], fileName: 'server' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const foreign = chunks.flatMap((chunk) =>
    chunk.type === 'chunk' ? [...chunk.moduleIds.filter((id) => !/\/dist\//.test(id)), ...chunk.imports] : [],
  );
  if (code === '' || foreign.length > 0) throw new Error(`The server entry holds ${foreign.join(', ') || 'nothing'}.`);
  const value = gzipSync(code, { level: 9 }).length;
  return { what: 'the server entry, minified, no dependency', value, limit: 14_000, unit: 'KB' };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(5)} KB`;
}
