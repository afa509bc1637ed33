import type { Provider } from '../model/provider.js';
import { untilNextLook, VERIFY_LIMIT } from './times.js';

/** A finished look. `last`: none was asked for while it was under way, so it says how things stand now. */
export interface Look {
  provider: Provider | undefined;
  error: unknown;
  last: boolean;
}

export interface LooksOptions {
  now(): number;
  /** Looks at the provider anew. Undefined: it is no longer listed. */
  verify(signal: AbortSignal): Promise<Provider | undefined>;
  onLooked(look: Look): void;
}

/** The looks of an attempt at the backend, one at a time: those that are due and those that something asked for. */
export function createLooks({ now, verify, onLooked }: LooksOptions) {
  let current: { since: number; controller: AbortController } | undefined;
  let again = false;
  let failures = 0;
  let waitingSince = Infinity;
  let nextAt = Infinity;
  let stopped = false;

  function start(): void {
    const look = { since: now(), controller: new AbortController() };
    current = look;
    again = false;
    verify(look.controller.signal).then(
      (provider) => {
        if (current === look) finish(provider);
      },
      (error: unknown) => {
        if (current === look) finish(undefined, error);
      },
    );
  }

  function finish(provider: Provider | undefined, error?: unknown): void {
    current = undefined;
    onLooked({ provider, error, last: !again });
    if (stopped || current !== undefined) return;
    if (again) return start();
    failures = error === undefined ? 0 : failures + 1;
    nextAt = now() + untilNextLook(now() - waitingSince, failures);
  }

  return {
    /** Looks now; if a look is under way, again after it, for that one may have come too early. */
    look(): void {
      if (stopped) return;
      if (current === undefined) start();
      else if (current.since < now()) again = true;
    },
    /** A look that begins after this call, whatever is under way. */
    lookAfresh(): void {
      if (stopped) return;
      if (current === undefined) start();
      else again = true;
    },
    /** From now on a look is due every now and then. */
    beginWaiting(): void {
      waitingSince = now();
      failures = 0;
      nextAt = now() + untilNextLook(0, 0);
    },
    /** Gives up a look that takes too long, and starts one that is due. */
    beat(): void {
      if (current !== undefined && now() - current.since >= VERIFY_LIMIT) {
        current.controller.abort(new Error('The look took too long.'));
        finish(undefined, new Error('The look took too long.'));
      } else if (current === undefined && now() >= nextAt) {
        start();
      }
    },
    /** The network is back: earlier failures say nothing any more. */
    forgive(): void {
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
