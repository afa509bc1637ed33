import type { Credentials, KnownAuthMethod } from '../model/authMethods.js';
import type { Intent, Outcome } from '../model/authorization.js';
import type { PipesClient } from '../model/client.js';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount, ProviderData, SharedProvider } from '../model/provider.js';
import type { Token } from '../client/widgets/token.js';
import type { RequiredConnection } from './connectionRequest.js';
import type { PipesCallbacks } from './events.js';
import type { PipesSnapshot } from './snapshot.js';

/** Where the data comes from: `token` for WorkOS, or `client` for any backend. */
export interface PipesSource {
  /** A widget token or AuthKit access token, or a function that fetches one. `null`: not yet, nothing is requested. */
  token?: Token | null | undefined;
  /** Any backend, instead of `token`. Create it once per user. */
  client?: PipesClient | undefined;
  /** The address of the Widgets API. Default `https://api.workos.com`. No effect with `client`. */
  apiUrl?: string | undefined;
}

/** What a server already knows, so that the first HTML holds the list. */
export interface InitialData {
  /**
   * Whose list it is: the `identity` of `createBackendClient`, or of a token its `sub` and, if it has an `org_id`, `@` and that.
   * If the client turns out to be another user's, the data is dropped.
   */
  identity: string;
  providers: ProviderData[];
  /** When it was fetched, in ms since 1970. A list older than five seconds is shown, and fetched again. */
  fetchedAt: number;
}

/** What `createPipes` takes: where the data comes from, and the host's callbacks. */
export interface CreatePipesOptions extends PipesSource, PipesCallbacks {
  /** A list that is known already. Default: none. */
  initialData?: InitialData | undefined;
}

/** What a connection is started with. */
export interface ConnectOptions {
  /** A first account, another one, or the repair of `accountId`. Default: `reauthorize` with `accountId`, else `connect`. */
  intent?: Intent | undefined;
  /** The account to repair. */
  accountId?: string | undefined;
  /** Values of the provider's config fields. */
  config?: Record<string, string> | undefined;
  /** Scopes to ask for besides those that are configured. No effect where the client cannot. */
  scopes?: readonly string[] | undefined;
  /** What the blank window says until the provider's page is there. Default `Connecting…`. */
  windowText?: string | undefined;
}

/** What `requireConnection` takes. */
export interface RequireConnectionOptions extends Omit<RequiredConnection, 'slug'> {
  /** Names the request, e.g. by the id of a tool call, so that another one for the same connection is not this one. */
  id?: string | undefined;
  /** Ends the waiting; the promise then rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** What `Pipes.connectUrl` takes. */
export interface ConnectUrlOptions {
  /** The account to repair. */
  accountId?: string | undefined;
  /** Where the person comes back to: a path of this origin. Default: where they are. */
  returnTo?: string | undefined;
}

/** Whose credentials are saved. */
export type SaveCredentialsOptions = Pick<ConnectOptions, 'intent' | 'accountId'>;

/** What the host says before an account is disconnected, cleaned. */
export type DisconnectAdvice = { prevent: false; consequences: string[] } | { prevent: true; reason: string };

/** What the organization shares. */
export interface SharedListing {
  /** The organization's name, if it is known. */
  organization: string | null;
  providers: SharedProvider[];
}

/**
 * The connections of one user, without a user interface. `slug` is a provider's slug, or a row's `id` where a list holds two
 * providers of one slug.
 */
export interface Pipes {
  /** All that is known now. The same object until something changes. */
  getSnapshot(): PipesSnapshot;
  /** Calls back on every change, and fetches the list if that has not happened. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Fetches the list ahead of the first subscriber. Resolves when it is done, failed or not. */
  preload(): Promise<void>;
  /** Fetches the list anew; at most one request a second is sent. Resolves when it is done, failed or not. */
  refetch(): Promise<void>;
  /**
   * Fetches one provider anew: by a request of its own where the client has `getProvider`, else with the whole list. Rejects with a
   * `PipesError`.
   */
  refetchProvider(slug: string): Promise<void>;
  /**
   * Opens a window and connects. Call it synchronously in a click handler: browsers open windows only there. Called again for an
   * account whose attempt is live, it shows that attempt's window again. Resolves with how it ended; never rejects.
   */
  connect(slug: string, options?: ConnectOptions): Promise<Outcome>;
  /** Cancels a live attempt. */
  cancel(attemptId: string): void;
  /**
   * Waits for a connection: resolves with the account once the backend, asked after this call, says that it is there. It opens
   * nothing: a window opens only in a click, e.g. in a `ConnectCard`, and `snapshot.requests` says what is waited for. Parallel
   * callers share one request. Rejects with a `PipesError`, of kind `declined` if the person said "Not now", `not_found` if there is
   * no such provider, `unauthorized` if nobody or somebody else is signed in; and with the signal's reason when that aborts.
   */
  requireConnection(slug: string, options?: RequireConnectionOptions): Promise<ConnectedAccount>;
  /** The person chose not to connect now: the request of this id is declined. Rejects with a `PipesError` if that fails. */
  declineRequest(requestId: string): Promise<void>;
  /** The address that connects in the same tab and returns, e.g. where pop-ups are blocked. Null: the client has none. */
  connectUrl(slug: string, options?: ConnectUrlOptions): string | null;
  /** What `onBeforeDisconnect` returns, to be shown before `disconnect`. Never rejects. */
  beforeDisconnect(slug: string, accountId: string): Promise<DisconnectAdvice>;
  /** Disconnects an account; it is gone from the snapshot at once, and back if that fails. Rejects with a `PipesError`. */
  disconnect(slug: string, accountId: string): Promise<void>;
  /** Connects or repairs an account with typed credentials. Rejects with a `PipesError`. */
  saveCredentials(slug: string, credentials: Credentials, options?: SaveCredentialsOptions): Promise<ConnectedAccount>;
  /** The auth method to repair an account with: the one it was connected by. */
  reauthorizeMethod(account: ConnectedAccount): KnownAuthMethod;
  /** Forgets how the last attempt of a row ended, and its notice. */
  dismiss(slug: string): void;
  /** Replaces the token with a refreshed one, or the function that fetches it. No effect with `client`. */
  replaceToken(token: Token): void;
  /** Adds callbacks besides those of the options. Returns a function that removes them. */
  addCallbacks(callbacks: () => PipesCallbacks): () => void;
  /** Ends all work but live attempts, which go on. `subscribe` starts it again. */
  dispose(): void;

  /** The snapshot as it was created, which is what a server has rendered. @internal */
  getInitialSnapshot(): PipesSnapshot;
  /** Whether there is an `onBeforeDisconnect` to ask. @internal */
  readonly hasBeforeDisconnect: boolean;
  /** Whether the client can list what the organization shares. @internal */
  readonly hasSharedProviders: boolean;
  /** Rejects with a `PipesError`. @internal */
  listSharedProviders(signal: AbortSignal): Promise<SharedListing>;
  /** `requireConnection` for several at once, with an account for each. @internal */
  requireConnections(
    connections: readonly RequiredConnection[],
    options: Pick<RequireConnectionOptions, 'id' | 'signal'>,
  ): Promise<ConnectedAccount[]>;
  /** Calls `tell` if nobody was told of this request's success yet. It returns whether it could tell. @internal */
  deliverRequest(requestId: string, tell: () => boolean): Promise<void>;
  /** Whether one provider can be fetched by a request of its own. @internal */
  readonly canRefetchProvider: boolean;
  /** Whether the client can ask for scopes besides those that are configured. @internal */
  readonly canRequestScopes: boolean;
  /** Reports an error to `onError`. @internal */
  reportError(error: PipesError): void;
}
