import { startAttempt, type Attempt } from '../../src/authorization/attempt.js';
import type { Environment, Presence } from '../../src/authorization/environment.js';
import type { Goal } from '../../src/authorization/goal.js';
import type { AuthorizationState, Outcome } from '../../src/model/authorization.js';
import type { AuthorizeResponse } from '../../src/model/client.js';
import type { PopUp } from '../../src/model/popUp.js';
import type { ConnectedAccount, Provider } from '../../src/model/provider.js';
import { account, provider } from '../setup/samples.js';

/** A pop-up that a test closes, and that remembers what was done with it. */
export class PlayedPopUp implements PopUp {
  closed = false;
  focused = 0;
  readonly urls: string[] = [];
  readonly posts: Array<{ message: unknown; targetOrigin: string }> = [];
  readonly listeners = new Set<(message: { origin: string; data: unknown }) => void>();

  navigate(url: string): void {
    this.urls.push(url);
  }
  focus(): void {
    this.focused += 1;
  }
  close(): void {
    this.closed = true;
  }
  post(message: unknown, targetOrigin: string): void {
    this.posts.push({ message, targetOrigin });
  }
  onMessage(listener: (message: { origin: string; data: unknown }) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  say(origin: string, data: unknown): void {
    for (const listener of [...this.listeners]) listener({ origin, data });
  }
}

interface Look {
  signal: AbortSignal;
  /** Answered, failed, or given up as too long. */
  finished: boolean;
  answer(accounts: ConnectedAccount[] | undefined): Promise<void>;
  fail(error: unknown): Promise<void>;
}

export const URL_OF_PAGE = 'https://connect.test/authorize/1';
export const ORIGIN = 'https://connect.test';
export const TOKENS = { handoffToken: 'hand-secret', redirectToken: 'redirect-secret' };
export const connected: ConnectedAccount = { ...account, id: 'inst_new' };

/** Everything around an attempt, played by a test. Time is the test's fake timers. */
export class World {
  readonly popUps: PlayedPopUp[] = [];
  readonly states: AuthorizationState[] = [];
  readonly looks: Look[] = [];
  readonly posted: unknown[] = [];
  readonly asked: AbortSignal[] = [];
  /** How many looks had begun when the attempt began to check. */
  looksBeforeChecking = 0;
  blocked = false;
  policy: string | null = null;
  /** How a look is answered where the test does not do it itself. */
  accounts: ConnectedAccount[] | 'by hand' | Error = [];
  timers = 0;
  readonly presence = new Set<(change: Presence) => void>();
  readonly channel = new Set<(message: unknown) => void>();
  #answerUrl: Array<{ resolve(answer: AuthorizeResponse): void; reject(error: unknown): void }> = [];

  readonly environment: Environment = {
    now: () => Date.now(),
    every: (ms, callback) => {
      this.timers += 1;
      const timer = setInterval(callback, ms);
      return () => {
        this.timers -= 1;
        clearInterval(timer);
      };
    },
    onPresence: (listener) => {
      this.presence.add(listener);
      return () => this.presence.delete(listener);
    },
    channel: {
      post: (message) => this.posted.push(message),
      onMessage: (listener) => {
        this.channel.add(listener);
        return () => this.channel.delete(listener);
      },
    },
    openerPolicy: async () => this.policy,
  };

  start(goal: Partial<Goal> = {}): Attempt {
    return startAttempt({
      id: 'attempt-1',
      goal: { intent: 'connect', before: [], ...goal },
      environment: this.environment,
      popUp: this.#open(),
      open: () => (this.blocked ? null : this.#open()),
      authorize: (signal) => {
        this.asked.push(signal);
        return new Promise((resolve, reject) => this.#answerUrl.push({ resolve, reject }));
      },
      poll: (signal) => this.#look(signal),
      onChange: (state) => {
        this.states.push(state);
        if (state.phase === 'checking') this.looksBeforeChecking = this.looks.length;
      },
    });
  }

  #open(): PlayedPopUp {
    const popUp = new PlayedPopUp();
    this.popUps.push(popUp);
    return popUp;
  }

  #look(signal: AbortSignal): Promise<Provider | undefined> {
    return new Promise((resolve, reject) => {
      const settle = async (act: () => void) => {
        look.finished ||= !signal.aborted;
        act();
        await flush();
      };
      const look: Look = {
        signal,
        finished: false,
        answer: (accounts) => settle(() => resolve(accounts && { ...provider, connectedAccounts: accounts })),
        fail: (error) => settle(() => reject(error)),
      };
      this.looks.push(look);
      signal.addEventListener('abort', () => {
        look.finished ||= String(signal.reason).includes('too long');
      });
      if (this.accounts instanceof Error) reject(this.accounts);
      else if (this.accounts !== 'by hand') resolve({ ...provider, connectedAccounts: this.accounts });
    });
  }

  get popUp(): PlayedPopUp {
    const last = this.popUps.at(-1);
    if (last === undefined) throw new Error('No window was opened.');
    return last;
  }

  get phase(): string | undefined {
    return this.states.at(-1)?.phase;
  }

  get outcome(): Outcome | undefined {
    const last = this.states.at(-1);
    return last?.phase === 'settled' ? last.outcome : undefined;
  }

  async answerUrl(answer: Partial<AuthorizeResponse> = {}): Promise<void> {
    this.#answerUrl.at(-1)?.resolve({ url: URL_OF_PAGE, ...answer });
    await flush();
  }

  async refuseUrl(error: unknown): Promise<void> {
    this.#answerUrl.at(-1)?.reject(error);
    await flush();
  }

  /** Started, with the pop-up on the page and no handoff asked for. */
  async waiting(goal: Partial<Goal> = {}): Promise<Attempt> {
    const attempt = this.start(goal);
    await this.answerUrl();
    return attempt;
  }

  comeBack(change: Presence = 'focus'): void {
    for (const listener of [...this.presence]) listener(change);
  }

  broadcast(message: unknown): void {
    for (const listener of [...this.channel]) listener(message);
  }

  /** Nothing runs, listens or waits any more. */
  get leftovers() {
    return {
      timers: this.timers,
      presence: this.presence.size,
      channel: this.channel.size,
      messages: this.popUps.reduce((sum, popUp) => sum + popUp.listeners.size, 0),
      asking: this.asked.filter((signal) => !signal.aborted).length,
    };
  }
}

export const NOTHING = { timers: 0, presence: 0, channel: 0, messages: 0, asking: 0 };

/** Lets promises that are already decided take effect. */
export async function flush(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
