import { describe, expect, test, vi } from 'vitest';
import { createTokenStore, readToken } from '../../src/client/widgets/token.js';
import { PipesError } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';

const { signal } = new AbortController();
const sandbox = createSandbox();
const jwt = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;

describe('reading a token', () => {
  test('names the user and the lifetime of a token', () => {
    vi.useFakeTimers({ now: 1_999_999_000_000 });
    expect(readToken(jwt({ sub: 'user_1', exp: 2_000_000_000 }))).toMatchObject({
      subject: 'user_1',
      lifetime: 1_000_000,
    });
  });

  test('believes the token rather than a clock that is days ahead or behind', () => {
    for (const now of [2_000_300_000_000, 1_999_700_000_000]) {
      vi.useFakeTimers({ now });
      expect(readToken(jwt({ sub: 'user_1', iat: 1_999_999_000, exp: 2_000_000_000 })).lifetime).toBe(1_000_000);
    }
  });

  test('keeps one user apart in two organizations', () => {
    expect(readToken(jwt({ sub: 'user_1', org_id: 'org_1' })).subject).not.toBe(
      readToken(jwt({ sub: 'user_1' })).subject,
    );
  });

  test('decodes base64url and UTF-8', () => {
    const token = jwt({ sub: 'üser?>~ÿ' });
    expect(token).toMatch(/[-_]/);
    expect(readToken(token).subject).toBe('üser?>~ÿ');
  });

  test.each(['opaque', 'a.b.c', 'a.bm90IGpzb24.c', `a.${btoa('null')}.c`, '..', jwt({ sub: 7, exp: 'soon' })])(
    'takes %s as a token that names nobody',
    (text) => {
      expect(readToken(text)).toEqual({ text, subject: undefined, lifetime: Infinity });
    },
  );
});

describe('a token function', () => {
  test('is called once for simultaneous requests', async () => {
    const source = vi.fn(async () => sandbox.token());
    const store = createTokenStore(source);
    const [first, second] = await Promise.all([store.get(signal), store.get(signal)]);
    expect(source).toHaveBeenCalledTimes(1);
    expect(first).toBe(second);
  });

  test('is called again 30 s before the token ends, and not earlier', async () => {
    vi.useFakeTimers();
    const source = vi.fn(async () => sandbox.token({ expiresIn: 100 }));
    const store = createTokenStore(source);
    await store.get(signal);
    vi.advanceTimersByTime(68_000);
    await store.get(signal);
    expect(source).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3_000);
    await store.get(signal);
    expect(source).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['is 3 days ahead', () => sandbox.token({ expiresIn: 3_600 }), 3 * 86_400_000],
    ['is right, with tokens under 30 s', () => sandbox.token({ expiresIn: 20 }), 0],
    [
      'is 3 days ahead, with tokens that do not say when they were issued',
      () => jwt({ sub: 'a', exp: Date.now() / 1_000 - 2 * 86_400 }),
      0,
    ],
  ])('is not called for every request where the clock %s', async (_what, mint, ahead) => {
    vi.useFakeTimers();
    const token = mint();
    vi.setSystemTime(Date.now() + ahead);
    const source = vi.fn(async () => token);
    const store = createTokenStore(source);
    for (let times = 0; times < 5; times += 1) await store.get(signal);
    expect(source).toHaveBeenCalledTimes(1);
  });

  test('that throws is unavailable, with its cause: only what says so is a signed-out session', async () => {
    const cause = new Error('502 Bad Gateway');
    const store = createTokenStore(() => Promise.reject(cause));
    await expect(store.get(signal)).rejects.toMatchObject({ kind: 'unavailable', cause });
  });

  test('that throws a PipesError of its own is believed', async () => {
    const cause = new PipesError('unauthorized', 'The session has ended.');
    const store = createTokenStore(() => Promise.reject(cause));
    await expect(store.get(signal)).rejects.toBe(cause);
  });

  test.each(['', '  ', undefined, null, 7])('that answers %j is an unauthorized error', async (answer) => {
    const store = createTokenStore(async () => answer as string);
    await expect(store.get(signal)).rejects.toMatchObject({ kind: 'unauthorized' });
  });

  test('is asked again after it failed', async () => {
    const source = vi.fn(async () => sandbox.token()).mockRejectedValueOnce(new Error('once'));
    const store = createTokenStore(source);
    await expect(store.get(signal)).rejects.toThrow();
    await expect(store.get(signal)).resolves.toBeDefined();
  });

  test('goes on for the others when one of those who wait has gone', async () => {
    let give = (_token: string) => {};
    const store = createTokenStore(() => new Promise((resolve) => (give = resolve)));
    const gone = new AbortController();
    const waits = [store.get(gone.signal), store.get(signal)];
    gone.abort(new Error('gone'));
    await expect(waits[0]).rejects.toThrow('gone');
    give('token');
    await expect(waits[1]).resolves.toMatchObject({ text: 'token' });
  });

  test('that is silent for 15 s is given up, and not heard any more', async () => {
    vi.useFakeTimers();
    let give = (_token: string) => {};
    const store = createTokenStore(({ signal: given }) => {
      given.addEventListener('abort', () => give('too late'));
      return new Promise((resolve) => (give = resolve));
    });
    const waiting = store.get(signal);
    const failed = expect(waiting).rejects.toMatchObject({ kind: 'unavailable' });
    await vi.advanceTimersByTimeAsync(15_000);
    await failed;
    const again = store.get(signal);
    give('fresh');
    expect((await again).text).toBe('fresh');
  });

  test('that fails for want of a connection is a network error', async () => {
    const store = createTokenStore(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(store.get(signal)).rejects.toMatchObject({ kind: 'network' });
  });
});

describe('after a refusal', () => {
  test('a string has nothing fresh to offer', async () => {
    const store = createTokenStore('a');
    await store.get(signal);
    expect(await store.renew('a', signal)).toBe(false);
  });

  test('a function is asked once by all who were refused', async () => {
    let count = 0;
    const source = vi.fn(async () => jwt({ sub: 'user_1', count: (count += 1) }));
    const store = createTokenStore(source);
    const { text } = await store.get(signal);
    expect(await Promise.all([store.renew(text, signal), store.renew(text, signal)])).toEqual([true, true]);
    expect(await store.renew(text, signal)).toBe(true);
    expect(source).toHaveBeenCalledTimes(2);
  });

  test('the same token again is no reason to try again', async () => {
    const store = createTokenStore(async () => 'same');
    const { text } = await store.get(signal);
    expect(await store.renew(text, signal)).toBe(false);
  });

  test("another user's token does not repeat the first one's request", async () => {
    const tokens = [jwt({ sub: 'user_1' }), jwt({ sub: 'user_2' })];
    const store = createTokenStore(async () => tokens.shift() ?? '');
    const told = vi.fn();
    store.onSubjectChange(told);
    const { text } = await store.get(signal);
    expect(await store.renew(text, signal)).toBe(false);
    expect(told).toHaveBeenCalledExactlyOnceWith('user_2');
  });
});

test('a refreshed string takes the place of the old one', async () => {
  const store = createTokenStore('old');
  await store.get(signal);
  store.replace('new');
  expect((await store.get(signal)).text).toBe('new');
});
