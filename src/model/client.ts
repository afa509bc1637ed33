import type { Credentials } from './authMethods.js';
import type { Intent } from './authorization.js';
import type { PipesError } from './error.js';
import type { ConnectedAccountData, ProviderData, SharedProviderData } from './provider.js';

/** Passed to every request. */
export interface RequestOptions {
  /** Aborts the request; the promise then rejects with `signal.reason`. */
  signal: AbortSignal;
}

/** What one pop-up is for. */
export interface AuthorizeRequest {
  slug: string;
  intent: Intent;
  /** The account to repair, with the intent `reauthorize`. */
  accountId?: string;
  /** Values of the provider's config fields. */
  config?: Record<string, string>;
  /** Scopes that are needed besides those that are configured; sent only if the client says `canRequestScopes`. */
  scopes?: string[];
  /** Identifies the attempt, for backends whose callback page reports back. */
  attemptId: string;
}

/** Credentials to save for one provider. */
export type SaveCredentialsRequest = Credentials & {
  slug: string;
  /** `connect` and `reauthorize` replace the credentials of the account that is there; `add` makes another account. */
  intent: Intent;
  /** The account to repair, with the intent `reauthorize`. */
  accountId?: string;
};

/** A page that connects a provider in the same tab, for where no window can be opened. */
export interface ConnectUrlRequest {
  slug: string;
  /** The account to repair. */
  accountId?: string;
  /** Where the person comes back to: a path of this origin, with its query and hash. */
  returnTo: string;
}

/** What the page behind an authorize URL wants from the page that opened it, as proof. */
export interface HandoffTokens {
  handoffToken: string;
  redirectToken: string;
}

/** Where one pop-up goes. */
export interface AuthorizeResponse {
  /** Where the pop-up goes. Only `https:` (or `http:` on loopback) is opened. */
  url: string;
  /** Posted to the page behind `url` before it goes on, and to nobody else. */
  handoff?: HandoffTokens;
  /** The origin whose messages count besides the URL's own, e.g. that of a callback page. */
  messageOrigin?: string;
}

/** The user's providers. */
export interface ProvidersResponse {
  providers: ProviderData[];
  /** Entries that could not be understood: left out of the list and reported to `onError`. Default none. */
  problems?: PipesError[];
}

/** What the organization has connected for its members. */
export interface SharedProvidersResponse {
  /** The organization's name, if it is known. */
  organization: string | null;
  providers: SharedProviderData[];
}

/**
 * Talks to a backend. Every method rejects with a `PipesError`, or with `signal.reason` when aborted. Retries, if any, are the
 * client's own.
 */
export interface PipesClient {
  /**
   * Whose data this is. Keys the cache, the attempts and the view. Null, or no such method: nobody knows, so what is shown
   * belongs to this client object alone.
   */
  identify?(options: RequestOptions): Promise<string | null>;
  /** Calls back when a later token turns out to be another user's. Returns a function that stops it. */
  onIdentityChange?(listener: (identity: string | null) => void): () => void;
  listProviders(options: RequestOptions): Promise<ProvidersResponse>;
  /** Asks for the URL of one pop-up. Called again for each window that is opened. */
  authorize(request: AuthorizeRequest, options: RequestOptions): Promise<AuthorizeResponse>;
  /** Ends a connection. For an account that is already gone it may reject with a `PipesError` of kind `not_found`. */
  disconnect(request: { slug: string; accountId: string }, options: RequestOptions): Promise<void>;
  /** Saves credentials and returns the account they made or repaired. Absent: the widget offers OAuth only. */
  saveCredentials?(request: SaveCredentialsRequest, options: RequestOptions): Promise<ConnectedAccountData>;
  /** The auth methods that `saveCredentials` takes. Default: all that the widget knows. */
  credentialsMethods?: readonly string[];
  /** What the organization shares. Absent: the widget shows nothing shared. */
  listSharedProviders?(options: RequestOptions): Promise<SharedProvidersResponse>;
  /** Whether `authorize` can ask for `scopes` besides those that are configured. WorkOS cannot. Default false. */
  canRequestScopes?: boolean;
  /** The address of a page that connects in the same tab and returns. Null, or no such method: connecting takes a window. */
  connectUrl?(request: ConnectUrlRequest): string | null;
  /** A cheaper request for one provider while an attempt waits. Default: the whole list. */
  getProvider?(slug: string, options: RequestOptions): Promise<ProviderData>;
}
