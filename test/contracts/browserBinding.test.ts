// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { createPipesHandler, type PipesHandlerOptions } from '../../src/server/index.js';

const HOST = 'https://app.test';
const BASE = `${HOST}/api/pipes`;
const MINUTE = 60_000;

let sandbox: Sandbox;
let handler: (request: Request) => Promise<Response>;

function serve(options: Partial<PipesHandlerOptions> = {}, sandboxOptions: SandboxOptions = {}) {
  sandbox = createSandbox(sandboxOptions);
  handler = createPipesHandler({
    apiKey: 'sk_test_secret',
    // A session in a header is not there when a window returns, as with bearer tokens.
    getUser: ({ headers }) => {
      const userId = headers.get('X-Session') ?? headers.get('Cookie')?.match(/session=(\w+)/)?.[1];
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

/** One person's browser, with a cookie jar and, if they are signed in by cookie, a session. */
function browser(session?: string) {
  const jar = new Map<string, { value: string; path: string }>();
  if (session !== undefined) jar.set('session', { value: session, path: '/' });

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookies = [...jar].filter(([, { path }]) => pathname.startsWith(path));
    const request = new Request(url, init);
    request.headers.set('Cookie', cookies.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const response = await handler(request);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? [];
      if (cookie.includes('Max-Age=0')) jar.delete(name);
      else jar.set(name, { value, path: cookie.match(/Path=([^;]+)/)?.[1] ?? '/' });
    }
    return response;
  }

  return {
    jar,
    send,
    /** Starts a sign-in as this user, and returns its URL. */
    async start(userId: string, slug = 'github', body: object = {}): Promise<string> {
      const response = await send(`${BASE}/data-integrations/${slug}/authorize`, {
        method: 'POST',
        headers: { Origin: HOST, 'X-Session': userId },
        body: JSON.stringify({ attemptId: 'attempt-1', ...body }),
      });
      return ((await response.json()) as { url: string }).url;
    },
    /** Opens the URL of a sign-in and decides, as somebody with this account at the provider. Returns the last page. */
    async finish(url: string, decision: 'approve' | 'deny' = 'approve', account = 'ada@example.com') {
      const response = await send(await decide(url, decision, account));
      return { response, text: await response.text() };
    },
  };
}

/** The address that the last sign-in is to return to. */
const returnAddress = () => String((sandbox.requests.at(-1)?.body as { return_to?: unknown } | undefined)?.return_to);

/** What a person does at the provider. Returns the address that the window is sent back to. */
async function decide(url: string, decision: 'approve' | 'deny', account = 'ada@example.com'): Promise<string> {
  const response = await sandbox.fetch(url.replace('/authorize/', '/consent/'), {
    method: 'POST',
    body: new URLSearchParams({ decision, identifier: account, scope: 'repo' }),
  });
  return response.headers.get('Location') ?? '';
}

/** The accounts that a user has of a provider, by the account at the provider. */
async function accountsOf(userId: string, slug = 'github'): Promise<Array<string | null>> {
  const response = await sandbox.fetch(
    `https://api.workos.com/user_management/users/${userId}/data_providers?supports_multiple_connections=true`,
    { headers: { Authorization: 'Bearer sk_test_1' } },
  );
  const { data } = (await response.json()) as {
    data: Array<{ slug: string; connected_accounts: Array<{ account_identifier: string | null }> }>;
  };
  return (data.find((provider) => provider.slug === slug)?.connected_accounts ?? []).map(
    ({ account_identifier: identifier }) => identifier,
  );
}

const deletions = () => sandbox.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);

const CONNECTED = 'data-outcome="connected"';
const OTHER_BROWSER = 'This sign-in can’t be completed here';

describe('a sign-in that returns to the browser that started it', () => {
  test('is connected, and the cookie is gone afterwards', async () => {
    const ada = browser();
    const url = await ada.start('user_ada');
    expect([...ada.jar.keys()]).toEqual(['pipes_attempt_attempt-1']);
    const { text } = await ada.finish(url);
    expect(text).toContain(`data-attempt="attempt-1" ${CONNECTED}`);
    expect(ada.jar.size).toBe(0);
    expect(await accountsOf('user_ada')).toEqual(['ada@example.com']);
  });

  test('was given a cookie that only the callback page gets, over https, for 15 minutes', async () => {
    const response = await browser().send(`${BASE}/data-integrations/github/authorize`, {
      method: 'POST',
      headers: { Origin: HOST, 'X-Session': 'user_ada' },
      body: JSON.stringify({ attemptId: 'a-1' }),
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^pipes_attempt_a-1=[\w-]{43}=; Path=\/api\/pipes\/callback; Max-Age=900; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
  });

  test('gets a cookie on an origin without https, too', async () => {
    serve({ publicOrigin: 'http://localhost:3000', allowedOrigins: [HOST], basePath: '/' });
    const response = await handler(
      new Request('http://localhost:3000/data-integrations/github/authorize', {
        method: 'POST',
        headers: { Origin: HOST, 'X-Session': 'user_ada' },
        body: JSON.stringify({ attemptId: 'a-1' }),
      }),
    );
    expect(response.headers.get('Set-Cookie')).toMatch(/Path=\/callback; Max-Age=900; HttpOnly; SameSite=Lax$/);
  });

  test('tells the provider nothing: the state is sealed', async () => {
    await browser().start('user_ada', 'github', { attemptId: 'attempt-1' });
    const returnTo = returnAddress();
    expect(returnTo).toMatch(/^https:\/\/app\.test\/api\/pipes\/callback\?pipes_state=[\w-]+=*$/);
    const state = new URL(returnTo).searchParams.get('pipes_state') ?? '';
    expect(atob(state.replaceAll('-', '+').replaceAll('_', '/'))).not.toMatch(/ada|github|attempt/);
    await browser().start('user_ada', 'github', { attemptId: 'attempt-1' });
    expect(returnAddress()).not.toBe(returnTo);
  });

  test('is connected in either window, if the attempt opened two', async () => {
    const ada = browser();
    const first = await ada.start('user_ada');
    await ada.start('user_ada');
    expect((await ada.finish(first)).text).toContain(CONNECTED);
  });

  test('is connected without the cookie, if the same user is signed in', async () => {
    const ada = browser('user_ada');
    const url = await ada.start('user_ada');
    ada.jar.delete('pipes_attempt_attempt-1');
    expect((await ada.finish(url)).text).toContain(CONNECTED);
    expect(await accountsOf('user_ada')).toHaveLength(1);
  });

  test.each([
    ['deny' as const, 'data-outcome="denied"'],
    ['approve' as const, CONNECTED],
  ])('after %s says %s, and nothing is deleted', async (decision, outcome) => {
    const ada = browser();
    expect((await ada.finish(await ada.start('user_ada'), decision)).text).toContain(outcome);
    expect(deletions()).toEqual([]);
  });

  test('can be reloaded: the page’s new address says the same and does nothing', async () => {
    const ada = browser();
    expect((await ada.finish(await ada.start('user_ada'))).text).toContain('data-page="connected"');
    const again = await (await ada.send(`${BASE}/callback?page=connected`)).text();
    expect(again).toContain(`data-attempt="" ${CONNECTED}`);
    const other = await (await ada.send(`${BASE}/callback?page=other_browser`)).text();
    expect(other).toContain('data-outcome="error"');
    expect(await accountsOf('user_ada')).toHaveLength(1);
  });
});

describe('an attack with the URL of one’s own sign-in', () => {
  async function attack(victim = browser('user_victim'), decision: 'approve' | 'deny' = 'approve') {
    const attacker = browser('user_attacker');
    const url = await attacker.start('user_attacker');
    const page = await victim.finish(url, decision, 'victim@example.com');
    return { attacker, victim, url, ...page };
  }

  test('leaves the victim’s account with nobody, and the page says why', async () => {
    const { text } = await attack();
    expect(await accountsOf('user_attacker')).toEqual([]);
    expect(text).toContain(OTHER_BROWSER);
    expect(text).toContain('data-attempt="attempt-1" data-outcome="error"');
    expect(deletions()).toEqual(['/user_management/users/user_attacker/connected_accounts/github']);
  });

  test('does so if the victim is not signed in anywhere', async () => {
    await attack(browser());
    expect(await accountsOf('user_attacker')).toEqual([]);
  });

  test('does so if the victim has a sign-in of their own under way, with the same attempt id', async () => {
    const victim = browser('user_victim');
    const own = await victim.start('user_victim');
    await attack(victim);
    expect(await accountsOf('user_attacker')).toEqual([]);
    // Their own is none the worse for it.
    expect((await victim.finish(own)).text).toContain(CONNECTED);
    expect(await accountsOf('user_victim')).toEqual(['ada@example.com']);
  });

  test('does so if the attacker waits until the cookie is too old', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const url = await browser().start('user_attacker');
    vi.setSystemTime(Date.now() + 20 * MINUTE);
    expect((await browser().finish(url)).text).toContain(OTHER_BROWSER);
    expect(await accountsOf('user_attacker')).toEqual([]);
  });

  test('does so if the account takes a moment to appear', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    sandbox.fail('DELETE', { status: 404 }, { times: 2 });
    const attacking = attack();
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(deletions()).toHaveLength(3);
    });
    await attacking;
    expect(await accountsOf('user_attacker')).toEqual([]);
  });

  test('does so where the attacker already had an account, which now is the victim’s', async () => {
    const attacker = browser();
    await attacker.finish(await attacker.start('user_attacker'), 'approve', 'attacker@example.com');
    await attack();
    expect(await accountsOf('user_attacker')).toEqual([]);
  });

  test('deletes nothing if the victim declines', async () => {
    const attacker = browser();
    await attacker.finish(await attacker.start('user_attacker'), 'approve', 'attacker@example.com');
    const { text } = await attack(browser(), 'deny');
    expect(text).toContain(OTHER_BROWSER);
    expect(deletions()).toEqual([]);
    expect(await accountsOf('user_attacker')).toEqual(['attacker@example.com']);
  });

  test('is in the server’s log if the account cannot be deleted, without the key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const error = vi.spyOn(console, 'error').mockReturnValue();
    sandbox.fail('DELETE', { status: 500, message: 'sk_test_secret' });
    const attacking = attack();
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(error).toHaveBeenCalledOnce();
    });
    expect((await attacking).response.status).toBe(200);
    expect(error.mock.calls[0]?.[0]).toMatch(/user_attacker.*github/);
    expect(error.mock.calls[0]?.[0]).not.toContain('sk_test');
  });

  test('works with bindToBrowser: false, as documented', async () => {
    serve({ bindToBrowser: false });
    const { text } = await attack();
    expect(text).toContain(`data-attempt="attempt-1" ${CONNECTED}`);
    expect(await accountsOf('user_attacker')).toEqual(['victim@example.com']);
  });

  describe('where a user can have several accounts', () => {
    beforeEach(() => serve({ supportsMultipleConnections: true }, { supportsMultipleConnections: true }));

    test('leaves those that were there before', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const attacker = browser();
      await attacker.finish(await attacker.start('user_attacker'), 'approve', 'attacker@example.com');
      vi.setSystemTime(Date.now() + MINUTE);
      const url = await attacker.start('user_attacker', 'github', { intent: 'add' });
      await browser().finish(url, 'approve', 'victim@example.com');
      expect(await accountsOf('user_attacker')).toEqual(['attacker@example.com']);
    });

    test('deletes the one that was reauthorized', async () => {
      const [id] = await ids('user_attacker', 'gmail');
      const url = await browser().start('user_attacker', 'gmail', { intent: 'reauthorize', accountId: id });
      await browser().finish(url, 'approve', 'victim@example.com');
      expect(deletions()).toEqual([expect.stringContaining(`connected_account_id=${id}`)]);
      expect(await accountsOf('user_attacker', 'gmail')).toEqual([]);
    });

    async function ids(userId: string, slug: string): Promise<string[]> {
      const response = await browser().send(`${BASE}/data_providers`, { headers: { 'X-Session': userId } });
      const { data } = (await response.json()) as {
        data: Array<{ slug: string; connected_accounts: Array<{ id: string }> }>;
      };
      return (data.find((provider) => provider.slug === slug)?.connected_accounts ?? []).map(({ id }) => id);
    }
  });
});

describe('an attack on the return address', () => {
  test.each([
    ['no state', () => ''],
    ['an empty state', () => '?pipes_state='],
    ['an invented state', () => `?pipes_state=${btoa('x'.repeat(60))}`],
    ['no base64', () => '?pipes_state=%00%ff'],
    ['a changed state', (state: string) => `?pipes_state=${state.slice(0, -6)}AAAA${state.slice(-2)}`],
    ['the attempt alone', () => '?attempt=attempt-1'],
  ])('with %s connects and deletes nothing', async (_what, query) => {
    const ada = browser();
    await ada.start('user_ada');
    const state = new URL(returnAddress()).searchParams.get('pipes_state') ?? '';
    const text = await (await ada.send(`${BASE}/callback${query(state)}`)).text();
    expect(text).toContain('data-attempt="" data-outcome="error"');
    expect(text).toContain(OTHER_BROWSER);
    expect(deletions()).toEqual([]);
  });

  test('with a state that another API key sealed is forged', async () => {
    const url = await browser().start('user_ada');
    const returnTo = await decide(url, 'approve');
    const other = createPipesHandler({ apiKey: 'sk_test_other', getUser: () => null, fetch: sandbox.fetch });
    expect(await (await other(new Request(returnTo))).text()).toContain('data-attempt="" data-outcome="error"');
    expect(deletions()).toEqual([]);
  });

  test.each([
    ['the state for a cookie', (state: string) => state],
    ['no base64', () => '%%%'],
    ['an empty cookie', () => ''],
    ['an invented cookie', () => btoa('x'.repeat(32))],
  ])('with %s is not believed', async (_what, value) => {
    const url = await browser().start('user_attacker');
    const returnTo = await decide(url, 'approve');
    const victim = browser();
    const state = new URL(returnTo).searchParams.get('pipes_state') ?? '';
    victim.jar.set('pipes_attempt_attempt-1', { value: value(state), path: '/api/pipes/callback' });
    expect(await (await victim.send(returnTo)).text()).toContain(OTHER_BROWSER);
    expect(await accountsOf('user_attacker')).toEqual([]);
  });

  test('after more than a day deletes nothing any more', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const ada = browser();
    const url = await ada.start('user_ada');
    const returnTo = await decide(url, 'approve');
    vi.setSystemTime(Date.now() + 25 * 60 * MINUTE);
    expect(await (await ada.send(returnTo)).text()).toContain(OTHER_BROWSER);
    expect(await accountsOf('user_ada')).toHaveLength(1);
  });

  test('on a getUser that throws is another browser', async () => {
    serve({
      getUser: ({ method }) => {
        if (method === 'GET') throw new Error('db://secret');
        return { userId: 'user_ada' };
      },
    });
    const url = await browser().start('user_ada');
    const { response, text } = await browser().finish(url);
    expect(response.status).toBe(200);
    expect(text).toContain(OTHER_BROWSER);
    expect(text).not.toContain('secret');
  });
});
