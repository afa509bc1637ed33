import type { ConnectionRequired } from '../model/connectionRequired.js';
import { isPipesError } from '../model/error.js';
import type { Credential, CredentialResult } from './credentialSource.js';
import { pause } from './pause.js';
import type { NotRun } from './words.js';

export interface Waiting {
  /** What is required before anybody is asked. */
  required: ConnectionRequired;
  /** Asks the person. The signal says that no answer is needed any more. */
  ask(signal: AbortSignal): Promise<'accept' | 'decline' | 'cancel'>;
  /** Looks whether the credential is there. */
  check(): Promise<CredentialResult>;
  /** Called at each look. */
  onLook(): void;
  /** Says that the person is done with what they were asked for. */
  announceDone(): Promise<void>;
  /** Between two looks, in ms. */
  interval: number;
  /** In ms, from the question on. */
  timeout: number;
  /** The caller's. */
  signal: AbortSignal;
}

export type Waited = { ok: true; credential: Credential } | { ok: false; required: ConnectionRequired; why: NotRun };

/**
 * Asks once, and looks for the credential until it is there, the person says no or the time is over. Accepting is not completing:
 * it only means that the link was opened. Nor does looking wait for the answer, since there are clients that answer only when they
 * hear that it is done. Rejects if the caller gives up, or if looking fails for good.
 */
export async function waitForConnection(waiting: Waiting): Promise<Waited> {
  const { required, ask, timeout, signal } = waiting;
  // Whichever ends first ends the others.
  const ending = new AbortController();
  const over = AbortSignal.any([signal, ending.signal]);
  // An answered question must not be withdrawn: the client would hear of it.
  const question = new AbortController();
  let isAnswered = false;

  const answer = async (): Promise<Waited> => {
    // A client that fails to ask is as one that cannot: there is the link in the result.
    const action = await ask(question.signal).catch((): NotRun => 'unasked');
    isAnswered = true;
    return action === 'accept' ? new Promise<never>(() => {}) : { ok: false, required, why: action };
  };
  const connection = async (): Promise<Waited> => {
    const found = await look(waiting, over);
    isAnswered = true;
    // The tool can run, whether or not the client hears that it does.
    // Nothing waits for it: the work goes on, whether or not the client hears of it.
    void Promise.resolve()
      .then(() => waiting.announceDone())
      .catch(() => {});
    return found;
  };
  const end = async (): Promise<Waited> => {
    await pause(timeout, over);
    return { ok: false, required, why: 'timeout' };
  };

  signal.throwIfAborted();
  try {
    return await Promise.race([answer(), connection(), end()]);
  } finally {
    ending.abort();
    if (!isAnswered) question.abort('No answer is needed any more.');
  }
}

/** Looks until there is something to say. */
async function look({ required, check, onLook, interval }: Waiting, signal: AbortSignal): Promise<Waited> {
  for (;;) {
    await pause(interval, signal);
    onLook();
    const result = await check().catch((error: unknown) => {
      // The next look may succeed. Anything else would fail again.
      if (isPipesError(error) && TRANSIENT.has(error.kind)) return undefined;
      throw error;
    });
    if (result?.ok) return result;
    if (result !== undefined && isFinal(required, result.required))
      return { ok: false, required: result.required, why: 'unasked' };
  }
}

const TRANSIENT: ReadonlySet<string> = new Set(['rate_limited', 'unavailable', 'network']);

/** Whether waiting longer is in vain: the person has connected, but not for this, or cannot connect any more. */
const isFinal = (before: ConnectionRequired, { reason }: ConnectionRequired): boolean =>
  reason === 'not_available' || (reason === 'missing_scopes' && before.reason !== 'missing_scopes');
