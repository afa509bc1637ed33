import type { AuthorizationState } from '../model/authorization.js';
import { startAttempt, type Attempt, type AttemptOptions } from './attempt.js';

export interface AttemptRecord {
  slug: string;
  intent: AttemptOptions['goal']['intent'];
  accountId: string | undefined;
  state: AuthorizationState;
}

type Listener = (record: AttemptRecord) => void;

/**
 * The attempts of one identity, one per provider and account. It outlives any component: an unmount only unsubscribes, a
 * new mount finds them again, and two widgets of one user share them.
 */
export function createAttempts() {
  const live = new Map<string, Attempt>();
  const listeners = new Set<Listener>();
  let records: readonly AttemptRecord[] = [];

  function keep(record: AttemptRecord): void {
    records = [...records.filter((other) => keyOf(other) !== keyOf(record)), record];
    for (const listener of [...listeners]) listener(record);
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
    start(target: { slug: string; accountId?: string | undefined }, options: Omit<AttemptOptions, 'onChange'>): void {
      const described = { slug: target.slug, intent: options.goal.intent, accountId: target.accountId };
      const key = keyOf(described);
      const running = live.get(key);
      if (running !== undefined) return running.show();
      let ended = false;
      const attempt = startAttempt({
        ...options,
        onChange(state) {
          ended = state.phase === 'settled';
          if (ended) live.delete(key);
          keep({ ...described, state });
        },
      });
      if (!ended) live.set(key, attempt);
    },
    find(record: AttemptRecord): Attempt | undefined {
      return live.get(keyOf(record));
    },
    /** Forgets how a settled attempt ended. */
    dismiss(record: AttemptRecord): void {
      if (record.state.phase !== 'settled') return;
      records = records.filter((other) => other !== record);
      for (const listener of [...listeners]) listener(record);
    },
  };
}

export type Attempts = ReturnType<typeof createAttempts>;

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
