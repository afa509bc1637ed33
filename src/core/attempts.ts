import type { Attempt } from '../authorization/attempt.js';
import type { AuthorizationState, Intent, Outcome } from '../model/authorization.js';
import { toPipesError } from '../model/error.js';
import type { Provider } from '../model/provider.js';
import { safeCall } from '../model/safeCall.js';
import type { PopUp } from '../model/popUp.js';

/** What an attempt is for. */
export interface AttemptTarget {
  /** The row it belongs to. */
  rowId: string;
  /** As it was when the attempt began. */
  provider: Provider;
  intent: Intent;
  /** The account to repair. */
  accountId: string | undefined;
  /** The name of the account to repair as the attempt began, if it was known. */
  accountName: string | null;
}

/** An authorization attempt as it stands. Replaced, never changed. */
export interface AttemptRecord extends AttemptTarget {
  id: string;
  state: AuthorizationState;
}

export interface BeginRequest {
  id: string;
  opened: PopUp | Window;
  onChange(state: AuthorizationState): void;
  /** Aborts if the attempt is cancelled before it has begun. */
  signal: AbortSignal;
}

/** Begins the attempt in the open window. Rejects if that is impossible, or the signal aborts before. */
export type Begin = (request: BeginRequest) => Promise<Attempt>;

interface Running extends Pick<Attempt, 'show' | 'cancel'> {
  id: string;
  outcome: Promise<Outcome>;
}

/**
 * The attempts of one user, at most one per row and account. They outlive every component: an unmount only unsubscribes, a
 * later mount finds them again, and two widgets of one user share them.
 */
export function createAttempts(onChange: (record: AttemptRecord, isNewPhase: boolean) => void) {
  const running = new Map<string, Running>();
  let records: readonly AttemptRecord[] = [];

  function keep(record: AttemptRecord): void {
    const former = records.find((other) => keyOf(other) === keyOf(record));
    records = [...records.filter((other) => other !== former), record];
    const { phase } = record.state;
    onChange(record, phase === 'settled' || former?.id !== record.id || phase !== former.state.phase);
  }

  return {
    /** The latest state of each attempt. A settled one stays until it is dismissed or started again. */
    get records() {
      return records;
    },
    get hasLive() {
      return running.size > 0;
    },
    /**
     * Call it synchronously in a click handler. A live attempt for the same account is shown again instead of started twice.
     */
    start(target: AttemptTarget, open: () => PopUp | Window | null, begin: Begin): Promise<Outcome> {
      const key = keyOf(target);
      const live = running.get(key);
      if (live !== undefined) {
        live.show();
        return live.outcome;
      }

      // Not `randomUUID`, which only secure contexts have.
      const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
      let settle!: (outcome: Outcome) => void;
      const outcome = new Promise<Outcome>((resolve) => (settle = resolve));
      let isSettled = false;
      const change = (state: AuthorizationState): void => {
        if (isSettled) return;
        if (state.phase === 'settled') {
          isSettled = true;
          running.delete(key);
          settle(state.outcome);
        }
        keep({ ...target, id, state });
      };
      // Before anything is awaited: a window opens only in a click.
      const opened = open();
      if (opened === null) {
        change({ phase: 'settled', outcome: { kind: 'blocked' } });
        return outcome;
      }

      const ended = new AbortController();
      const end = (result: Outcome) => {
        if (ended.signal.aborted) return;
        ended.abort(new Error('The attempt has ended.'));
        // A window of the host's may do anything.
        safeCall(() => opened.close());
        change({ phase: 'settled', outcome: result });
      };
      running.set(key, {
        id,
        outcome,
        show: () => safeCall(() => opened.focus()),
        cancel: () => end({ kind: 'cancelled' }),
      });
      change({ phase: 'authorizing' });
      begin({ id, opened, onChange: change, signal: ended.signal }).then(
        (attempt) => {
          if (isSettled) attempt.cancel();
          else if (attempt.state.phase !== 'settled') {
            running.set(key, { id, outcome, show: () => attempt.show(), cancel: () => attempt.cancel() });
          }
        },
        (cause: unknown) => end(failedToBegin(cause)),
      );
      return outcome;
    },
    cancel(id: string): void {
      for (const live of running.values()) if (live.id === id) live.cancel();
    },
    /** Forgets how a settled attempt ended. */
    dismiss(id: string): void {
      const settled = records.find((record) => record.id === id && record.state.phase === 'settled');
      if (settled === undefined) return;
      records = records.filter((record) => record !== settled);
      onChange(settled, false);
    },
  };
}

function failedToBegin(thrown: unknown): Outcome {
  const error = toPipesError(thrown);
  return { kind: 'failed', reason: error.kind === 'network' ? 'network' : 'refused', error };
}

function keyOf({ rowId, intent, accountId }: AttemptTarget): string {
  return JSON.stringify([rowId, intent === 'reauthorize' ? accountId : intent]);
}
