import type { AuthorizationState, FailureReason, Outcome } from '../model/authorization.js';
import type { AuthorizeResponse } from '../model/client.js';
import { PipesError, toPipesError } from '../model/error.js';
import { fieldsOf } from '../model/fieldsOf.js';
import type { PopUp } from '../model/popUp.js';
import type { Provider } from '../model/provider.js';
import { safeUrl } from '../model/safeUrl.js';
import type { Environment, Presence } from './environment.js';
import { accountReached, type Goal } from './goal.js';
import { createHandoff, type Handoff } from './handoff.js';
import { createPoller, type PollResult } from './poller.js';
import * as times from './times.js';

export interface AttemptOptions {
  id: string;
  goal: Goal;
  environment: Environment;
  /** The blank window that was opened inside the click. */
  popUp: PopUp;
  /** Opens another one in a later click. Null: none could be opened. */
  open(): PopUp | null;
  /** Asks the client for a URL. */
  authorize(signal: AbortSignal): Promise<AuthorizeResponse>;
  /** Fetches the provider anew. Undefined: it is no longer listed. */
  poll(signal: AbortSignal): Promise<Provider | undefined>;
  onChange(state: AuthorizationState): void;
}

export interface Attempt {
  readonly state: AuthorizationState;
  /** Shows the window again, or opens a new one for this attempt. Call it synchronously in a click handler. */
  show(): void;
  cancel(): void;
}

/**
 * One authorization attempt: authorizing → handing_off → waiting → settled, once. Only the backend knows how it ended;
 * messages and a closed window are merely reasons to poll. Lives outside React, so that no unmount or double render ends it.
 */
export function startAttempt({ popUp: opened, ...options }: AttemptOptions): Attempt {
  const { id, goal, environment, open, authorize, poll, onChange } = options;
  const { now, channel } = environment;
  let state: AuthorizationState = { phase: 'authorizing' };
  let popUp: PopUp = opened;
  let origin = '';
  let messageOrigin: string | undefined;
  let handoff: Handoff | undefined;
  let asking = new AbortController();
  let phaseSince = now();
  let gone: { since: number; personBack: boolean; pollsDue: number[] } | undefined;
  let lastReturn = -Infinity;
  let ending: Outcome | undefined;
  let hasNavigated = false;
  let stopWindowMessages = () => {};
  const stops: Array<() => void> = [];
  const poller = createPoller({ now, poll, onResult });

  function enter(next: AuthorizationState): void {
    state = next;
    onChange(next);
  }

  function settle(outcome: Outcome): void {
    if (state.phase === 'settled') return;
    asking.abort(new Error('The attempt has ended.'));
    poller.stop();
    stopWindowMessages();
    for (const stop of stops.splice(0)) stop();
    handoff?.forget();
    popUp.close();
    channel.post({ type: 'pipes:refetch' });
    enter({ phase: 'settled', outcome });
  }

  function fail(reason: FailureReason, error?: unknown): Outcome {
    return error === undefined ? { kind: 'failed', reason } : { kind: 'failed', reason, error: toPipesError(error) };
  }

  /** A negative outcome needs one poll that began after its cause. */
  function conclude(outcome: Outcome): void {
    if (ending !== undefined || state.phase === 'settled') return;
    ending = outcome;
    asking.abort(new Error('The attempt is ending.'));
    enter({ phase: 'checking' });
    poller.pollAfresh();
  }

  /** Until a window went to a URL nothing can have changed; after that a poll decides. */
  function giveUp(outcome: Outcome): void {
    popUp.close();
    if (hasNavigated) conclude(outcome);
    else settle(outcome);
  }

  function askForUrl(): void {
    asking = new AbortController();
    const { signal } = asking;
    phaseSince = now();
    enter({ phase: 'authorizing' });
    authorize(signal).then(
      (response) => {
        if (!signal.aborted) navigate(response);
      },
      (error: unknown) => {
        if (!signal.aborted) giveUpRefused(error);
      },
    );
  }

  function giveUpRefused(error: unknown): void {
    const { kind } = toPipesError(error);
    if (kind === 'unauthorized') return giveUp(fail('session', error));
    if (kind === 'network' || kind === 'unavailable') return giveUp(fail('network', error));
    popUp.close();
    // A backend may also refuse because the account is connected already: in another tab, or a moment ago.
    if (kind === 'invalid' || kind === 'conflict') conclude(fail('refused', error));
    else giveUp(fail('refused', error));
  }

  function navigate(response: AuthorizeResponse): void {
    // The window is still blank, so `closed` can be believed.
    if (popUp.closed) return giveUp({ kind: 'cancelled' });
    const url = safeUrl(response.url);
    if (url === null) return giveUp(fail('unsafe_url'));
    origin = url.origin;
    messageOrigin = response.messageOrigin;
    handoff = response.handoff === undefined ? undefined : createHandoff(response.handoff, origin);
    phaseSince = now();
    if (handoff === undefined) startWaiting();
    else enter({ phase: 'handing_off' });
    hasNavigated = true;
    try {
      popUp.navigate(url.href);
    } catch (error) {
      giveUp(fail('refused', error));
    }
  }

  function startWaiting(): void {
    handoff?.forget();
    phaseSince = now();
    poller.beginWaiting();
    enter({ phase: 'waiting', windowGone: gone !== undefined });
  }

  function onResult({ provider, error, isLast }: PollResult): void {
    const account = provider === undefined ? undefined : accountReached(goal, provider.connectedAccounts);
    if (account !== undefined) settle({ kind: 'connected', accountId: account.id });
    else if (error !== undefined && toPipesError(error).kind === 'unauthorized') settle(fail('session', error));
    else if (isLast && ending !== undefined) settle(ending);
  }

  function pollNow(): void {
    if (state.phase === 'waiting' || state.phase === 'handing_off') poller.pollNow();
  }

  function tick(): void {
    const elapsed = now() - phaseSince;
    if (state.phase === 'authorizing') {
      if (popUp.closed) giveUp({ kind: 'cancelled' });
      else if (elapsed >= times.AUTHORIZING_LIMIT) giveUp(fail('network'));
    } else if (state.phase === 'handing_off') {
      if (popUp.closed) loseHandoff();
      else if (elapsed >= times.HANDOFF_LIMIT) conclude(fail('handoff_timeout'));
      else handoff?.send(popUp);
    } else if (state.phase === 'waiting') {
      if (popUp.closed && gone === undefined) noteWindowGone();
      tickWaiting(elapsed);
    }
    poller.tick();
  }

  function tickWaiting(elapsed: number): void {
    const goneFor = gone === undefined ? 0 : now() - gone.since;
    if (gone?.pollsDue[0] !== undefined && goneFor >= gone.pollsDue[0]) {
      gone.pollsDue.shift();
      pollNow();
    }
    if (gone?.personBack === true && goneFor >= times.GONE_LIMIT) conclude({ kind: 'cancelled' });
    else if (elapsed >= times.WAITING_LIMIT) conclude({ kind: 'timed_out' });
  }

  function noteWindowGone(): void {
    // Closing the window brings the person back a moment before or after it is noticed here.
    const personBack = now() - lastReturn <= 1_000;
    gone = { since: now(), personBack, pollsDue: [...times.POLLS_WHEN_GONE] };
    if (state.phase === 'waiting') enter({ phase: 'waiting', windowGone: true });
    pollNow();
  }

  /** Gone before the page answered: the host's own page may have cut the two apart, or the person closed the window. */
  function loseHandoff(): void {
    const lost = popUp;
    noteWindowGone();
    startWaiting();
    void environment.openerPolicy().then((policy) => {
      if (
        popUp === lost &&
        state.phase === 'waiting' &&
        policy?.trim().startsWith('same-origin') &&
        !policy.includes('allow-popups')
      ) {
        conclude(fail('host_coop', cutOff()));
      }
    });
  }

  function receive(message: { origin: string; data: unknown }): void {
    if (state.phase !== 'handing_off' && state.phase !== 'waiting') return;
    if (message.origin !== origin && message.origin !== messageOrigin) return;
    if (state.phase === 'handing_off' && handoff !== undefined) {
      if (handoff.answeredBy(message)) startWaiting();
      else if (message.origin === origin) handoff.send(popUp);
      return;
    }
    receiveOutcome(message.data);
  }

  /** A callback page may say how it ended: a reason to poll, and what to call it if nothing has changed. */
  function receiveOutcome(data: unknown): void {
    const { attemptId, outcome } = fieldsOf(data) ?? {};
    if (attemptId !== id) return;
    if (outcome === 'denied') conclude({ kind: 'denied' });
    else if (outcome === 'error') conclude(fail('provider_error'));
    else pollNow();
  }

  function notePresence(change: Presence): void {
    const here = change === 'focus' || change === 'visible';
    if (here) lastReturn = now();
    else if (change === 'blur') lastReturn = -Infinity;
    if (change === 'online') poller.forgiveFailures();
    if (change !== 'blur') tick();
    // A person who only glances here is still at work in the other window.
    if (gone !== undefined && change !== 'online') gone.personBack = here;
    if (change !== 'blur') pollNow();
  }

  function go(next: PopUp): void {
    stopWindowMessages();
    gone = undefined;
    popUp = next;
    stopWindowMessages = next.onMessage(receive);
    askForUrl();
  }

  stops.push(
    environment.every(times.TICK, tick),
    environment.onPresence(notePresence),
    channel.onMessage((message) => {
      if (fieldsOf(message)?.['type'] === 'pipes:refetch') pollNow();
      else if (state.phase === 'waiting' || state.phase === 'handing_off') receiveOutcome(message);
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

/** For the host developer; the person reads that the window lost touch with the page. */
function cutOff(): PipesError {
  return new PipesError(
    'invalid',
    'This page is served with `Cross-Origin-Opener-Policy: same-origin`, which cuts it off from the pop-ups it opens. Serve it with `same-origin-allow-popups`.',
  );
}
