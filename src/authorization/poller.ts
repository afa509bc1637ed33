import type { Provider } from '../model/provider.js';
import { POLL_LIMIT, untilNextPoll } from './times.js';

/** A finished poll. `isLast`: none was asked for meanwhile, so it says how things stand now. */
export interface PollResult {
  provider: Provider | undefined;
  error: unknown;
  isLast: boolean;
}

export interface PollerOptions {
  now(): number;
  /** Fetches the provider anew. Undefined: it is no longer listed. */
  poll(signal: AbortSignal): Promise<Provider | undefined>;
  onResult(result: PollResult): void;
}

/** Asks the backend how an attempt stands, one poll at a time: when one is due, and when something gives reason to. */
export function createPoller({ now, poll, onResult }: PollerOptions) {
  let current: { since: number; controller: AbortController } | undefined;
  let again = false;
  let failures = 0;
  let waitingSince = Infinity;
  let nextAt = Infinity;
  let stopped = false;

  function start(): void {
    const started = { since: now(), controller: new AbortController() };
    current = started;
    again = false;
    poll(started.controller.signal).then(
      (provider) => {
        if (current === started) finish(provider);
      },
      (error: unknown) => {
        if (current === started) finish(undefined, error);
      },
    );
  }

  function finish(provider: Provider | undefined, error?: unknown): void {
    current = undefined;
    onResult({ provider, error, isLast: !again });
    if (stopped || current !== undefined) return;
    if (again) return start();
    failures = error === undefined ? 0 : failures + 1;
    nextAt = now() + untilNextPoll(now() - waitingSince, failures);
  }

  return {
    /** Polls now; if a poll is under way, once more after it, since that one may have come too early. */
    pollNow(): void {
      if (stopped) return;
      if (current === undefined) start();
      else if (current.since < now()) again = true;
    },
    /** A poll that begins after this call, whatever is under way. */
    pollAfresh(): void {
      if (stopped) return;
      if (current === undefined) start();
      else again = true;
    },
    /** From now on a poll is due every now and then. */
    beginWaiting(): void {
      waitingSince = now();
      failures = 0;
      nextAt = now() + untilNextPoll(0, 0);
    },
    /** Gives up a poll that takes too long, and starts one that is due. */
    tick(): void {
      if (current !== undefined && now() - current.since >= POLL_LIMIT) {
        const error = new Error('The poll took too long.');
        current.controller.abort(error);
        finish(undefined, error);
      } else if (current === undefined && now() >= nextAt) {
        start();
      }
    },
    /** The network is back: earlier failures no longer matter. */
    forgiveFailures(): void {
      failures = 0;
    },
    stop(): void {
      stopped = true;
      again = false;
      current?.controller.abort(new Error('The attempt has ended.'));
      current = undefined;
    },
  };
}
