import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/authorization/attempt.js';
import { PipesError } from '../../src/index.js';
import { connected, flush, NOTHING, ORIGIN, TOKENS, World } from './simulatedWorld.js';

// Any interleaving of what can happen around an attempt. Time is played, so that ten minutes cost nothing.

type Step =
  | { do: 'pass'; ms: number }
  | { do: 'answer url'; handoff: boolean; safe: boolean }
  | { do: 'refuse url'; kind: 'invalid' | 'network' | 'unauthorized' }
  | { do: 'close window' }
  | { do: 'presence'; change: 'focus' | 'blur' | 'visible' | 'online' }
  | { do: 'message'; origin: string; data: unknown }
  | { do: 'broadcast'; data: unknown }
  | { do: 'look'; which: number; result: 'nothing' | 'connected' | 'gone' | 'network' | 'unauthorized' }
  | { do: 'cancel' }
  | { do: 'show'; blocked: boolean };

const origins = fc.constantFrom(ORIGIN, 'https://host.test', 'https://evil.test', 'null', '');
const payloads = fc.oneof(
  fc.constant({ redirectToken: TOKENS.redirectToken }),
  fc.record({
    attemptId: fc.constantFrom('attempt-1', 'other'),
    outcome: fc.constantFrom('denied', 'error', 'connected', 7),
  }),
  fc.constant({ type: 'pipes:refetch' }),
  fc.anything(),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(1, 250, 2_000, 5_000, 9_000, 60_000, 200_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('answer url' as const), handoff: fc.boolean(), safe: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('refuse url' as const),
      kind: fc.constantFrom('invalid' as const, 'network' as const, 'unauthorized' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'close window' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('presence' as const),
      change: fc.constantFrom('focus' as const, 'blur' as const, 'visible' as const, 'online' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('message' as const), origin: origins, data: payloads }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('broadcast' as const), data: payloads }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('look' as const),
      which: fc.nat(3),
      result: fc.constantFrom(
        'nothing' as const,
        'nothing' as const,
        'nothing' as const,
        'connected' as const,
        'gone' as const,
        'network' as const,
        'unauthorized' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'cancel' } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('show' as const), blocked: fc.boolean() }) },
);

/** Most of what can go wrong goes wrong later than the first click, so many runs begin there. */
const good = { do: 'answer url', safe: true } as const;
const beginnings: Step[][] = [
  [],
  [{ ...good, handoff: false }],
  [{ ...good, handoff: true }],
  [
    { ...good, handoff: true },
    { do: 'message', origin: ORIGIN, data: { redirectToken: TOKENS.redirectToken } },
  ],
];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.clearAllTimers());

/** What a run knows besides what the attempt says: a look was answered with the account connected. */
interface Witness {
  sawConnected: boolean;
}

async function play(world: World, attempt: Attempt, step: Step, witness: Witness): Promise<void> {
  switch (step.do) {
    case 'pass':
      return void (await vi.advanceTimersByTimeAsync(step.ms));
    case 'answer url':
      return world.answerUrl({
        url: step.safe ? 'https://connect.test/authorize/1' : 'javascript:alert(1)',
        messageOrigin: 'https://host.test',
        ...(step.handoff ? { handoff: TOKENS } : {}),
      });
    case 'refuse url':
      return world.refuseUrl(new PipesError(step.kind, 'No.'));
    case 'close window':
      world.popUp.closed = true;
      return undefined;
    case 'presence':
      return world.comeBack(step.change);
    case 'message':
      return sayFrom(world, step);
    case 'broadcast':
      return world.broadcast(step.data);
    case 'look':
      return answerLook(world, step, witness);
    case 'cancel':
      return attempt.cancel();
    case 'show':
      world.blocked = step.blocked;
      return attempt.show();
  }
}

/** A message from anywhere but the page or the callback changes nothing at all. */
function sayFrom(world: World, { origin, data }: Extract<Step, { do: 'message' }>): void {
  const trace = () => [world.states.length, world.looks.length, world.popUp.posts.length];
  const before = trace();
  world.popUp.say(origin, data);
  if (origin !== ORIGIN && origin !== 'https://host.test') expect(trace()).toEqual(before);
}

async function answerLook(
  world: World,
  { which, result }: Extract<Step, { do: 'look' }>,
  witness: Witness,
): Promise<void> {
  const look = world.looks[world.looks.length - 1 - which];
  if (look === undefined) return;
  // An answer to a look that was given up is no longer heard.
  const heard = !look.signal.aborted && !look.finished;
  if (heard && result === 'connected') witness.sawConnected = true;
  if (result === 'nothing') await look.answer([]);
  else if (result === 'connected') await look.answer([connected]);
  else if (result === 'gone') await look.answer(undefined);
  else await look.fail(new PipesError(result, 'No.'));
}

test('whatever happens, in whatever order, an attempt ends once and right, and leaves nothing behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.array(steps, { maxLength: 40 }), async (beginning, rest) => {
      const script = [...beginning, ...rest];
      vi.clearAllTimers();
      const world = new World();
      world.accounts = 'by hand';
      const begun = Date.now();
      const witness: Witness = { sawConnected: false };
      const attempt = world.start();
      for (const step of script) {
        // One after the other: the order is what is tried out.
        await play(world, attempt, step, witness);
        await flush();
      }
      // Nobody does anything any more: the deadlines must end it. Each window that was opened has its own ten minutes.
      await vi.advanceTimersByTimeAsync(0);
      const windows = world.popUps.length;
      for (let minutes = 0; minutes < 12 && world.outcome === undefined; minutes += 1) {
        await vi.advanceTimersByTimeAsync(60_000);
      }

      const ends = world.states.filter(({ phase }) => phase === 'settled');
      expect(ends).toHaveLength(1);
      expect(world.states.at(-1)?.phase).toBe('settled');
      expect(Date.now() - begun).toBeLessThan(
        script.reduce((sum, step) => sum + (step.do === 'pass' ? step.ms : 0), 0) + 720_001 + windows,
      );
      expect(world.outcome?.kind === 'connected').toBe(witness.sawConnected);
      // A negative outcome needs a look that was finished after its cause; a session that has ended is such a look's finding.
      const outcome = world.outcome;
      const navigated = world.popUps.some(({ urls }) => urls.length > 0);
      const found = outcome?.kind === 'connected' || (outcome?.kind === 'failed' && outcome.reason === 'session');
      if (navigated && !found) {
        expect(world.states.at(-2)?.phase).toBe('checking');
        expect(world.looks.slice(world.looksBeforeChecking).some(({ finished }) => finished)).toBe(true);
      }
      for (const { urls } of world.popUps) expect(urls.every((url) => url.startsWith('https://'))).toBe(true);
      for (const { posts } of world.popUps)
        expect(posts.every(({ targetOrigin }) => targetOrigin === ORIGIN)).toBe(true);

      expect(world.leftovers).toEqual(NOTHING);
      expect(vi.getTimerCount()).toBe(0);
      expect(world.popUp.closed).toBe(true);
      // The tokens are gone: a late page does not get them.
      const posts = world.popUp.posts.length;
      world.popUp.say(ORIGIN, 'ready');
      await vi.advanceTimersByTimeAsync(5_000);
      expect(world.popUp.posts).toHaveLength(posts);
      expect(ends).toHaveLength(1);
    }),
    { numRuns: 2_000 },
  );
}, 300_000);
