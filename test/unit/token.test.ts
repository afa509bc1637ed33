import { describe, expect, test, vi } from 'vitest';
import { createTokenStore, readToken } from '../../src/client/widgets/token.js';
import { createSandbox } from '../../src/sandbox/index.js';

const { signal } = new AbortController();
const sandbox = createSandbox();
const jwt = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;

describe('reading a token', () => {
  test('names the user and the end of a token', () => {
    expect(readToken(jwt({ sub: 'user_1', exp: 2_000_000_000 }))).toMatchObject({
      subject: 'user_1',
      expiresAt: 2_000_000_000_000,
    });
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
      expect(readToken(text)).toEqual({ text, subject: undefined, expiresAt: Infinity });
    },
  );
});

describe('a token function', () => {
  test('is called once for simultaneous requests', async () => {
    const source = vi.fn(async () => sandbox.token());
    const keeper = createTokenStore(source);
    const [first, second] = await Promise.all([keeper.get(signal), keeper.get(signal)]);
    expect(source).toHaveBeenCalledTimes(1);
    expect(first).toBe(second);
  });

  test('is called again 30 s before the token ends, and not earlier', async () => {
    vi.useFakeTimers();
    const source = vi.fn(async () => sandbox.token({ expiresIn: 100 }));
    const keeper = createTokenStore(source);
    await keeper.get(signal);
    vi.setSystemTime(Date.now() + 68_000);
    await keeper.get(signal);
    expect(source).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 3_000);
    await keeper.get(signal);
    expect(source).toHaveBeenCalledTimes(2);
  });

  test('that throws is an unauthorized error with its cause', async () => {
    const cause = new Error('no session');
    const keeper = createTokenStore(() => Promise.reject(cause));
    await expect(keeper.get(signal)).rejects.toMatchObject({ kind: 'unauthorized', cause });
  });

  test.each(['', '  ', undefined, null, 7])('that answers %j is an unauthorized error', async (answer) => {
    const keeper = createTokenStore(async () => answer as string);
    await expect(keeper.get(signal)).rejects.toMatchObject({ kind: 'unauthorized' });
  });

  test('is asked again after it failed', async () => {
    const source = vi.fn(async () => sandbox.token()).mockRejectedValueOnce(new Error('once'));
    const keeper = createTokenStore(source);
    await expect(keeper.get(signal)).rejects.toThrow();
    await expect(keeper.get(signal)).resolves.toBeDefined();
  });

  test('goes on for the others when one of those who wait has gone', async () => {
    let give = (_token: string) => {};
    const keeper = createTokenStore(() => new Promise((resolve) => (give = resolve)));
    const gone = new AbortController();
    const waits = [keeper.get(gone.signal), keeper.get(signal)];
    gone.abort(new Error('gone'));
    await expect(waits[0]).rejects.toThrow('gone');
    give('token');
    await expect(waits[1]).resolves.toMatchObject({ text: 'token' });
  });

  test('that is silent for 15 s is given up, and not heard any more', async () => {
    vi.useFakeTimers();
    let give = (_token: string) => {};
    const keeper = createTokenStore(({ signal: given }) => {
      given.addEventListener('abort', () => give('too late'));
      return new Promise((resolve) => (give = resolve));
    });
    const waiting = keeper.get(signal);
    const failed = expect(waiting).rejects.toMatchObject({ kind: 'unavailable' });
    await vi.advanceTimersByTimeAsync(15_000);
    await failed;
    const again = keeper.get(signal);
    give('fresh');
    expect((await again).text).toBe('fresh');
  });

  test('that fails for want of a connection is a network error', async () => {
    const keeper = createTokenStore(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(keeper.get(signal)).rejects.toMatchObject({ kind: 'network' });
  });
});

describe('after a refusal', () => {
  test('a string has nothing fresh to offer', async () => {
    const keeper = createTokenStore('a');
    await keeper.get(signal);
    expect(await keeper.renew('a', signal)).toBe(false);
  });

  test('a function is asked once by all who were refused', async () => {
    let count = 0;
    const source = vi.fn(async () => jwt({ sub: 'user_1', count: (count += 1) }));
    const keeper = createTokenStore(source);
    const { text } = await keeper.get(signal);
    expect(await Promise.all([keeper.renew(text, signal), keeper.renew(text, signal)])).toEqual([true, true]);
    expect(await keeper.renew(text, signal)).toBe(true);
    expect(source).toHaveBeenCalledTimes(2);
  });

  test('the same token again is no reason to try again', async () => {
    const keeper = createTokenStore(async () => 'same');
    const { text } = await keeper.get(signal);
    expect(await keeper.renew(text, signal)).toBe(false);
  });

  test("another user's token does not repeat the first one's request", async () => {
    const tokens = [jwt({ sub: 'user_1' }), jwt({ sub: 'user_2' })];
    const keeper = createTokenStore(async () => tokens.shift() ?? '');
    const told = vi.fn();
    keeper.onSubjectChange(told);
    const { text } = await keeper.get(signal);
    expect(await keeper.renew(text, signal)).toBe(false);
    expect(told).toHaveBeenCalledExactlyOnceWith('user_2');
  });
});

test('a refreshed string takes the place of the old one', async () => {
  const keeper = createTokenStore('old');
  await keeper.get(signal);
  keeper.replace('new');
  expect((await keeper.get(signal)).text).toBe('new');
});
