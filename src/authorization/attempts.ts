import type { AuthorizationState, Intent, Outcome } from '../model/authorization.js';
import { PipesError } from '../model/error.js';
import type { PopUp } from '../model/popUp.js';
import type { Attempt } from './attempt.js';

/** What an attempt is about. */
export interface AttemptKey {
  slug: string;
  intent: Intent;
  accountId: string | undefined;
  /** Whom the account that is repaired belonged to when the attempt began, if that was known. */
  account: string | null;
}

export interface AttemptRecord extends AttemptKey {
  state: AuthorizationState;
}

/** Begins the attempt in the open window; rejects if its code cannot be loaded, or the signal is aborted before it is. */
export type Begin = (
  opened: PopUp | Window,
  onChange: (state: AuthorizationState) => void,
  signal: AbortSignal,
) => Promise<Attempt>;

type Handle = Pick<Attempt, 'show' | 'cancel'>;
/** `isNews`: the attempt entered another phase. */
type Listener = (record: AttemptRecord, isNews: boolean) => void;

/**
 * The attempts of one identity, one per provider and account. It outlives any component: an unmount only unsubscribes, a
 * new mount finds them again, and two widgets of one user share them.
 */
export function createAttempts() {
  const live = new Map<string, Handle>();
  const listeners = new Set<Listener>();
  let records: readonly AttemptRecord[] = [];

  function keep(record: AttemptRecord): void {
    const former = records.find((other) => keyOf(other) === keyOf(record));
    records = [...records.filter((other) => other !== former), record];
    const { phase } = record.state;
    tell(record, phase === 'settled' || phase !== former?.state.phase);
  }

  function tell(record: AttemptRecord, isNews: boolean): void {
    for (const listener of [...listeners]) listener(record, isNews);
  }

  return {
    /** The latest state of each attempt; a settled one stays until it is dismissed or begun again. */
    get records() {
      return records;
    },
    subscribe(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Inside a click. A live attempt for the same account is shown again instead of begun twice. */
    start(target: AttemptKey, open: () => PopUp | Window | null, begin: Begin): void {
      const key = keyOf(target);
      const running = live.get(key);
      if (running !== undefined) return running.show();

      const onChange = (state: AuthorizationState): void => {
        if (state.phase === 'settled') live.delete(key);
        keep({ ...target, state });
      };
      const settle = (outcome: Outcome) => onChange({ phase: 'settled', outcome });
      // Before anything is waited for: a window opens only inside the click.
      const opened = open();
      if (opened === null) return settle({ kind: 'blocked' });

      const cancelled = new AbortController();
      const end = (outcome: Outcome) => {
        if (cancelled.signal.aborted) return;
        cancelled.abort(new Error('The attempt has ended.'));
        opened.close();
        settle(outcome);
      };
      live.set(key, { show: () => opened.focus(), cancel: () => end({ kind: 'cancelled' }) });
      onChange({ phase: 'authorizing' });
      begin(opened, onChange, cancelled.signal).then(
        (attempt) => {
          if (attempt.state.phase !== 'settled') live.set(key, attempt);
        },
        (cause: unknown) => {
          const error = new PipesError('network', 'A part of the widget could not be loaded. Reload the page.', {
            cause,
          });
          end({ kind: 'failed', reason: 'network', error });
        },
      );
    },
    find(record: AttemptRecord): Handle | undefined {
      return live.get(keyOf(record));
    },
    /** Forgets how a settled attempt ended. */
    dismiss(record: AttemptRecord): void {
      if (record.state.phase !== 'settled') return;
      records = records.filter((other) => other !== record);
      tell(record, false);
    },
  };
}

export type Attempts = ReturnType<typeof createAttempts>;

function keyOf({ slug, intent, accountId }: Omit<AttemptKey, 'account'>): string {
  return JSON.stringify([slug, intent === 'reauthorize' ? accountId : intent]);
}

const byIdentity = new Map<string, Attempts>();

/** The attempts of this identity, wherever on the page they were begun. */
export function attemptsOf(identity: string): Attempts {
  const found = byIdentity.get(identity);
  if (found !== undefined) return found;
  const created = createAttempts();
  byIdentity.set(identity, created);
  return created;
}
