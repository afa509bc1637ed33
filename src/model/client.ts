import type { Intent } from './authorization.js';
import type { PipesError } from './error.js';
import type { ConnectedAccount, Provider, SharedProvider } from './provider.js';

/** Given to every request. */
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
  /** Names the attempt, for backends whose callback page reports back. */
  attemptId: string;
}

/** An API key for one provider. */
export interface SaveApiKeyRequest {
  slug: string;
  /** `connect` and `reauthorize` replace the key of the account that is there; `add` makes another account. */
  intent: Intent;
  /** The account to repair, with the intent `reauthorize`. */
  accountId?: string;
  secret: string;
}

/** Client credentials for one provider. */
export interface SaveClientCredentialsRequest extends Omit<SaveApiKeyRequest, 'secret'> {
  clientId: string;
  clientSecret: string;
  /** Replaces the stored values whole; left out, they stay. */
  config?: Record<string, string>;
}

/** Where one pop-up goes. */
export interface AuthorizeAnswer {
  /** Where the pop-up goes. Only `https:` (or `http:` on loopback) is opened. */
  url: string;
  /** Given to the page behind `url` before it goes on, and to nobody else. */
  handoff?: { handoffToken: string; redirectToken: string };
  /** The origin whose messages count besides the URL's own, e.g. that of a callback page. */
  messageOrigin?: string;
}

/**
 * What talks to a backend. Every method rejects with a `PipesError`, or with `signal.reason` when aborted.
 * Retries, if any, are the client's own.
 */
export interface PipesClient {
  /** Whose data this is. Keys the cache, the attempts and what is shown. Default: this object only. */
  identify?(options: RequestOptions): Promise<string>;
  /** Calls back when a later token turns out to be another user's. Returns a function that stops it. */
  onIdentityChange?(listener: (identity: string) => void): () => void;
  /** `problems` are entries that could not be understood: left out of the list, reported to `onError`. */
  listProviders(options: RequestOptions): Promise<{ providers: Provider[]; problems?: PipesError[] }>;
  /** Asks for the URL of one pop-up. Asked again for each window that is opened. */
  authorize(request: AuthorizeRequest, options: RequestOptions): Promise<AuthorizeAnswer>;
  /** Ends a connection. An account that is already gone may be a `PipesError` of kind `not_found`. */
  disconnect(request: { slug: string; accountId: string }, options: RequestOptions): Promise<void>;
  /** What the organization shares, and its name if that is known. Absent: the widget shows nothing shared. */
  listSharedProviders?(options: RequestOptions): Promise<{ organization: string | null; providers: SharedProvider[] }>;
  /** Saves an API key and answers the account it made or repaired. Absent: the widget offers no API keys. */
  saveApiKey?(request: SaveApiKeyRequest, options: RequestOptions): Promise<ConnectedAccount>;
  /** Saves client credentials and answers the account they made or repaired. Absent: the widget offers none. */
  saveClientCredentials?(request: SaveClientCredentialsRequest, options: RequestOptions): Promise<ConnectedAccount>;
  /** A cheaper look at one provider while an attempt waits. Default: the whole list. */
  getProvider?(slug: string, options: RequestOptions): Promise<Provider>;
}
