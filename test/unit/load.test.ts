import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPipes, type Pipes, type PipesClient } from '../../src/index.js';
import { loadActions } from '../../src/core/loadActions.js';
import { pageSessions } from '../../src/core/sessions.js';
import { inertPopUp } from '../setup/inertPopUp.js';
import { provider } from '../setup/samples.js';

// What the widget costs a backend, whatever happens on the page.

const channels: FakeChannel[] = [];
class FakeChannel extends EventTarget {
  constructor() {
    super();
    channels.push(this);
  }
  postMessage(): void {}
  close(): void {}
}

let lists: number[];
let made: Pipes[];
let users = 0;
const slugs = Array.from({ length: 8 }, (_, index) => `p${index}`);

// A clock that is no real one does not wait for it.
beforeAll(() => loadActions().then(() => {}));
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  lists = [];
  made = [];
});
afterEach(() => {
  for (const pipes of made) {
    const { rows = [] } = pipes.getSnapshot() as { rows?: Array<{ attempt: { id: string } | null }> };
    for (const { attempt } of rows) if (attempt !== null) pipes.cancel(attempt.id);
    pipes.dispose();
  }
  vi.unstubAllGlobals();
});

function clientOf(identity: string): PipesClient {
  return {
    identify: async () => identity,
    async listProviders() {
      lists.push(performance.now());
      return { providers: slugs.map((slug) => ({ ...provider, slug, connectedAccounts: [] })) };
    },
    authorize: async () => ({ url: 'https://example.com/' }),
    disconnect: async () => {},
  };
}

const openWindow = inertPopUp;

async function started(): Promise<Pipes> {
  const pipes = createPipes({ client: clientOf(`user ${(users += 1)}`), openWindow });
  made.push(pipes);
  pipes.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(10);
  expect(pipes.getSnapshot().status).toBe('ready');
  lists = [];
  return pipes;
}

/** The most lists within any one second. */
const mostInASecond = () =>
  Math.max(0, ...lists.map((at) => lists.filter((other) => other >= at && other < at + 1_000).length));

describe('lists are requested', () => {
  test('not at all for messages that are none of ours', async () => {
    await started();
    for (let count = 0; count < 100; count += 1) {
      for (const channel of channels) channel.dispatchEvent(new MessageEvent('message', { data: { junk: count } }));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(lists).toHaveLength(0);
  });

  test('at most once a second for messages of other tabs', async () => {
    await started();
    for (let count = 0; count < 100; count += 1) {
      const event = new MessageEvent('message', { data: { type: 'pipes:refetch' } });
      for (const channel of channels) channel.dispatchEvent(event);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(mostInASecond()).toBe(1);
    expect(lists.length).toBeLessThanOrEqual(6);
  });

  test('at most once a second for focus events during an attempt', async () => {
    const pipes = await started();
    void pipes.connect('p0');
    await vi.advanceTimersByTimeAsync(1_000);
    lists = [];
    for (let count = 0; count < 100; count += 1) {
      window.dispatchEvent(new Event('focus'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(mostInASecond()).toBe(1);
    expect(lists.length).toBeLessThanOrEqual(11);
  });

  test('at most once a second by eight attempts at once', async () => {
    const pipes = await started();
    for (const slug of slugs) {
      void pipes.connect(slug);
      await vi.advanceTimersByTimeAsync(130);
    }
    lists = [];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(mostInASecond()).toBe(1);
    expect(lists.length).toBeLessThanOrEqual(61);
  });
});

test('an attempt ends in time although the clock of the machine is set back', async () => {
  const pipes = await started();
  const outcome = pipes.connect('p0');
  await vi.advanceTimersByTimeAsync(300_000);
  vi.setSystemTime(Date.now() - 7_200_000);
  await vi.advanceTimersByTimeAsync(301_000);
  await expect(outcome).resolves.toEqual({ kind: 'timed_out' });
});

test('a page keeps no more for 200 users than for a few', async () => {
  let afterTen = 0;
  for (let count = 0; count < 200; count += 1) {
    if (count === 10) afterTen = pageSessions().count;
    const pipes = createPipes({ client: clientOf(`passing ${count}`), openWindow });
    const stop = pipes.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    stop();
    pipes.dispose();
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(afterTen).toBeGreaterThan(0);
  expect(pageSessions().count).toBe(afterTen);
});
