import type { FailureReason, Intent, Outcome, Phase } from './model/authorization.js';
import type { PipesError } from './model/error.js';
import type { OpenWindow } from './model/popUp.js';
import type { ConnectedAccount, Provider } from './model/provider.js';

/** What the host says before an account is disconnected: what else happens, or why it cannot go now. */
export type BeforeDisconnect = { consequences?: string[]; keep?: false } | { keep: true; reason: string };

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

/** What the host is told, and how it opens windows. What a callback throws is reported, and ends nothing here. */
export interface PipesEvents {
  /** Opens the pop-up. Called inside the click. Default: `window.open` with a centred window of 600 × 720. */
  openWindow?: OpenWindow | undefined;
  /** An account was connected, added or reauthorized. Called by each mounted widget of this user. */
  onConnect?: ((event: { provider: Provider; accountId: string; intent: Intent }) => void) | undefined;
  /**
   * Asked before an account is disconnected. Answers what else happens (`consequences`, shown in the dialog), or why the account cannot go
   * now (`keep` with a `reason`). May be asynchronous; if it throws, the person is asked all the same.
   */
  onBeforeDisconnect?:
    | ((request: {
        provider: Provider;
        account: ConnectedAccount;
      }) => BeforeDisconnect | undefined | Promise<BeforeDisconnect | undefined>)
    | undefined;
  /** An account was disconnected here. */
  onDisconnect?: ((event: { provider: Provider; accountId: string }) => void) | undefined;
  /** An authorization attempt entered another phase: for analytics. Has no URL and no token in it. */
  onAuthorizationChange?: ((event: AuthorizationChange) => void) | undefined;
  /** Something failed, or an entry of the list could not be understood. Each error is told once while it lasts. */
  onError?: ((error: PipesError) => void) | undefined;
}
