import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { PRODUCTION } from '../setup/buildPackage.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';

const run = promisify(execFile);
const chromium = withChromium();
const root = resolve(import.meta.dirname, '../..');
const shell = process.platform === 'win32';

let app: string;
let served: PreviewServer;
let server: SandboxServer;
let port: number;

/** An empty app that installs the tarball, and nothing else but React and Vite. */
beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'pipes-app-'));
  await cp(resolve(root, 'test/fixtures/app'), app, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', app], {
    cwd: root,
    shell,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const versions = await ownVersions(['react', 'react-dom', 'vite']);
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`, ...versions], {
    cwd: app,
    shell,
  });
  await run('npx', ['vite', 'build'], { cwd: app, env: PRODUCTION, shell });
  [port, server] = [await freePort(), await startSandboxServer({ port: await freePort() })];
  served = await preview({
    root: app,
    configFile: false,
    logLevel: 'error',
    preview: { port, strictPort: true, host: 'localhost' },
  });
});

afterAll(async () => {
  await Promise.all([served?.close(), server?.close(), rm(app, { recursive: true, force: true })]);
});

/** As installed here, so that the registry need not be asked what is newest. */
function ownVersions(names: string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const manifest = JSON.parse(await readFile(resolve(root, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      };
      return `${name}@${manifest.version}`;
    }),
  );
}

test('the packed package shows the list in an app that has only installed it', async () => {
  const page = await chromium.newPage();
  await page.goto(
    `http://localhost:${port}/?${new URLSearchParams({ api: server.origin, token: server.sandbox.token() })}`,
  );
  await page.getByRole('button', { name: 'Connect GitHub' }).waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'Slack' }).count()).toBe(1);
});

test('its colours survive a production build, and follow the colour scheme of the page at run time', async () => {
  const page = await chromium.newPage();
  await page.goto(
    `http://localhost:${port}/?${new URLSearchParams({ api: server.origin, token: server.sandbox.token() })}`,
  );
  const repair = page.getByRole('button', { name: 'Reauthorize Gmail', exact: true });
  await repair.waitFor();
  // As they are painted: a color may be computed outside of what a screen can show.
  const colours = () =>
    repair.evaluate((element) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('There is no canvas.');
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color].map((each) => {
        context.fillStyle = each;
        context.fillRect(0, 0, 1, 1);
        return `rgb(${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
      });
    });
  expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
  expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('a bundler keeps what registers the custom element', async () => {
  await writeFile(join(app, 'element.js'), "import 'pipes-widget/element';");
  const built = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'element.js', formats: ['es'], fileName: 'element' } },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  expect(chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')).toContain('customElements.define');
});
