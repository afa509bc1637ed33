import type { PipesError } from '../model/error.js';
import type { Provider } from '../model/provider.js';
import { safeCall } from '../model/safeCall.js';
import type { AttemptRecord } from './attempts.js';
import type { AuthorizationChange, PipesCallbacks } from './events.js';

/** The callbacks of the host, and the only caller of them. What one throws is reported as uncaught and stops nothing. */
export function createHostCallbacks(own: () => PipesCallbacks) {
  const all = new Set([own]);
  // One failure may end both a list and an attempt.
  const reported = new WeakSet<PipesError>();

  function each<Name extends keyof PipesCallbacks>(
    name: Name,
    event: Parameters<NonNullable<PipesCallbacks[Name]>>[0],
  ): void {
    for (const get of [...all]) safeCall(get()[name] as ((value: typeof event) => void) | undefined, event);
  }

  function reportError(error: PipesError): void {
    if (reported.has(error)) return;
    reported.add(error);
    each('onError', error);
  }

  return {
    /** Returns a function that removes them. */
    add(callbacks: () => PipesCallbacks): () => void {
      all.add(callbacks);
      return () => all.delete(callbacks);
    },
    each,
    /** The one that was added last, of those that return something. */
    last<Name extends 'openWindow' | 'onBeforeDisconnect'>(name: Name): PipesCallbacks[Name] {
      return [...all].map((get) => get()[name]).findLast((callback) => callback !== undefined);
    },
    reportError,
    /** An attempt entered another phase. */
    reportPhase({ state, intent }: AttemptRecord, provider: Provider): void {
      const outcome = state.phase === 'settled' ? state.outcome : undefined;
      const change: AuthorizationChange = {
        provider,
        intent,
        phase: state.phase,
        ...(outcome && { outcome: outcome.kind }),
        ...(outcome?.kind === 'failed' && { reason: outcome.reason }),
      };
      each('onAuthorizationChange', change);
      if (outcome?.kind === 'connected') each('onConnect', { provider, accountId: outcome.accountId, intent });
      if (outcome?.kind === 'failed' && outcome.error !== undefined) reportError(outcome.error);
    },
  };
}

export type HostCallbacks = ReturnType<typeof createHostCallbacks>;
