import { createRequestListener } from '@remix-run/node-fetch-server';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { createPipesHandler } from '../../src/server/index.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';

const chromium = withChromium();
const sandbox = createSandbox();
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
    // The session is not there when a window returns: only the cookie tells whose it is.
    getUser: ({ method }) => (method === 'POST' ? { userId: 'user_ada' } : null),
    allowedOrigins: [allowed],
    fetch: sandbox.fetch,
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

/** Starts a sign-in in the browser of this page, as the widget would. Returns the address it returns to. */
async function start(page: Page, error?: string): Promise<string> {
  const own = await page.context().newPage();
  await own.goto(`${home}/`);
  await own.evaluate(async () => {
    const body = JSON.stringify({ attemptId: 'a-1' });
    await fetch('/api/pipes/data-integrations/github/authorize', { method: 'POST', body });
  });
  await own.close();
  const body = sandbox.requests.at(-1)?.body as { return_to?: string } | undefined;
  return (body?.return_to ?? '') + (error === undefined ? '' : `&error=${error}`);
}

const cookiesOf = async (context: BrowserContext) => (await context.cookies()).map(({ name }) => name);
const closed = (popUp: Page) => (popUp.isClosed() ? Promise.resolve() : popUp.waitForEvent('close'));

describe('the callback page in Chromium', () => {
  // It posts to each allowed origin, and Chromium warns of each that the opener is not of.
  beforeEach(() => chromium.allow(/Failed to execute 'postMessage'/));

  test.each([
    ['success', undefined, 'connected'],
    ['a denial', 'access_denied', 'denied'],
    ['an error', 'server_error', 'error'],
  ])('after %s tells the opener and another tab, and closes itself', async (_what, error, outcome) => {
    const page = await listener(home);
    const tab = await listener(home, page);
    const data = { attemptId: 'a-1', outcome };
    const returnTo = await start(page, error);
    expect(await cookiesOf(page.context())).toEqual(['pipes_attempt_a-1']);
    await closed(await popUpTo(page, returnTo));
    expect(await cookiesOf(page.context())).toEqual([]);
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
    await closed(await popUpTo(page, await start(page)));
    await expect
      .poll(() => told(page))
      .toEqual([{ by: 'message', origin: home, data: { attemptId: 'a-1', outcome: 'connected' } }]);
  });

  test('tells an opener of another origin nothing', async () => {
    const page = await listener(foreign);
    const tab = await listener(home, page);
    await closed(await popUpTo(page, await start(page)));
    // The tab is told in the same breath: what the opener should be told would be there by then.
    await expect.poll(() => told(tab)).toHaveLength(1);
    expect(await told(page)).toEqual([]);
  });

  test('survives a lost opener: the other tabs are told, and the page says that it can be closed', async () => {
    const page = await listener(home);
    const popUp = await popUpTo(page, `${foreign}/cut?to=${encodeURIComponent(await start(page))}`);
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
    await own.goto(await start(page, 'access_denied'));
    await own.getByRole('heading', { name: 'Access wasn’t allowed' }).waitFor();
    await own.getByText('You can close this window.').waitFor();
    await expect.poll(() => told(page)).toHaveLength(1);
  });

  test('that stays open can be reloaded: nothing is deleted, and it says the same again', async () => {
    chromium.allow(/Scripts may close only the windows that were opened by them/);
    const page = await chromium.newPage();
    await page.goto(`${home}/`);
    await page.goto(await start(page));
    await page.getByRole('heading', { name: 'Connected' }).waitFor();
    expect(page.url()).toBe(`${home}/api/pipes/callback?page=connected`);
    await page.reload();
    await page.getByRole('heading', { name: 'Connected' }).waitFor();
    expect(sandbox.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  test('in another browser says so, tells its tabs of an error, and the account is deleted', async () => {
    const page = await chromium.newPage();
    const stranger = await listener(home);
    const deletions = () => sandbox.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    const startAndApprove = async () => {
      const returnTo = await start(page);
      sandbox.decide('github', 'approve');
      return returnTo;
    };
    await closed(await popUpTo(stranger, await startAndApprove()));
    await expect
      .poll(() => told(stranger))
      .toContainEqual({ by: 'channel', data: { attemptId: 'a-1', outcome: 'error' } });
    expect(deletions()).toEqual(['/user_management/users/user_ada/connected_accounts/github']);
    // As it looks where it cannot close itself.
    chromium.allow(/Scripts may close only the windows that were opened by them/);
    const own = await stranger.context().newPage();
    await own.goto(`${home}/`);
    await own.goto(await startAndApprove());
    await own.getByRole('heading', { name: 'This sign-in can’t be completed here' }).waitFor();
  });

  test('runs its one script and no other under its own policy', async () => {
    const page = await listener(home);
    const answer = await page.request.get(await start(page));
    expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-[^']+';/);
    await closed(await popUpTo(page, `${await start(page)}&x=${encodeURIComponent('"><script>alert(1)</script>')}`));
    await expect.poll(() => told(page)).toHaveLength(2);
  });
});
