import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { CALLBACK_HASHES } from '../../src/server/callbackPage.js';
import { createPipesServer, type PipesHandlerOptions, type PipesServer } from '../../src/server/index.js';
import { seal } from '../../src/server/seal.js';
import { parseReturnPath, withOutcome } from '../../src/server/returnPath.js';

const HOST = 'https://app.test';

let sandbox: Sandbox;
let server: PipesServer;

function serve(options: Partial<PipesHandlerOptions> = {}, sandboxOptions: SandboxOptions = {}) {
  sandbox = createSandbox(sandboxOptions);
  server = createPipesServer({
    apiKey: 'sk_test_secret',
    getUser: ({ headers }) => {
      const userId = headers.get('Cookie')?.match(/session=(\w+)/)?.[1];
      return userId === undefined ? null : { userId };
    },
    fetch: sandbox.fetch,
    ...options,
  });
}

beforeEach(() => serve());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One person's browser, which keeps cookies and follows no redirect by itself. */
function browser(session?: string) {
  const jar = new Map<string, string>();
  if (session !== undefined) jar.set('session', session);
  return {
    jar,
    async visit(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) {
      const request = new Request(new URL(path, HOST), { method, headers: { ...headers } });
      request.headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
      const response = await server.handle(request);
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? [];
        if (cookie.includes('Max-Age=0')) jar.delete(name);
        else jar.set(name, value);
      }
      const text = await response.text();
      return { status: response.status, location: response.headers.get('Location'), headers: response.headers, text };
    },
  };
}

/** What a person does at the provider. Returns the address they are sent back to. */
async function decide(url: string | null, decision: 'approve' | 'deny' = 'approve'): Promise<string> {
  const response = await sandbox.fetch(String(url).replace('/authorize/', '/consent/'), {
    method: 'POST',
    body: new URLSearchParams({ decision, identifier: 'ada@example.com', scope: 'repo' }),
  });
  return response.headers.get('Location') ?? '';
}

async function isConnected(userId: string, slug = 'github'): Promise<boolean> {
  const { providers } = await server.listProviders({ user: { userId } });
  const accounts = providers.find((provider) => provider.slug === slug)?.connectedAccounts ?? [];
  return accounts.some(({ state }) => state === 'connected');
}

const link = (returnTo = '/chat/42', slug = 'github') =>
  `/api/pipes/connect/${slug}?return_to=${encodeURIComponent(returnTo)}`;
const sent = () => sandbox.requests.map(({ method, path, body }) => ({ method, path, body }));
const deletions = () => sandbox.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
const OTHER_BROWSER = 'This sign-in can’t be completed here';

describe('the link', () => {
  test('leads whoever is signed in to the provider and, connected, back to where they came from', async () => {
    const ada = browser('user_ada');
    const begun = await ada.visit(link('/chat/42?tab=files#end'));
    expect(begun.status).toBe(303);
    expect(begun.location).toMatch(/^https:\/\/api\.workos\.com\/pipes\/authorize\//);
    expect(begun.headers.get('Cache-Control')).toBe('no-store');
    expect(begun.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(sent()).toEqual([
      {
        method: 'POST',
        path: '/data-integrations/github/authorize',
        body: {
          user_id: 'user_ada',
          return_to: expect.stringMatching(/^https:\/\/app\.test\/api\/pipes\/callback\?pipes_state=/),
        },
      },
    ]);
    const back = await ada.visit(await decide(begun.location));
    expect(back.status).toBe(303);
    expect(back.location).toBe('/chat/42?tab=files&pipes_provider=github&pipes_outcome=connected#end');
    expect(back.headers.get('Cache-Control')).toBe('no-store');
    expect([...ada.jar.keys()]).toEqual(['session']);
    expect(await isConnected('user_ada')).toBe(true);
  });

  test('leads back with what came of it, if nothing did', async () => {
    const ada = browser('user_ada');
    const { location } = await ada.visit(link());
    const denied = await decide(location, 'deny');
    expect((await ada.visit(denied)).location).toBe('/chat/42?pipes_provider=github&pipes_outcome=denied');
    const failed = denied.replace('access_denied', 'server_error');
    expect(failed).not.toBe(denied);
    expect((await ada.visit(failed)).location).toBe('/chat/42?pipes_provider=github&pipes_outcome=error');
    expect(deletions()).toEqual([]);
  });

  test('leads back to the start page, if it does not say where to', async () => {
    const ada = browser('user_ada');
    const { location } = await ada.visit('/api/pipes/connect/github');
    expect((await ada.visit(await decide(location))).location).toBe('/?pipes_provider=github&pipes_outcome=connected');
  });

  test('gives a cookie to the callback page only, for 15 minutes', async () => {
    const { headers } = await browser('user_ada').visit(link());
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^pipes_attempt_[\w-]+=[\w-]+=; Path=\/api\/pipes\/callback; Max-Age=900; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
  });

  test('seals where it leads back to: the provider does not learn it', async () => {
    await browser('user_ada').visit(link('/secret-project'));
    expect(JSON.stringify(sent())).not.toMatch(/secret-project/);
  });

  test('replaces what an earlier sign-in left in the address, and nothing else', async () => {
    const ada = browser('user_ada');
    const former = '/chat?a=b%20c&pipes_outcome=denied&flag&pipes%5Fprovider=slack&pipes_provider=x&q=ü';
    const { location } = await ada.visit(link(former));
    expect((await ada.visit(await decide(location))).location).toBe(
      '/chat?a=b%20c&flag&q=%C3%BC&pipes_provider=github&pipes_outcome=connected',
    );
  });

  test('names the account to repair, where there may be several, and only there', async () => {
    await browser('user_ada').visit(`${link('/', 'gmail')}&account_id=acc_1`);
    serve({ supportsMultipleConnections: true }, { supportsMultipleConnections: true });
    const { providers } = await server.listProviders({ user: { userId: 'user_ada' } });
    const id = providers.find(({ slug }) => slug === 'gmail')?.connectedAccounts?.[0]?.id;
    const first = sent().length;
    await browser('user_ada').visit(`${link('/', 'gmail')}&account_id=${id}`);
    expect(sent()[first]?.body).toMatchObject({ connected_account_id: id, connection_intent: 'reauthorize' });
    await browser('user_ada').visit(link('/', 'gmail'));
    expect(sent()[first + 1]?.body).not.toHaveProperty('connected_account_id');
  });

  test('leads to and from the public origin behind a proxy', async () => {
    serve({ publicOrigin: 'https://public.test', basePath: '/pipes' });
    const ada = browser('user_ada');
    const { location } = await ada.visit('/pipes/connect/github?return_to=/chat');
    const back = await decide(location);
    expect(back).toMatch(/^https:\/\/public\.test\/pipes\/callback/);
    expect((await ada.visit(back)).location).toBe('/chat?pipes_provider=github&pipes_outcome=connected');
  });

  test('of a provider that is connected already leads straight back', async () => {
    sandbox.fail('authorize', { status: 400, message: 'User has already installed this integration' });
    const { status, location } = await browser('user_ada').visit(link('/chat/42', 'slack'));
    expect([status, location]).toEqual([303, '/chat/42?pipes_provider=slack&pipes_outcome=connected']);
    sandbox.fail('authorize', { status: 409 });
    expect((await browser('user_ada').visit(link('/', 'slack'))).status).toBe(303);
  });

  test('is bound to the browser, whatever bindToBrowser says', async () => {
    serve({ bindToBrowser: false });
    const { location } = await browser('user_attacker').visit(link());
    const back = await browser('user_victim').visit(await decide(location));
    expect(back.text).toContain(OTHER_BROWSER);
    expect(await isConnected('user_attacker')).toBe(false);

    const ada = browser('user_ada');
    const begun = await ada.visit(link());
    expect((await ada.visit(await decide(begun.location))).status).toBe(303);
  });

  test('begins nothing when a browser or an app loads it in advance, in a frame or as an image', async () => {
    const getUser = vi.fn(() => ({ userId: 'user_ada' }));
    serve({ getUser });
    for (const headers of [
      { 'Sec-Purpose': 'prefetch' },
      { 'Sec-Purpose': 'prefetch;prerender' },
      { Purpose: 'prefetch' },
      { 'X-moz': 'prefetch' },
      { 'X-Purpose': 'preview' },
      { 'Sec-Fetch-Dest': 'image' },
      { 'Sec-Fetch-Dest': 'iframe' },
      { 'Sec-Fetch-Dest': 'empty' },
    ]) {
      const { status, headers: answered } = await browser().visit(link(), { headers });
      expect([status, answered.getSetCookie()]).toEqual([403, []]);
    }
    expect(sent()).toEqual([]);
    expect(getUser).not.toHaveBeenCalled();
    expect((await browser().visit(link(), { headers: { 'Sec-Fetch-Dest': 'document' } })).status).toBe(303);
  });

  test.each(['HEAD', 'POST', 'PUT', 'DELETE'])('does not know the method %s', async (method) => {
    const { status, headers } = await browser('user_ada').visit(link(), { method, headers: { Origin: HOST } });
    expect([status, headers.get('Allow')]).toEqual([405, 'GET']);
    expect(sent()).toEqual([]);
  });
});

describe('somebody who is not signed in', () => {
  test('is told so in words', async () => {
    const { status, text, headers } = await browser().visit(link());
    expect(status).toBe(401);
    expect(text).toContain('<h1>Sign in first</h1>');
    expect(headers.getSetCookie()).toEqual([]);
    expect(sent()).toEqual([]);
  });

  test.each([
    ['/sign-in', '/sign-in?return_to='],
    ['/sign-in?from=pipes#form', '/sign-in?from=pipes&return_to='],
    ['https://accounts.test/login', 'https://accounts.test/login?return_to='],
  ])('is sent to the sign-in page %s, which can send them back to the link', async (signInUrl, start) => {
    serve({ signInUrl });
    const { status, location } = await browser().visit(`${link('/chat/42?a=b')}&account_id=acc_1`);
    expect(status).toBe(303);
    expect(location?.startsWith(start)).toBe(true);
    const returnTo = new URL(location ?? '', HOST).searchParams.get('return_to');
    expect(returnTo).toBe(`${link('/chat/42?a=b')}&account_id=acc_1`);
    expect(new URL(location ?? '', HOST).hash).toBe(new URL(signInUrl, HOST).hash);
    // Signed in meanwhile, they begin where they left off.
    expect((await browser('user_ada').visit(returnTo ?? '')).location).toMatch(/authorize/);
    expect(sent()).toHaveLength(1);
  });

  test('is sent to where a function says', async () => {
    serve({ signInUrl: ({ returnTo }) => `https://accounts.test/?next=${encodeURIComponent(HOST + returnTo)}` });
    const { location } = await browser().visit(link());
    expect(new URL(location ?? '').searchParams.get('next')).toBe(HOST + link());
  });

  test.each([
    ['throws', () => Promise.reject(new Error('db://secret'))],
    ['returns an id that cannot be used', () => ({ userId: '..' })],
  ])(
    'cannot be told from somebody who is, if getUser %s: a page says that something failed',
    async (_what, getUser) => {
      serve({ getUser });
      const { status, text } = await browser().visit(link());
      expect(status).toBe(500);
      expect(text).toContain('Something went wrong');
      expect(text).not.toContain('secret');
    },
  );

  test('is told that something failed, if the function returns no address', async () => {
    serve({ signInUrl: (() => undefined) as never });
    expect((await browser().visit(link())).status).toBe(500);
  });
});

describe('createPipesServer refuses', () => {
  test.each(['', 'sign-in', '//evil.test', 'javascript:alert(1)', 7, null])('the signInUrl %j', (signInUrl) => {
    expect(() => serve({ signInUrl: signInUrl as never })).toThrow(/`signInUrl`.*\/sign-in/);
  });
});

/** Addresses that are of another origin, or could be taken for one. */
const ELSEWHERE = [
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\/evil.test',
  '\\\\evil.test',
  '/\t/evil.test',
  '\t//evil.test',
  '/\n/evil.test',
  '/\r\n/evil.test',
  '/.//evil.test',
  '/..//evil.test',
  '/a/..//evil.test',
  '/%2e//evil.test',
  '/./\\evil.test',
  '/a\u0000b',
  '/a\u007fb',
  '/a\u0085b',
  ' //evil.test',
  'evil.test',
  'https://evil.test/',
  'https:evil.test',
  'HTTPS://app.test/',
  'javascript:alert(1)',
  'data:text/html,x',
  '?a=b',
  '#a',
  '',
];

describe('the way back', () => {
  test.each(ELSEWHERE)('is not %j: a page says that the link does not work', async (returnTo) => {
    const { status, location, text } = await browser('user_ada').visit(link(returnTo));
    expect([status, location]).toEqual([400, null]);
    expect(text).toContain('<h1>This link doesn’t work</h1>');
    expect(text).not.toMatch(/evil|<a /);
    expect(sent()).toEqual([]);
    expect(() => server.connectUrl({ provider: 'github', returnTo })).toThrow(/`returnTo`/);
  });

  test('is not longer than 2,000 characters, encoded or not', async () => {
    expect((await browser('user_ada').visit(link(`/${'a'.repeat(1_999)}`))).status).toBe(303);
    expect((await browser('user_ada').visit(link(`/${'a'.repeat(2_000)}`))).status).toBe(400);
    expect((await browser('user_ada').visit(link(`/${'ü'.repeat(1_000)}`))).status).toBe(400);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '\r',
      '\0',
      ' ',
      ':',
      '@',
      '?',
      '#',
      '&',
    ),
    fc.constantFrom(
      'evil.test',
      'https:',
      'javascript:',
      'user:password',
      '[::1]',
      'pipes_outcome=x',
      '\ud800',
      '\u3002',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const address = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('never leaves the origin, whatever it is made of', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          address.map((text) => `/${text}`),
        ),
        (text) => {
          const path = parseReturnPath(text);
          if (path === undefined) return;
          accepted += 1;
          for (const each of [text, path, withOutcome(path, 'git/hub', 'connected')]) {
            const url = new URL(each, HOST);
            expect(url.origin).toBe(HOST);
            // Nor does what somebody makes of the parts of it.
            expect(new URL(url.pathname + url.search + url.hash, HOST).origin).toBe(HOST);
          }
          // It can be sent as a header, and checking it again changes nothing.
          expect(path).toMatch(/^\/[\x21-\x7e]*$/);
          expect(parseReturnPath(path)).toBe(path);
        },
      ),
      { numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(1_000);
  });

  test('keeps its own query and hash, and says once what came of it', () => {
    fc.assert(
      fc.property(address, (text) => {
        const path = parseReturnPath(`/${text}`);
        if (path === undefined) return;
        const [before, after] = [path, withOutcome(path, 'github', 'denied')].map((each) => new URL(each, HOST));
        if (before === undefined || after === undefined) return;
        const ours = ['pipes_provider', 'pipes_outcome'];
        const others = (url: URL) => [...url.searchParams].filter(([name]) => !ours.includes(name));
        expect(others(after)).toEqual(others(before));
        expect([after.pathname, after.hash]).toEqual([before.pathname, before.hash]);
        expect(ours.map((name) => after.searchParams.getAll(name))).toEqual([['github'], ['denied']]);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('an attack on the link', () => {
  test('with another person’s sign-in leaves their account with nobody, and says so', async () => {
    const { location } = await browser('user_attacker').visit(link());
    const back = await browser('user_victim').visit(await decide(location));
    expect(back.status).toBe(200);
    expect(back.text).toContain(OTHER_BROWSER);
    expect(await isConnected('user_attacker')).toBe(false);
    expect(await isConnected('user_victim')).toBe(false);
    expect(deletions()).toEqual(['/user_management/users/user_attacker/connected_accounts/github']);
  });

  test('with another person’s sign-in does so if the victim is signed in nowhere, and if they decline', async () => {
    const attacker = browser('user_attacker');
    const first = await attacker.visit(link());
    expect((await browser().visit(await decide(first.location))).text).toContain(OTHER_BROWSER);
    expect(await isConnected('user_attacker')).toBe(false);
    const second = await attacker.visit(link());
    expect((await browser('user_victim').visit(await decide(second.location, 'deny'))).text).toContain(OTHER_BROWSER);
    expect(deletions()).toHaveLength(1);
  });

  test('with a return that was used before changes nothing', async () => {
    const ada = browser('user_ada');
    const back = await decide((await ada.visit(link())).location);
    await ada.visit(back);
    const requests = sent().length;
    expect((await ada.visit(back)).location).toBe('/chat/42?pipes_provider=github&pipes_outcome=connected');
    expect(sent()).toHaveLength(requests);
  });

  test.each([
    ['invented', () => btoa('x'.repeat(60))],
    ['changed', (state: string) => `${state.slice(0, -6)}AAAA${state.slice(-2)}`],
    ['empty', () => ''],
  ])('with a state that is %s leads nowhere and deletes nothing', async (_what, forge) => {
    for (const bindToBrowser of [true, false]) {
      serve({ bindToBrowser });
      const ada = browser('user_ada');
      const back = new URL(await decide((await ada.visit(link())).location));
      back.searchParams.set('pipes_state', forge(back.searchParams.get('pipes_state') ?? ''));
      const { status, location, text } = await ada.visit(back.href);
      expect([status, location]).toEqual([200, null]);
      expect(text).toContain(OTHER_BROWSER);
      expect(deletions()).toEqual([]);
    }
  });

  test('with a way back to another site in a state that is right shows the page', async () => {
    const signIn = { userId: 'user_ada', attemptId: 'a-1', slug: 'github', startedAt: Date.now() };
    const state = await seal('sk_test_secret', { ...signIn, returnTo: '//evil.test' });
    const { status, location } = await browser('user_ada').visit(`/api/pipes/callback?pipes_state=${state}`);
    expect([status, location]).toEqual([200, null]);
  });

  test('with a return_to beside the state goes where the state says', async () => {
    const ada = browser('user_ada');
    const back = await decide((await ada.visit(link())).location);
    expect((await ada.visit(`${back}&return_to=//evil.test&returnTo=//evil.test`)).location).toMatch(/^\/chat\/42\?/);
  });

  test('with ids of others in the address acts for who is signed in', async () => {
    await browser('user_ada').visit(`${link()}&user_id=user_bob&organization_id=org_bob&return_to=//evil.test`);
    expect(JSON.stringify(sent())).not.toMatch(/bob|evil/);
    expect(sent()[0]?.body).toMatchObject({ user_id: 'user_ada' });
  });

  test.each([
    ['..%2F..%2Fwidgets%2Ftoken', '/data-integrations/..%2F..%2Fwidgets%2Ftoken/authorize'],
    ['a%3Fuser_id=bob', '/data-integrations/a%3Fuser_id%3Dbob/authorize'],
  ])('with the slug %s stays in its segment', async (slug, path) => {
    await browser('user_ada').visit(`/api/pipes/connect/${slug}`);
    expect(sent()[0]?.path).toBe(path);
  });

  test.each(['%2e%2e%2e', '%', '%ff', 'x'.repeat(201)])('with the slug %s finds nothing', async (slug) => {
    const { status, text } = await browser('user_ada').visit(`/api/pipes/connect/${slug}?return_to=/chat`);
    expect(status).toBe(404);
    expect(text).toContain('<a href="/chat">Go back</a>');
    expect(sent()).toEqual([]);
  });

  test('with markup in the way back gets none into a page', async () => {
    const { text } = await browser('user_ada').visit(link('/"><script>alert(1)</script>?\'<img>&', 'nope'));
    expect(text).not.toMatch(/<script|<img|="\/"/);
    expect(text).toMatch(/<a href="\/[^"<>]*">/);
  });
});

describe('where the link cannot lead on, a page says why, with a way back:', () => {
  const back = '<a href="/chat/42">Go back</a>';

  test('a provider that is not available, or no longer is', async () => {
    for (const slug of ['nope', 'slack']) {
      if (slug === 'slack') sandbox.fail('authorize', { status: 404, message: 'Internal detail.' });
      const { status, text, location } = await browser('user_ada').visit(link('/chat/42', slug));
      expect([status, location]).toEqual([404, null]);
      expect(text).toContain('<h1>This connection isn’t available</h1>');
      expect(text).toContain(back);
      expect(text).not.toContain('Internal');
    }
  });

  test('a provider that was removed while the person was away', async () => {
    const ada = browser('user_ada');
    const { location } = await ada.visit(link());
    const denied = await decide(location, 'deny');
    sandbox.fail('github', { status: 404 });
    expect((await ada.visit(denied)).location).toBe('/chat/42?pipes_provider=github&pipes_outcome=denied');
    expect((await ada.visit(link())).status).toBe(404);
  });

  test.each([400, 409, 422])('a refusal with %i of what is not connected, in the API’s own words', async (status) => {
    sandbox.fail('authorize', { status, message: 'A <b>subdomain</b> is required.' });
    const answer = await browser('user_ada').visit(link());
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('<h1>The connection couldn’t be started</h1>');
    expect(answer.text).toContain('<p>A &#60;b&#62;subdomain&#60;/b&#62; is required.</p>');
    expect(answer.text).toContain(back);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('a refusal, if the list cannot be had either', async () => {
    sandbox.fail('authorize', { status: 409 });
    sandbox.fail('data_providers', { status: 500 });
    expect((await browser('user_ada').visit(link('/chat/42', 'slack'))).status).toBe(409);
  });

  test('a refusal to repair an account, though another one is connected', async () => {
    serve({ supportsMultipleConnections: true }, { supportsMultipleConnections: true });
    sandbox.fail('authorize', { status: 409 });
    expect((await browser('user_ada').visit(`${link('/chat/42', 'slack')}&account_id=gone`)).status).toBe(409);
  });

  test.each<[string, Parameters<Sandbox['fail']>[1]]>([
    ['401', { status: 401, message: 'sk_test_secret is wrong' }],
    ['403', { status: 403, message: 'secret' }],
    ['429', { status: 429, message: 'secret' }],
    ['500', { status: 500, message: 'secret' }],
    ['nothing', 'network'],
    ['HTML', { body: '<h1>secret</h1>' }],
    ['a script', { body: JSON.stringify({ url: 'javascript:alert(1)' }) }],
    ['an address without encryption', { body: JSON.stringify({ url: 'http://secret.test/' }) }],
    ['no address', { body: JSON.stringify({}) }],
  ])('an API that answers %s', async (_what, failure) => {
    sandbox.fail('authorize', failure);
    const { status, text, location } = await browser('user_ada').visit(link());
    expect([status, location]).toEqual([502, null]);
    expect(text).toContain('<h1>Something went wrong</h1>');
    expect(text).toContain(back);
    expect(text).not.toMatch(/secret|sk_|alert/);
  });

  test('without a script, and with one style, whose hash the policy names', async () => {
    const { headers, text } = await browser('user_ada').visit(link('/', 'nope'));
    const style = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? '';
    expect(createHash('sha256').update(style).digest('base64')).toBe(CALLBACK_HASHES.style);
    expect(headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${CALLBACK_HASHES.style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(text).not.toContain('<script');
  });

  test('in other words, if the host has some, which are text and not HTML', async () => {
    serve({
      callbackLabels: {
        lang: 'de',
        back: 'Zurück <b>',
        sign_in: { title: 'Bitte anmelden', text: 'Dann noch einmal.' },
      },
    });
    expect((await browser().visit(link())).text).toContain('<h1>Bitte anmelden</h1><p>Dann noch einmal.</p>');
    const { text } = await browser('user_ada').visit(link('/chat/42', 'nope'));
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('Zurück &#60;b&#62;</a>');
    // What is not replaced stays as it is.
    expect(text).toContain('This connection isn’t available');
  });
});

describe('connectUrl', () => {
  test('is a path of the handler, or absolute where its origin is known', () => {
    expect(server.connectUrl({ provider: 'github' })).toBe('/api/pipes/connect/github?return_to=%2F');
    serve({ publicOrigin: 'https://public.test/', basePath: '/' });
    expect(server.connectUrl({ provider: 'a b', returnTo: '/x?y=1#z', accountId: 'acc&1' })).toBe(
      'https://public.test/connect/a%20b?return_to=%2Fx%3Fy%3D1%23z&account_id=acc%261',
    );
  });

  test('leads where the link is served', async () => {
    const ada = browser('user_ada');
    const { location } = await ada.visit(server.connectUrl({ provider: 'github', returnTo: '/a?b=c#d' }));
    expect((await ada.visit(await decide(location))).location).toBe(
      '/a?b=c&pipes_provider=github&pipes_outcome=connected#d',
    );
  });

  test.each([undefined, null, '', '..', '\ud800', 7, 'x'.repeat(201)])('throws for the provider %j', (provider) => {
    expect(() => server.connectUrl({ provider: provider as never })).toThrow(
      expect.objectContaining({ name: 'PipesError', kind: 'invalid' }) as Error,
    );
  });
});
