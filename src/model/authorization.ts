import type { PipesError } from './error.js';

/** What an attempt is for: a first account, another one, or the repair of one in place. */
export type Intent = 'connect' | 'add' | 'reauthorize';

/** Why an attempt failed: the backend refused, the URL was unsafe, the page never answered, the host's own COOP header cut the window off … */
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
  /** A last look at the backend before a negative outcome. */
  | { phase: 'checking' }
  | { phase: 'settled'; outcome: Outcome };

/** Where an attempt is, as one word. */
export type Phase = AuthorizationState['phase'];
