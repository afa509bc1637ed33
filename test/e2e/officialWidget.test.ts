import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import type { SandboxRequest } from '../../src/sandbox/index.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';

const chromium = withChromium();
let server: SandboxServer;

beforeAll(async () => {
  server = await startSandboxServer({ port: await freePort() });
});
afterAll(() => server.close());
beforeEach(() => {
  server.sandbox.requests.length = 0;
});

/** The same acts, as each widget wants them done. */
interface Acts {
  open(sub: string): Promise<Page>;
  connect(page: Page, name: string): Promise<Page>;
  connected(page: Page, name: string): Promise<void>;
  disconnect(page: Page, name: string): Promise<void>;
}

async function openPage(name: string, sub: string): Promise<Page> {
  const page = await chromium.newPage();
  // The official stylesheet asks for pictures on the internet.
  await page.route(/^https:/, (route) => route.fulfill({ status: 204 }));
  const query = new URLSearchParams({ api: server.origin, token: server.sandbox.token({ sub }) });
  await page.goto(`${inject('pages')}/${name}/${name}.html?${query}`);
  return page;
}

const officialRow = (page: Page, name: string) =>
  page.locator('.woswidgets-card-list-item').filter({ hasText: name }).first();

const official: Acts = {
  async open(sub) {
    const page = await openPage('official', sub);
    await page.locator('[data-woswidgets-widget-state="resolved"]').waitFor();
    // It opens a page of its own origin while it does not know the settings.
    await expect.poll(() => paths()).toContain('GET /_widgets/settings');
    return page;
  },
  async connect(page, name) {
    await officialRow(page, name).getByRole('button', { name: 'Connect', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const [popUp] = await Promise.all([
      page.waitForEvent('popup'),
      dialog.getByRole('button', { name: 'Connect' }).click(),
    ]);
    return popUp;
  },
  async connected(page, name) {
    // It reads the list again only when the page becomes visible, which never happens under automation.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await officialRow(page, name).getByRole('button', { name: 'Disconnect', exact: true }).waitFor();
  },
  async disconnect(page, name) {
    await officialRow(page, name).getByRole('button', { name: 'Disconnect', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click();
    await officialRow(page, name).getByRole('button', { name: 'Connect', exact: true }).waitFor();
  },
};

const ours: Acts = {
  async open(sub) {
    const page = await openPage('ours', sub);
    await page.getByRole('list', { name: 'Available' }).waitFor();
    return page;
  },
  async connect(page, name) {
    const [popUp] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: `Connect ${name}`, exact: true }).click(),
    ]);
    return popUp;
  },
  async connected(page, name) {
    await page.getByRole('button', { name: `Disconnect ${name} (ada@example.com)` }).waitFor();
  },
  async disconnect(page, name) {
    await page.getByRole('button', { name: `Disconnect ${name} (ada@example.com)` }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: `Disconnect ${name} (ada@example.com)` })
      .click();
    await page.getByRole('button', { name: `Connect ${name}`, exact: true }).waitFor();
  },
};

const paths = () => server.sandbox.requests.map(({ method, path }) => `${method} ${path}`);

async function play(acts: Acts, sub: string): Promise<SandboxRequest[]> {
  const page = await acts.open(sub);
  const popUp = await acts.connect(page, 'GitHub');
  await popUp.getByRole('heading', { name: 'Allow access to GitHub?' }).waitFor();
  await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
  await acts.connected(page, 'GitHub');
  await acts.disconnect(page, 'GitHub');
  // Ours shows it before it is sent.
  await expect.poll(() => server.sandbox.requests.some(({ method }) => method === 'DELETE')).toBe(true);
  return [...server.sandbox.requests];
}

describe('the official widget against our sandbox', () => {
  test('lists, connects through the handoff, and disconnects', async () => {
    const requests = await play(official, 'user_official');
    expect(requests.map(({ path }) => path)).toContain('/pipes/redirecting');
    expect(requests.find(({ path }) => path === '/pipes/handoff')?.body).toMatchObject({
      handoffToken: expect.stringMatching(/^hand_/),
    });
  });
});

describe('what both send', () => {
  test('is the same for listing, connecting and disconnecting', async () => {
    const [theirs, own] = [
      essence(await play(official, 'user_theirs')),
      ((server.sandbox.requests.length = 0), essence(await play(ours, 'user_ours'))),
    ];
    for (const act of ['list', 'authorize', 'disconnect'] as const)
      expect({ act, request: own[act] }).toEqual({ act, request: theirs[act] });
  });
});

/** Of each act the first request, with what matters of it. */
function essence(requests: SandboxRequest[]) {
  const find = (method: string, pattern: RegExp) => {
    const found = requests.find((request) => request.method === method && pattern.test(request.path));
    if (found === undefined) throw new Error(`No ${method} ${pattern} among ${paths().join(', ')}`);
    const { headers } = found;
    return {
      method,
      path: found.path.replace(/inst_\w+/, 'inst_…'),
      body: found.body,
      authorization: headers['authorization']?.replace(/ .*/, ' …'),
      contentType: headers['content-type'],
      version: headers['workos-widgets-version'],
      type: headers['workos-widgets-type'],
      cookie: headers['cookie'],
    };
  };
  return {
    list: find('GET', /\/mine$/),
    authorize: find('POST', /\/authorize$/),
    disconnect: find('DELETE', /installations/),
  };
}
