import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PipesError } from '../../src/index.js';
import { broken } from '../setup/samples.js';
import { connected, flush, NOTHING, ORIGIN, TOKENS, URL_OF_PAGE, World } from './simulatedWorld.js';

let world: World;

beforeEach(() => {
  vi.useFakeTimers();
  world = new World();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('starting', () => {
  test('navigates the window when the URL is there, and not before', async () => {
    world.start();
    expect(world.popUps).toHaveLength(1);
    expect(world.popUp.urls).toEqual([]);
    await world.answerUrl();
    expect(world.popUp.urls).toEqual([URL_OF_PAGE]);
    expect(world.phase).toBe('waiting');
  });

  test('is cancelled when the window is closed while it is blank', async () => {
    world.start();
    world.popUp.close();
    await pass(250);
    expect(world.outcome).toEqual({ kind: 'cancelled' });
    expect(world.leftovers).toEqual(NOTHING);
  });

  test.each([
    ['invalid', 'refused'],
    ['forbidden', 'refused'],
    ['not_found', 'refused'],
    ['unavailable', 'network'],
    ['network', 'network'],
    ['unauthorized', 'session'],
  ] as const)('that is refused as %s fails as %s and closes the window', async (kind, reason) => {
    const error = new PipesError(kind, 'No.');
    world.start();
    await world.refuseUrl(error);
    expect(world.outcome).toEqual({ kind: 'failed', reason, error });
    expect(world.popUp.closed).toBe(true);
    expect(world.leftovers).toEqual(NOTHING);
  });

  test('fails when no URL came within 15 s', async () => {
    world.start();
    await pass(15_000);
    expect(world.outcome).toEqual({ kind: 'failed', reason: 'network' });
    expect(world.asked[0]?.aborted).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.com/',
    'https://user:pass@example.com/',
    'nonsense',
  ])('security 1: never opens %s', async (url) => {
    world.start();
    await world.answerUrl({ url });
    expect(world.outcome).toEqual({ kind: 'failed', reason: 'unsafe_url' });
    expect(world.popUp.urls).toEqual([]);
    expect(world.popUp.closed).toBe(true);
  });
});

describe('the handoff', () => {
  beforeEach(async () => {
    world.start();
    await world.answerUrl({ handoff: TOKENS });
  });

  test('is posted every 250 ms to exactly the origin of the URL, until the page answers', async () => {
    await pass(750);
    expect(world.popUp.posts).toEqual(Array(3).fill({ message: TOKENS, targetOrigin: ORIGIN }));
    world.popUp.say(ORIGIN, { redirectToken: TOKENS.redirectToken });
    expect(world.phase).toBe('waiting');
    await pass(5_000);
    expect(world.popUp.posts).toHaveLength(3);
  });

  test('is posted at once when the page says anything', () => {
    world.popUp.say(ORIGIN, 'ready');
    expect(world.popUp.posts).toHaveLength(1);
  });

  test.each([
    ['another origin', 'https://evil.test', { redirectToken: TOKENS.redirectToken }],
    ['another token', ORIGIN, { redirectToken: 'guess' }],
    ['no token', ORIGIN, {}],
    ['nothing', ORIGIN, null],
    ['a callback', ORIGIN, { attemptId: 'attempt-1', outcome: 'denied' }],
  ])('security 2: is not ended by a message with %s', async (_what, origin, data) => {
    world.popUp.say(origin, data);
    await pass(250);
    expect(world.phase).toBe('handing_off');
  });

  test('security 3: is never posted to another origin', async () => {
    world.popUp.say('https://evil.test', 'ready');
    await pass(10_000);
    expect(new Set(world.popUp.posts.map(({ targetOrigin }) => targetOrigin))).toEqual(new Set([ORIGIN]));
  });

  test('that is not answered within 60 s ends after a last look', async () => {
    world.accounts = 'by hand';
    await pass(60_000);
    expect(world.phase).toBe('checking');
    await world.looks.at(-1)?.answer([]);
    expect(world.outcome).toEqual({ kind: 'failed', reason: 'handoff_timeout' });
    expect(world.leftovers).toEqual(NOTHING);
  });

  test('with the window gone goes on waiting, for a COOP page looks closed too', async () => {
    world.popUp.closed = true;
    await pass(250);
    expect(world.states.at(-1)).toEqual({ phase: 'waiting', windowGone: true });
    world.accounts = [connected];
    await pass(2_000);
    expect(world.outcome).toEqual({ kind: 'connected', accountId: connected.id });
  });

  test("with the window gone fails as host_coop if the host's own page cut it off", async () => {
    world.policy = 'same-origin';
    world.popUp.closed = true;
    await pass(250);
    await flush();
    expect(world.outcome).toEqual({
      kind: 'failed',
      reason: 'host_coop',
      // For the host developer, not for the person.
      error: expect.objectContaining({
        message: expect.stringContaining('same-origin-allow-popups') as string,
      }) as unknown,
    });
  });

  test('with the window gone goes on under same-origin-allow-popups', async () => {
    world.policy = 'same-origin-allow-popups';
    world.popUp.closed = true;
    await pass(500);
    expect(world.phase).toBe('waiting');
  });
});

describe('waiting', () => {
  test('looks every 2 s for a minute, every 5 s to three minutes, then every 15 s', async () => {
    await world.waiting();
    const looks = async (ms: number) => {
      const before = world.looks.length;
      await pass(ms);
      return world.looks.length - before;
    };
    expect(await looks(60_000)).toBe(30);
    expect(await looks(120_000)).toBeCloseTo(24, -1);
    expect(await looks(60_000)).toBe(4);
  });

  test('asks the backend at most 31 times for a one-minute sign-in, and 83 times for ten minutes', async () => {
    const requests = () => world.asked.length + world.looks.length;
    await world.waiting();
    await pass(60_000);
    expect(requests()).toBe(31);
    await pass(540_000);
    expect(world.outcome).toEqual({ kind: 'timed_out' });
    expect(requests()).toBe(83);
  });

  test('ends connected when a look sees the account, and says so to the other tabs', async () => {
    await world.waiting();
    await pass(4_000);
    world.accounts = [connected];
    await pass(2_000);
    expect(world.outcome).toEqual({ kind: 'connected', accountId: connected.id });
    expect(world.popUp.closed).toBe(true);
    expect(world.posted).toEqual([{ type: 'pipes:refetch' }]);
    expect(world.leftovers).toEqual(NOTHING);
  });

  test.each(['focus', 'visible', 'online'] as const)('looks at once on %s', async (why) => {
    await world.waiting();
    world.accounts = [connected];
    world.comeBack(why);
    await flush();
    expect(world.outcome?.kind).toBe('connected');
  });

  test('looks at once when a valid message or another tab says so', async () => {
    world.accounts = 'by hand';
    await world.waiting();
    world.popUp.say(ORIGIN, { attemptId: 'attempt-1' });
    expect(world.looks).toHaveLength(1);
    await world.looks[0]?.answer([]);
    world.broadcast({ type: 'pipes:refetch' });
    expect(world.looks).toHaveLength(2);
  });

  test('has one look at a time', async () => {
    world.accounts = 'by hand';
    await world.waiting();
    for (let times = 0; times < 5; times += 1) {
      world.comeBack();
      await pass(1);
    }
    expect(world.looks).toHaveLength(1);
    await world.looks[0]?.answer([]);
    expect(world.looks).toHaveLength(2);
    await world.looks[1]?.answer([]);
    expect(world.looks).toHaveLength(2);
  });

  test('gives up a look that takes 5 s', async () => {
    world.accounts = 'by hand';
    await world.waiting();
    await pass(2_000);
    expect(world.looks).toHaveLength(1);
    await pass(5_000);
    expect(world.looks[0]?.signal.aborted).toBe(true);
    await world.looks[0]?.answer([connected]);
    expect(world.phase).toBe('waiting');
  });

  test('backs off while looks fail, and decides nothing', async () => {
    world.accounts = new PipesError('network', 'Offline.');
    await world.waiting();
    await pass(60_000);
    expect(world.looks.length).toBeLessThan(7);
    expect(world.phase).toBe('waiting');
    world.accounts = [connected];
    world.comeBack('online');
    await flush();
    expect(world.outcome?.kind).toBe('connected');
  });

  test('fails as session when a look is unauthorized', async () => {
    world.accounts = new PipesError('unauthorized', 'No.');
    await world.waiting();
    await pass(2_000);
    expect(world.outcome).toMatchObject({ kind: 'failed', reason: 'session' });
  });

  test('ends after ten minutes with a last look', async () => {
    await world.waiting();
    await pass(600_000);
    expect(world.outcome).toEqual({ kind: 'timed_out' });
    expect(world.leftovers).toEqual(NOTHING);
  });

  test('measures its deadline on the clock, not by counting', async () => {
    await world.waiting();
    vi.setSystemTime(Date.now() + 600_000);
    await pass(250);
    expect(world.outcome).toEqual({ kind: 'timed_out' });
  });

  test.each([
    ['denied', { kind: 'denied' }],
    ['error', { kind: 'failed', reason: 'provider_error' }],
  ] as const)('a callback page that says %s ends it, after a look', async (said, outcome) => {
    world.accounts = 'by hand';
    world.start();
    await world.answerUrl({ messageOrigin: 'https://host.test' });
    world.popUp.say('https://host.test', { attemptId: 'attempt-1', outcome: said });
    expect(world.phase).toBe('checking');
    await world.looks[0]?.answer([]);
    expect(world.outcome).toEqual(outcome);
  });

  test.each([
    ['https://evil.test', { attemptId: 'attempt-1', outcome: 'denied' }],
    [ORIGIN, { attemptId: 'another', outcome: 'denied' }],
    [ORIGIN, { outcome: 'denied' }],
    [ORIGIN, 'denied'],
  ])('security 2: a message from %s saying %j changes nothing', async (origin, data) => {
    await world.waiting();
    world.popUp.say(origin, data);
    expect(world.looks).toHaveLength(0);
    expect(world.phase).toBe('waiting');
  });
});

describe('a window that seems gone', () => {
  test('is said, and looked after at once and at 1, 2, 4 and 8 s', async () => {
    await world.waiting();
    await pass(61_000);
    const before = world.looks.length;
    world.popUp.closed = true;
    await pass(250);
    expect(world.states.at(-1)).toEqual({ phase: 'waiting', windowGone: true });
    expect(world.looks.length - before).toBe(1);
    await pass(1_000);
    expect(world.looks.length - before).toBe(2);
  });

  test('ends nothing while the person stays away', async () => {
    await world.waiting();
    world.popUp.closed = true;
    await pass(60_000);
    expect(world.phase).toBe('waiting');
  });

  test('is a cancellation once the person has been back for 8 s', async () => {
    await world.waiting();
    world.popUp.closed = true;
    world.comeBack();
    await pass(7_500);
    expect(world.phase).toBe('waiting');
    await pass(750);
    expect(world.outcome).toEqual({ kind: 'cancelled' });
    expect(world.leftovers).toEqual(NOTHING);
  });

  test('is no cancellation while the person only glanced here and went back to it', async () => {
    await world.waiting();
    world.popUp.closed = true;
    await pass(1_000);
    world.comeBack('focus');
    await pass(500);
    world.comeBack('blur');
    await pass(60_000);
    expect(world.phase).toBe('waiting');
    world.comeBack('focus');
    await pass(250);
    expect(world.outcome).toEqual({ kind: 'cancelled' });
  });

  test('is no failure when the account turns out connected', async () => {
    await world.waiting();
    world.popUp.closed = true;
    world.accounts = [connected];
    await pass(250);
    expect(world.outcome?.kind).toBe('connected');
  });

  test('can be opened again for the same attempt, with a new URL', async () => {
    const attempt = await world.waiting();
    world.popUp.closed = true;
    await pass(500);
    attempt.show();
    expect(world.popUps).toHaveLength(2);
    await world.answerUrl({ url: 'https://connect.test/authorize/2' });
    expect(world.popUp.urls).toEqual(['https://connect.test/authorize/2']);
    expect(world.states.at(-1)).toEqual({ phase: 'waiting', windowGone: false });
    world.accounts = [connected];
    await pass(2_000);
    expect(world.outcome?.kind).toBe('connected');
    expect(world.leftovers).toEqual(NOTHING);
  });
});

test('a window that cannot be opened again is blocked, after a look', async () => {
  world.accounts = 'by hand';
  const attempt = await world.waiting();
  world.popUp.closed = true;
  world.blocked = true;
  attempt.show();
  expect(world.phase).toBe('checking');
  await world.looks[0]?.answer([]);
  expect(world.outcome).toEqual({ kind: 'blocked' });
  expect(world.leftovers).toEqual(NOTHING);
});

describe('a person', () => {
  test('who presses again is shown the window that is there', async () => {
    const attempt = await world.waiting();
    attempt.show();
    expect(world.popUps).toHaveLength(1);
    expect(world.popUp.focused).toBe(1);
  });

  test('who cancels before there is a URL ends it at once', () => {
    const attempt = world.start();
    attempt.cancel();
    expect(world.outcome).toEqual({ kind: 'cancelled' });
    expect(world.leftovers).toEqual(NOTHING);
  });

  test('who cancels later is told after a look, which may have seen a success', async () => {
    world.accounts = 'by hand';
    const attempt = await world.waiting();
    attempt.cancel();
    attempt.cancel();
    expect(world.popUp.closed).toBe(true);
    expect(world.phase).toBe('checking');
    await world.looks[0]?.answer([connected]);
    expect(world.outcome?.kind).toBe('connected');
  });

  test('who cancels while a look is under way gets one that began after it', async () => {
    world.accounts = 'by hand';
    const attempt = await world.waiting();
    await pass(2_000);
    attempt.cancel();
    await world.looks[0]?.answer([]);
    expect(world.phase).toBe('checking');
    await world.looks[1]?.answer([]);
    expect(world.outcome).toEqual({ kind: 'cancelled' });
  });

  test('who cancels without a network is told within 5 s', async () => {
    world.accounts = 'by hand';
    const attempt = await world.waiting();
    attempt.cancel();
    await pass(5_250);
    expect(world.outcome).toEqual({ kind: 'cancelled' });
  });
});

describe('what counts as reached', () => {
  const repair = { intent: 'reauthorize', accountId: broken.id, before: [broken] } as const;

  test('for a repair: the same account, connected again', async () => {
    await world.waiting(repair);
    world.accounts = [broken];
    await pass(2_000);
    expect(world.phase).toBe('waiting');
    world.accounts = [{ ...broken, state: 'connected', updatedAt: '2026-11-01T00:00:00.000Z' }];
    await pass(2_000);
    expect(world.outcome).toEqual({ kind: 'connected', accountId: broken.id });
  });

  test('for a repair: not another account beside it', async () => {
    await world.waiting(repair);
    world.accounts = [broken, connected];
    await pass(2_000);
    expect(world.phase).toBe('waiting');
  });

  test('for a repair: an account that took the place of the old one', async () => {
    await world.waiting(repair);
    world.accounts = [connected];
    await pass(2_000);
    expect(world.outcome).toEqual({ kind: 'connected', accountId: connected.id });
  });

  test('for another account: a new id, not a change of the old one', async () => {
    await world.waiting({ intent: 'add', before: [broken] });
    world.accounts = [{ ...broken, state: 'connected' }];
    await pass(2_000);
    expect(world.phase).toBe('waiting');
    world.accounts = [broken, connected];
    await pass(2_000);
    expect(world.outcome).toEqual({ kind: 'connected', accountId: connected.id });
  });

  test('a provider that is no longer listed decides nothing', async () => {
    world.accounts = 'by hand';
    await world.waiting();
    await pass(2_000);
    await world.looks[0]?.answer(undefined);
    expect(world.phase).toBe('waiting');
  });
});
