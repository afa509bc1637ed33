import type { PipesError } from './error.js';

/** What an attempt is for: a first account, another one, or the repair of one in place. */
export type Intent = 'connect' | 'add' | 'reauthorize';

/**
 * Why an attempt failed. `refused`: the backend refused to authorize. `unsafe_url`: it returned a URL that is not opened.
 * `handoff_timeout`: the page in the window did not take over. `host_coop`: the host page's own COOP header cut the window off.
 * `provider_error`: the provider reported an error. `session`: nobody is signed in. `network`: the backend was not reached.
 */
export type FailureReason =
  | 'refused'
  | 'unsafe_url'
  | 'handoff_timeout'
  | 'host_coop'
  | 'provider_error'
  | 'session'
  | 'network';

/** How an authorization attempt ended. */
export type Outcome =
  | { kind: 'connected'; accountId: string }
  | { kind: 'denied' }
  | { kind: 'cancelled' }
  | { kind: 'blocked' }
  | { kind: 'failed'; reason: FailureReason; error?: PipesError }
  | { kind: 'timed_out' };

/** Where an authorization attempt is. `windowGone` is a hint: a page with a COOP header looks closed while it is open. */
export type AuthorizationState =
  | { phase: 'authorizing' }
  | { phase: 'handing_off' }
  | { phase: 'waiting'; windowGone: boolean }
  /** A last poll of the backend before a negative outcome. */
  | { phase: 'checking' }
  | { phase: 'settled'; outcome: Outcome };

/** Where an attempt is, as one word. */
export type Phase = AuthorizationState['phase'];
