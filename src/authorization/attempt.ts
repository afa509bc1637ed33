import type { AuthorizationState, FailureReason, Outcome } from '../model/authorization.js';
import type { AuthorizeAnswer } from '../model/client.js';
import { toPipesError } from '../model/error.js';
import type { PopUp } from '../model/popUp.js';
import type { Provider } from '../model/provider.js';
import { safeUrl } from '../model/safeUrl.js';
import type { Environment, Presence } from './environment.js';
import { createHandoff, field, type Handoff } from './handoff.js';
import { createLooks, type Look } from './looks.js';
import * as times from './times.js';
import { reached, type Goal } from './verdict.js';

export interface AttemptOptions {
  id: string;
  goal: Goal;
  environment: Environment;
  /** The blank window that was opened inside the click. */
  popUp: PopUp;
  /** Opens another one, inside a later click. Null: none could be opened. */
  open(): PopUp | null;
  /** Asks the client for a URL. */
  authorize(signal: AbortSignal): Promise<AuthorizeAnswer>;
  /** Looks at the provider anew. Undefined: it is no longer listed. */
  verify(signal: AbortSignal): Promise<Provider | undefined>;
  onChange(state: AuthorizationState): void;
}

export interface Attempt {
  readonly state: AuthorizationState;
  /** Inside a click: shows the window again, or opens a new one for this same attempt. */
  show(): void;
  cancel(): void;
}

/**
 * One authorization attempt: authorizing → handing_off → waiting → settled, once. Only the backend knows how it ended;
 * messages and a closed window merely say "look now". Lives outside React, so that no unmount or double render ends it.
 */
export function startAttempt({ popUp: opened, ...options }: AttemptOptions): Attempt {
  const { id, goal, environment, open, authorize, verify, onChange } = options;
  const { now, channel } = environment;
  let state: AuthorizationState = { phase: 'authorizing' };
  let popUp: PopUp = opened;
  let origin = '';
  let messageOrigin: string | undefined;
  let handoff: Handoff | undefined;
  let asking = new AbortController();
  let phaseSince = now();
  let gone: { since: number; personBack: boolean; looks: number[] } | undefined;
  let lastReturn = -Infinity;
  let ending: Outcome | undefined;
  let sentAway = false;
  let stopWindowMessages = () => {};
  const stops: Array<() => void> = [];
  const looks = createLooks({ now, verify, onLooked });

  function enter(next: AuthorizationState): void {
    state = next;
    onChange(next);
  }

  function settle(outcome: Outcome): void {
    if (state.phase === 'settled') return;
    asking.abort(new Error('The attempt has ended.'));
    looks.stop();
    stopWindowMessages();
    for (const stop of stops.splice(0)) stop();
    handoff?.forget();
    popUp.close();
    channel.post({ type: 'pipes:look-again' });
    enter({ phase: 'settled', outcome });
  }

  function fail(reason: FailureReason, error?: unknown): Outcome {
    return error === undefined ? { kind: 'failed', reason } : { kind: 'failed', reason, error: toPipesError(error) };
  }

  /** A negative outcome needs one look at the backend that began after its cause. */
  function conclude(outcome: Outcome): void {
    if (ending !== undefined || state.phase === 'settled') return;
    ending = outcome;
    asking.abort(new Error('The attempt is ending.'));
    enter({ phase: 'checking' });
    looks.lookAfresh();
  }

  /** Until a window went to a URL nothing can have changed; after that a look decides. */
  function giveUp(outcome: Outcome): void {
    popUp.close();
    if (sentAway) conclude(outcome);
    else settle(outcome);
  }

  function askForUrl(): void {
    asking = new AbortController();
    const { signal } = asking;
    phaseSince = now();
    enter({ phase: 'authorizing' });
    authorize(signal).then(
      (answer) => {
        if (!signal.aborted) sendAway(answer);
      },
      (error: unknown) => {
        if (!signal.aborted) giveUp(refusal(error));
      },
    );
  }

  function refusal(error: unknown): Outcome {
    const { kind } = toPipesError(error);
    if (kind === 'unauthorized') return fail('session', error);
    return fail(kind === 'network' || kind === 'unavailable' ? 'network' : 'refused', error);
  }

  function sendAway(answer: AuthorizeAnswer): void {
    // The window is still blank, so what it says of itself can be believed.
    if (popUp.closed) return giveUp({ kind: 'cancelled' });
    const url = safeUrl(answer.url);
    if (url === null) return giveUp(fail('unsafe_url'));
    origin = url.origin;
    messageOrigin = answer.messageOrigin;
    handoff = answer.handoff === undefined ? undefined : createHandoff(answer.handoff, origin);
    phaseSince = now();
    if (handoff === undefined) startWaiting();
    else enter({ phase: 'handing_off' });
    sentAway = true;
    popUp.navigate(url.href);
  }

  function startWaiting(): void {
    handoff?.forget();
    phaseSince = now();
    looks.beginWaiting();
    enter({ phase: 'waiting', windowGone: gone !== undefined });
  }

  function onLooked({ provider, error, last }: Look): void {
    const account = provider === undefined ? undefined : reached(goal, provider.connectedAccounts);
    if (account !== undefined) settle({ kind: 'connected', accountId: account.id });
    else if (error !== undefined && toPipesError(error).kind === 'unauthorized') settle(fail('session', error));
    else if (last && ending !== undefined) settle(ending);
  }

  function lookNow(): void {
    if (state.phase === 'waiting' || state.phase === 'handing_off') looks.look();
  }

  function beat(): void {
    const elapsed = now() - phaseSince;
    if (state.phase === 'authorizing') {
      if (popUp.closed) giveUp({ kind: 'cancelled' });
      else if (elapsed >= times.AUTHORIZING_LIMIT) giveUp(fail('network'));
    } else if (state.phase === 'handing_off') {
      if (popUp.closed) loseHandoff();
      else if (elapsed >= times.HANDOFF_LIMIT) conclude(fail('handoff_timeout'));
      else handoff?.send(popUp);
    } else if (state.phase === 'waiting') {
      if (popUp.closed && gone === undefined) noticeGone();
      beatWaiting(elapsed);
    }
    looks.beat();
  }

  function beatWaiting(elapsed: number): void {
    const goneFor = gone === undefined ? 0 : now() - gone.since;
    if (gone?.looks[0] !== undefined && goneFor >= gone.looks[0]) {
      gone.looks.shift();
      lookNow();
    }
    if (gone?.personBack === true && goneFor >= times.GONE_LIMIT) conclude({ kind: 'cancelled' });
    else if (elapsed >= times.WAITING_LIMIT) conclude({ kind: 'timed_out' });
  }

  function noticeGone(): void {
    // Closing the window brings the person back a moment before or after it is noticed here.
    const personBack = now() - lastReturn <= 1_000;
    gone = { since: now(), personBack, looks: [...times.LOOKS_WHEN_GONE] };
    if (state.phase === 'waiting') enter({ phase: 'waiting', windowGone: true });
    lookNow();
  }

  /** Gone before the page answered: the host's own page may have cut the two apart, or the person closed the window. */
  function loseHandoff(): void {
    const lost = popUp;
    noticeGone();
    startWaiting();
    void environment.openerPolicy().then((policy) => {
      if (
        popUp === lost &&
        state.phase === 'waiting' &&
        policy?.trim().startsWith('same-origin') &&
        !policy.includes('allow-popups')
      ) {
        conclude(fail('host_coop'));
      }
    });
  }

  function hear(message: { origin: string; data: unknown }): void {
    if (state.phase !== 'handing_off' && state.phase !== 'waiting') return;
    if (message.origin !== origin && message.origin !== messageOrigin) return;
    if (state.phase === 'handing_off' && handoff !== undefined) {
      if (handoff.answeredBy(message)) startWaiting();
      else if (message.origin === origin) handoff.send(popUp);
      return;
    }
    hearOutcome(message.data);
  }

  /** A callback page may say how it ended. It only says when to look, and what to call it if nothing has changed. */
  function hearOutcome(data: unknown): void {
    if (field(data, 'attemptId') !== id) return;
    const outcome = field(data, 'outcome');
    if (outcome === 'denied') conclude({ kind: 'denied' });
    else if (outcome === 'error') conclude(fail('provider_error'));
    else lookNow();
  }

  function notePresence(change: Presence): void {
    const here = change === 'focus' || change === 'visible';
    if (here) lastReturn = now();
    else if (change === 'blur') lastReturn = -Infinity;
    if (change === 'online') looks.forgive();
    if (change !== 'blur') beat();
    // A person who only glances here is still at work in the other window.
    if (gone !== undefined && change !== 'online') gone.personBack = here;
    if (change !== 'blur') lookNow();
  }

  function go(next: PopUp): void {
    stopWindowMessages();
    gone = undefined;
    popUp = next;
    stopWindowMessages = next.onMessage(hear);
    askForUrl();
  }

  stops.push(
    environment.every(times.BEAT, beat),
    environment.onPresence(notePresence),
    channel.onMessage((message) => {
      if (field(message, 'type') === 'pipes:look-again') lookNow();
      else if (state.phase === 'waiting' || state.phase === 'handing_off') hearOutcome(message);
    }),
  );
  go(opened);

  return {
    get state() {
      return state;
    },
    show() {
      if (state.phase === 'settled' || state.phase === 'checking') return;
      if (!popUp.closed) return popUp.focus();
      asking.abort(new Error('A new window was opened.'));
      handoff?.forget();
      const next = open();
      if (next === null) conclude({ kind: 'blocked' });
      else go(next);
    },
    cancel() {
      giveUp({ kind: 'cancelled' });
    },
  };
}
