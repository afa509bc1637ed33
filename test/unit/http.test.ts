import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHttp, type Http } from '../../src/client/http.js';

const credentials = { headers: async () => ({}), renew: async () => false };
let answers: Array<Response | Error | 'silence'> = [];
let sent: Array<{ at: number; init: RequestInit }> = [];
let send: Http;

beforeEach(() => {
  vi.useFakeTimers();
  // No jitter, but for the tests of it.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  answers = [];
  sent = [];
  send = createHttp({
    baseUrl: 'https://api.test',
    credentials,
    async fetch(_url, init = {}) {
      sent.push({ at: Date.now(), init });
      const answer = answers.shift() ?? new Response('{}');
      if (answer === 'silence') return new Promise(() => {});
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
});

const status = (code: number, headers: HeadersInit = {}, body = '{"message":"No."}') =>
  new Response(body, { status: code, headers });
const read = (signal = new AbortController().signal) => send({ method: 'GET', path: '/x', signal });
const write = (signal = new AbortController().signal) => send({ method: 'POST', path: '/x', body: {}, signal });

async function settled(promise: Promise<unknown>): Promise<unknown> {
  const result = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return result;
}

const waits = () => sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));

describe('a read', () => {
  test.each([429, 500, 503])('is tried again after %i, twice', async (code) => {
    answers = [status(code), status(code), new Response('{"ok":1}')];
    expect(await settled(read())).toEqual({ ok: 1 });
    expect(waits()).toEqual([500, 2_000]);
  });

  test('is tried again a little later at random, so that many pages do not come back at once', async () => {
    vi.mocked(Math.random).mockReturnValue(0.5);
    answers = [status(503), status(503)];
    await settled(read());
    expect(waits()).toEqual([625, 2_500]);
  });

  test.each(['0', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'waits its usual time after Retry-After: %s',
    async (value) => {
      answers = [status(429, { 'Retry-After': value }), status(429, { 'Retry-After': value })];
      await settled(read());
      expect(waits()).toEqual([500, 2_000]);
    },
  );

  test('gives up after the third answer', async () => {
    answers = [status(503), status(503), status(503)];
    expect(await settled(read())).toMatchObject({ kind: 'unavailable', status: 503, detail: 'No.' });
    expect(sent).toHaveLength(3);
  });

  test('honours Retry-After in seconds', async () => {
    answers = [status(429, { 'Retry-After': '7' })];
    await settled(read());
    expect(waits()).toEqual([7_000]);
  });

  test('honours Retry-After as a date', async () => {
    vi.setSystemTime('2026-01-01T00:00:00Z');
    answers = [status(429, { 'Retry-After': 'Thu, 01 Jan 2026 00:00:09 GMT' })];
    await settled(read());
    expect(waits()).toEqual([9_000]);
  });

  test('waits no longer than 30 s, whatever Retry-After says', async () => {
    answers = [status(503, { 'Retry-After': '86400' })];
    await settled(read());
    expect(waits()).toEqual([30_000]);
  });

  test('ignores a Retry-After that is none', async () => {
    answers = [status(503, { 'Retry-After': 'later' })];
    await settled(read());
    expect(waits()).toEqual([500]);
  });

  test('is never answered from a cache and sends no cookies', async () => {
    await settled(read());
    expect(sent[0]?.init).toMatchObject({ cache: 'no-store', credentials: 'omit' });
  });
});

test.each([429, 500, 503])('a write is not repeated after %i', async (code) => {
  answers = [status(code)];
  expect(await settled(write())).toMatchObject({ status: code });
  expect(sent).toHaveLength(1);
});

describe('an error', () => {
  test.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [418, 'invalid'],
    [422, 'invalid'],
  ])('of status %i is of kind %s', async (code, kind) => {
    answers = [status(code)];
    expect(await settled(write())).toMatchObject({ name: 'PipesError', kind, status: code, detail: 'No.' });
  });

  test('without a connection is of kind network', async () => {
    const cause = new TypeError('Failed to fetch');
    answers = [cause];
    expect(await settled(read())).toMatchObject({ kind: 'network', cause });
  });

  test.each(['<!doctype html><p>Hello', '{"data": [', 'OK'])('for %j is of kind bad_response', async (body) => {
    answers = [new Response(body)];
    expect(await settled(read())).toMatchObject({ kind: 'bad_response' });
  });

  test('page that is no JSON keeps its status', async () => {
    answers = [status(404, {}, '<h1>Not found</h1>')];
    expect(await settled(read())).toMatchObject({ kind: 'not_found', detail: undefined });
  });
});

test('an empty answer is undefined', async () => {
  answers = [new Response(null, { status: 204 })];
  expect(await settled(write())).toBeUndefined();
});

test('an API that is silent for 15 s is given up', async () => {
  answers = ['silence'];
  const begun = Date.now();
  expect(await settled(read())).toMatchObject({ kind: 'unavailable', message: expect.stringContaining('15 s') });
  expect(Date.now() - begun).toBe(15_000);
});

test('an abort rejects with its reason, while sending and while waiting', async () => {
  answers = ['silence', status(503)];
  const [one, two] = [new AbortController(), new AbortController()];
  const sending = read(one.signal);
  sending.catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  one.abort('one');
  await expect(sending).rejects.toBe('one');
  const waiting = read(two.signal);
  waiting.catch(() => {});
  await vi.advanceTimersByTimeAsync(100);
  two.abort('two');
  await expect(waiting).rejects.toBe('two');
  expect(vi.getTimerCount()).toBe(0);
});
