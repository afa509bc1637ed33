import type { FailureReason, Intent, Outcome, Phase } from '../model/authorization.js';
import type { PipesError } from '../model/error.js';
import type { OpenWindow } from '../model/popUp.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';

/** What the host returns before an account is disconnected: what else will happen, or why it cannot be disconnected now. */
export type BeforeDisconnect = { consequences?: string[]; prevent?: false } | { prevent: true; reason: string };

/** One step of an authorization attempt. */
export interface AuthorizationChange {
  provider: Provider;
  intent: Intent;
  phase: Phase;
  /** How it ended, once the phase is `settled`. */
  outcome?: Outcome['kind'];
  /** Why, if the outcome is `failed`. */
  reason?: FailureReason;
}

/** An account that was connected, added or reauthorized. */
export interface ConnectEvent {
  provider: Provider;
  accountId: string;
  intent: Intent;
}

/** An account that was disconnected. */
export interface DisconnectEvent {
  /** Without the account. */
  provider: Provider;
  accountId: string;
}

/** The host's callbacks. An error thrown in one is reported as uncaught and changes nothing here. */
export interface PipesCallbacks {
  /**
   * Opens the pop-up; called synchronously in the click handler. Default: `window.open` with a centered window of 600 × 720
   * CSS pixels.
   */
  openWindow?: OpenWindow | undefined;
  /** An account was connected, added or reauthorized. */
  onConnect?: ((event: ConnectEvent) => void) | undefined;
  /**
   * Called before an account is disconnected. Returns what else will happen (`consequences`, shown in the dialog), or why the
   * account cannot be disconnected now (`prevent` with a `reason`). May be asynchronous; if it throws, the user is asked anyway.
   */
  onBeforeDisconnect?:
    | ((request: {
        provider: Provider;
        account: ConnectedAccount;
      }) => BeforeDisconnect | null | undefined | Promise<BeforeDisconnect | null | undefined>)
    | undefined;
  /** An account was disconnected here. */
  onDisconnect?: ((event: DisconnectEvent) => void) | undefined;
  /** An authorization attempt entered another phase. For analytics: contains no URL and no token. */
  onAuthorizationChange?: ((event: AuthorizationChange) => void) | undefined;
  /** Something failed, or an entry of the list could not be understood. Each error is reported once until it clears. */
  onError?: ((error: PipesError) => void) | undefined;
}
