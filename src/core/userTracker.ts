import { onPresence } from '../authorization/presence.js';
import type { PipesClient } from '../model/client.js';
import { toPipesError, type PipesError } from '../model/error.js';
import { safeCall } from '../model/safeCall.js';
import { identifyWith, ownIdentity } from './bindClient.js';

/** Finds out whose data a client returns, and follows it. `onChange` is called whenever something of this changes. */
export function createUserTracker(client: PipesClient, onChange: () => void) {
  const identify = identifyWith(client);
  let identity: string | undefined;
  let failure: PipesError | null = null;
  let pending: Promise<void> | undefined;
  let stopFollowing: (() => void) | undefined;
  // What was asked before something newer was learned is out of date when it arrives.
  let version = 0;

  function set(next: string | undefined, error: PipesError | null): void {
    version += 1;
    identity = next;
    failure = error;
    pending = undefined;
    onChange();
  }

  async function fetchIdentity(): Promise<void> {
    const asked = version;
    try {
      const found = await identify(new AbortController().signal);
      if (asked === version) set(found, null);
    } catch (thrown) {
      if (asked === version) set(identity, toPipesError(thrown));
    }
  }

  function ask(): Promise<void> {
    pending ??= fetchIdentity();
    return pending;
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
    ask,
    /** Asks once, unless the result is known. */
    settle: () => (identity === undefined && failure === null ? ask() : pending),
    /** A request has shown that the data is now this user's. */
    learn(next: string): void {
      if (next !== identity) set(next, null);
    },
    follow(): void {
      const stopPresence = onPresence((change) => {
        if (change === 'online' && failure !== null) void ask();
      });
      const stop = safeCall(() => client.onIdentityChange?.((next) => set(next ?? ownIdentity(client), null)));
      stopFollowing = () => {
        stopPresence();
        // A client of the host's may return anything.
        if (typeof stop === 'function') safeCall(stop);
      };
    },
    stop(): void {
      stopFollowing?.();
      version += 1;
      [identity, failure, pending, stopFollowing] = [undefined, null, undefined, undefined];
    },
  };
}
