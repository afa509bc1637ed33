import { deepStrictEqual, match } from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { startSandboxServer } from '../../demo/sandboxServer.js';
import { findChromium } from '../setup/chromium.js';
import { freePort } from '../setup/freePort.js';
import { listAndConnect } from './inChromium.js';
import type { Project } from './project.js';

export interface Consumer {
  name: string;
  /** The folder to copy. */
  source: string;
  /** Rejects if something does not work. Resolves with what was proven. */
  prove(project: Project, browser: Browser): Promise<string>;
}

const root = resolve(import.meta.dirname, '../..');
const example = (name: string) => ({ name: `examples/${name}`, source: resolve(root, 'examples', name) });
const fixture = (folder: string, name: string) => ({ name, source: resolve(import.meta.dirname, 'fixtures', folder) });

/** The longest first, because two are proven at a time. */
export const CONSUMERS: Consumer[] = [
  {
    ...example('nextjs'),
    async prove(project, browser) {
      // Where a host builds, there may be no key.
      await project.npm(['run', 'build'], { WORKOS_API_KEY: '' });
      const { origin, env } = await serveSandbox(project);
      await project.serve('start', origin, { ...env, APP_ORIGIN: origin });
      const html = await (await fetch(origin)).text();
      if (!html.includes('data-slug="github"')) throw new Error('The list is not in the HTML of the server.');
      return `${await versions(project, ['next', 'react'])}, production build, the list in its HTML: ${await listAndConnect(browser, origin)}`;
    },
  },
  {
    ...example('host-tests'),
    async prove(project) {
      await project.npm(['run', 'build']);
      await project.npm(['test']);
      const env = { CHROME_PATH: findChromium() ?? '', PORT: String(await freePort()) };
      await project.npm(['run', 'test:e2e'], env);
      const tools = ['vitest', '@testing-library/react', '@playwright/test'];
      return `${await versions(project, tools)}: its own tests pass in jsdom and in Chromium`;
    },
  },
  {
    ...example('vite-express'),
    async prove(project, browser) {
      await project.npm(['run', 'build']);
      const { origin, env } = await serveSandbox(project);
      await project.serve('server', origin, env);
      const made = await versions(project, ['vite', 'react', 'express']);
      return `${made}: ${await listAndConnect(browser, origin)}`;
    },
  },
  {
    ...fixture('webpack', 'webpack'),
    async prove(project, browser) {
      await project.npm(['run', 'build']);
      const [served, sandbox] = [
        await serveFiles(project.folder),
        await startSandboxServer({ port: await freePort() }),
      ];
      try {
        const query = new URLSearchParams({ api: sandbox.origin, token: sandbox.sandbox.token() });
        const proven = await listAndConnect(browser, `${served.origin}/?${query}`, {
          async inspect(page) {
            match((await page.locator('html').getAttribute('data-react')) ?? '', /^18\./);
            return 'on React 18 alone';
          },
        });
        return `${await versions(project, ['webpack', 'react'])}: ${proven}`;
      } finally {
        await Promise.all([served.close(), sandbox.close()]);
      }
    },
  },
  {
    ...example('own-backend'),
    async prove(project, browser) {
      await project.npm(['run', 'build']);
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      await project.serve('start', origin, { PORT: String(port) });
      return `a client of its own: ${await listAndConnect(browser, origin, { name: 'Greenhouse' })}`;
    },
  },
  {
    ...example('no-backend'),
    async prove(project, browser) {
      await project.npm(['run', 'build']);
      const served = await serveFiles(resolve(project.folder, 'dist'));
      try {
        return `the sandbox in the page: ${await listAndConnect(browser, served.origin)}`;
      } finally {
        await served.close();
      }
    },
  },
  {
    ...example('html'),
    async prove(project, browser) {
      const served = await serveFiles(project.folder);
      try {
        const proven = await listAndConnect(browser, served.origin, { inspect: moveWithOpenDialog });
        return `no React, no build: ${proven}`;
      } finally {
        await served.close();
      }
    },
  },
  {
    ...fixture('node', 'plain Node'),
    async prove(project) {
      const told = await project.npm(['exec', '--', 'node', 'program.js']);
      const right = ['not_connected', 'connected', 'connected'];
      deepStrictEqual(JSON.parse(told), [right, right]);
      return `${process.version}: lists and connects over the Widgets API and over the handler`;
    },
  },
  {
    ...fixture('types', 'types'),
    async prove(project) {
      // The last is a server: the handler alone, without the types of the DOM.
      for (const config of ['bundler', 'node16', 'server'])
        await project.npm(['exec', '--', 'tsc', '-p', `tsconfig.${config}.json`]);
      const version = await versions(project, ['typescript', '@types/react']);
      return `${version}: bundler, node16, node16 without the DOM, all with strict, exactOptionalPropertyTypes and without skipLibCheck`;
    },
  },
];

/** The example's own sandbox, and the environment of its server: another port, and this sandbox for WorkOS. */
async function serveSandbox(project: Project) {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const sandbox = `http://localhost:${sandboxPort}`;
  await project.serve('sandbox', sandbox, { SANDBOX_PORT: String(sandboxPort) });
  return { origin: `http://localhost:${port}`, env: { PORT: String(port), WORKOS_API_URL: sandbox } };
}

/** The element is moved while it asks a question, which has to stay in sight. */
async function moveWithOpenDialog(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Disconnect GitHub/ }).click();
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await page.evaluate(() => {
    const element = document.querySelector('pipes-widget');
    if (element !== null) document.body.append(document.createElement('section'), element);
  });
  await question.getByRole('button', { name: /^Disconnect/ }).click({ timeout: 5_000 });
  await page.getByRole('button', { name: 'Connect GitHub', exact: true }).waitFor();
  return 'disconnects although it is moved meanwhile';
}

async function serveFiles(folder: string) {
  const port = await freePort();
  const { close } = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port, strictPort: true, host: 'localhost' },
  });
  return { origin: `http://localhost:${port}`, close };
}

async function versions(project: Project, names: string[]): Promise<string> {
  const all = names.map(async (name) => `${name} ${await project.versionOf(name)}`);
  return (await Promise.all(all)).join(', ');
}
