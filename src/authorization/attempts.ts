import type { AuthorizationState } from '../model/authorization.js';
import { PipesError } from '../model/error.js';
import type { PopUp } from '../model/popUp.js';
import type { Attempt, AttemptOptions } from './attempt.js';

export interface AttemptRecord {
  slug: string;
  intent: AttemptOptions['goal']['intent'];
  accountId: string | undefined;
  state: AuthorizationState;
}

/** `isNews`: the attempt entered another phase. */
type Listener = (record: AttemptRecord, isNews: boolean) => void;

/** The machine's code. Not needed to show the list, so it is loaded after that; a click waits for it with its window open. */
export const loadMachine = () => import('./machine.js');

/**
 * The attempts of one identity, one per provider and account. It outlives any component: an unmount only unsubscribes, a
 * new mount finds them again, and two widgets of one user share them.
 */
export function createAttempts() {
  const live = new Map<string, Pick<Attempt, 'show' | 'cancel'>>();
  const listeners = new Set<Listener>();
  let records: readonly AttemptRecord[] = [];

  function keep(record: AttemptRecord): void {
    const former = records.find((other) => keyOf(other) === keyOf(record));
    records = [...records.filter((other) => other !== former), record];
    const { phase } = record.state;
    tell(record, phase === 'settled' || phase !== former?.state.phase);
  }

  /** A listener that throws (the host's callback may) keeps nobody else from hearing it. */
  function tell(record: AttemptRecord, isNews: boolean): void {
    for (const listener of [...listeners]) {
      try {
        listener(record, isNews);
      } catch (error) {
        // A test's DOM may not have `reportError`.
        (globalThis.reportError ?? console.error)(error);
      }
    }
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
    start(
      target: { slug: string; accountId?: string | undefined },
      options: Omit<AttemptOptions, 'popUp' | 'environment' | 'onChange'>,
    ): void {
      const described = { slug: target.slug, intent: options.goal.intent, accountId: target.accountId };
      const key = keyOf(described);
      const running = live.get(key);
      if (running !== undefined) return running.show();

      const onChange = (state: AuthorizationState): void => {
        if (state.phase === 'settled') live.delete(key);
        keep({ ...described, state });
      };
      // Before anything is waited for: a window opens only inside the click.
      const popUp = options.open();
      if (popUp === null) return onChange({ phase: 'settled', outcome: { kind: 'blocked' } });

      const opening = untilLoaded(popUp, onChange);
      live.set(key, opening);
      onChange({ phase: 'authorizing' });
      loadMachine().then(({ startAttempt, browser }) => {
        if (!opening.ended) live.set(key, startAttempt({ ...options, popUp, environment: browser, onChange }));
      }, opening.fail);
    },
    find(record: AttemptRecord): Pick<Attempt, 'show' | 'cancel'> | undefined {
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

/** What can be done with the open window while the machine is loaded. */
function untilLoaded(popUp: PopUp, onChange: (state: AuthorizationState) => void) {
  const opening = {
    ended: false,
    show: () => popUp.focus(),
    cancel() {
      end();
      onChange({ phase: 'settled', outcome: { kind: 'cancelled' } });
    },
    fail(cause: unknown) {
      if (opening.ended) return;
      end();
      const error = new PipesError('network', 'A part of the widget could not be loaded. Reload the page.', { cause });
      onChange({ phase: 'settled', outcome: { kind: 'failed', reason: 'network', error } });
    },
  };
  function end(): void {
    opening.ended = true;
    popUp.close();
  }
  return opening;
}

function keyOf({ slug, intent, accountId }: Pick<AttemptRecord, 'slug' | 'intent' | 'accountId'>): string {
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
