import { createRequestListener } from '@remix-run/node-fetch-server';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPipesHandler } from '../../src/server/index.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';

const chromium = withChromium();
const servers: Server[] = [];
/** Where the handler is mounted, beside one of its own pages. */
let home: string;
/** Another origin, which the handler allows; and one that it does not know. */
let allowed: string;
let foreign: string;

async function serve(answer: (request: Request) => Response | Promise<Response>): Promise<string> {
  const port = await freePort();
  const server = createServer(createRequestListener(answer)).listen(port, 'localhost');
  await once(server, 'listening');
  servers.push(server);
  return `http://localhost:${port}`;
}

const html = (body: string, headers: Record<string, string> = {}) =>
  new Response(`<!doctype html><title>Page</title><link rel="icon" href="data:,">${body}`, {
    headers: { 'Content-Type': 'text/html', ...headers },
  });

beforeAll(async () => {
  allowed = await serve(() => html('An allowed page'));
  foreign = await serve(({ url }) =>
    // A provider that cuts the window off from its opener, and then sends it back.
    new URL(url).pathname === '/cut'
      ? html(
          `<script>location.replace(${JSON.stringify(new URL(url).searchParams.get('to')).replaceAll('<', '')})</script>`,
          { 'Cross-Origin-Opener-Policy': 'same-origin' },
        )
      : html('A foreign page'),
  );
  const handler = createPipesHandler({
    apiKey: 'sk_test_1',
    getUser: () => null,
    allowedOrigins: [allowed],
  });
  home = await serve((request) =>
    new URL(request.url).pathname.startsWith('/api/pipes/') ? handler(request) : html('A page of the host'),
  );
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A page that notes what it is told, by message and over the channel. */
async function listener(origin: string, from?: Page): Promise<Page> {
  const page = from === undefined ? await chromium.newPage() : await from.context().newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', (event) =>
      told.push({ by: 'message', origin: event.origin, data: event.data as unknown }),
    );
    new BroadcastChannel('pipes-widget').addEventListener('message', (event) =>
      told.push({ by: 'channel', data: event.data as unknown }),
    );
  });
  return page;
}

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

async function popUpTo(page: Page, url: string): Promise<Page> {
  const [popUp] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((target) => void window.open(target, '_blank', 'popup,width=400,height=400'), url),
  ]);
  return popUp;
}

const callback = (query: string) => `${home}/api/pipes/callback?${query}`;
const closed = (popUp: Page) => (popUp.isClosed() ? Promise.resolve() : popUp.waitForEvent('close'));

describe('the callback page in Chromium', () => {
  // It posts to each allowed origin, and Chromium warns of each that the opener is not of.
  beforeEach(() => chromium.allow(/Failed to execute 'postMessage'/));

  test.each([
    ['attempt=a-1', 'connected'],
    ['attempt=a-1&error=access_denied', 'denied'],
    ['attempt=a-1&error=server_error', 'error'],
  ])('after %s tells the opener and another tab, and closes itself', async (query, outcome) => {
    const page = await listener(home);
    const tab = await listener(home, page);
    const data = { attemptId: 'a-1', outcome };
    await closed(await popUpTo(page, callback(query)));
    await expect.poll(() => told(page)).toHaveLength(2);
    expect(await told(page)).toEqual(
      expect.arrayContaining([
        { by: 'message', origin: home, data },
        { by: 'channel', data },
      ]),
    );
    await expect.poll(() => told(tab)).toEqual([{ by: 'channel', data }]);
  });

  test('tells an opener of an allowed origin', async () => {
    const page = await listener(allowed);
    await closed(await popUpTo(page, callback('attempt=a-1')));
    await expect
      .poll(() => told(page))
      .toEqual([{ by: 'message', origin: home, data: { attemptId: 'a-1', outcome: 'connected' } }]);
  });

  test('tells an opener of another origin nothing', async () => {
    const page = await listener(foreign);
    const tab = await listener(home, page);
    await closed(await popUpTo(page, callback('attempt=a-1')));
    // The tab is told in the same breath: what the opener should be told would be there by then.
    await expect.poll(() => told(tab)).toHaveLength(1);
    expect(await told(page)).toEqual([]);
  });

  test('survives a lost opener: the other tabs are told, and the page says that it can be closed', async () => {
    const page = await listener(home);
    const popUp = await popUpTo(page, `${foreign}/cut?to=${encodeURIComponent(callback('attempt=a-1'))}`);
    await expect.poll(() => told(page)).toEqual([{ by: 'channel', data: { attemptId: 'a-1', outcome: 'connected' } }]);
    // It closes itself all the same, or stays and says so.
    const said = popUp.getByText('You can close this window.').waitFor();
    await said.catch((error: unknown) => {
      if (!popUp.isClosed()) throw error;
    });
  });

  test('that was opened by hand cannot close itself, and says so', async () => {
    // Chromium warns in the console where a script may not close a window.
    chromium.allow(/Scripts may close only the windows that were opened by them/);
    const page = await listener(home);
    const own = await page.context().newPage();
    await own.goto(`${home}/`);
    await own.goto(callback('attempt=a-1&error=access_denied'));
    await own.getByRole('heading', { name: 'Access was not allowed' }).waitFor();
    await own.getByText('You can close this window.').waitFor();
    await expect.poll(() => told(page)).toHaveLength(1);
  });

  test('runs its one script and no other under its own policy', async () => {
    const page = await listener(home);
    const answer = await page.request.get(callback('attempt=a-1'));
    expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-[^']+';/);
    await closed(await popUpTo(page, callback(`attempt=${encodeURIComponent('"><script>alert(1)</script>')}`)));
    await expect.poll(() => told(page)).toHaveLength(2);
  });
});
