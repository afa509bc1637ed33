import type { PipesClient } from '../model/client.js';
import { toPipesError, type PipesError } from '../model/error.js';
import { safeCall } from '../model/safeCall.js';
import { identifyWith, ownIdentity } from './bindClient.js';

/** Finds out whose data a client returns, and follows it. `onChange` is called whenever something of this changes. */
export function trackIdentity(client: PipesClient, onChange: () => void) {
  const identify = identifyWith(client);
  let identity: string | undefined;
  let failure: PipesError | null = null;
  let pending: Promise<void> | undefined;
  let stopFollowing: (() => void) | undefined;

  async function ask(): Promise<void> {
    try {
      identity = await identify(new AbortController().signal);
      failure = null;
    } catch (thrown) {
      failure = toPipesError(thrown);
    }
    pending = undefined;
    onChange();
  }

  return {
    /** Undefined until it is known. */
    get identity() {
      return identity;
    },
    /** Why it could not be found out, until it can. */
    get failure() {
      return failure;
    },
    get isPending() {
      return pending !== undefined;
    },
    /** Asks the client, unless it is being asked. */
    ask(): Promise<void> {
      pending ??= ask();
      return pending;
    },
    /** Asks once, unless the result is known. */
    settle(): Promise<void> | undefined {
      return identity === undefined && failure === null ? this.ask() : pending;
    },
    follow(): void {
      if (stopFollowing !== undefined) return;
      const stop = safeCall(() =>
        client.onIdentityChange?.((next) => {
          identity = next ?? ownIdentity(client);
          failure = null;
          onChange();
        }),
      );
      // A client of the host's may return anything.
      stopFollowing = typeof stop === 'function' ? () => safeCall(stop) : () => {};
    },
    stop(): void {
      stopFollowing?.();
      stopFollowing = undefined;
      identity = undefined;
      failure = null;
    },
  };
}
