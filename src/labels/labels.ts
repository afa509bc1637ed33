import type { Outcome } from '../model/authorization.js';
import type { PipesErrorKind } from '../model/error.js';
import type { AuthMethod } from '../model/provider.js';
import type { Status } from '../model/status.js';

/** Words and what a person can do about it. */
export interface Notice {
  title: string;
  text: string;
}

/** Every string a person reads, in one table. `provider` is always the provider's name. */
export interface Labels extends ListLabels, LaterLabels {}

/** What the list says: there before anything is clicked. */
export interface ListLabels {
  /** BCP 47; formats dates and sets the widget's `lang`. */
  locale: string;
  /** Names the list for screen readers. */
  list: string;

  status: Record<Status, string>;
  /** `date` is already formatted. */
  connectedSince(date: string): string;
  /** `account` is the account's own name. */
  connectedAs(account: string): string;
  needsReauthorization(provider: string): string;
  /** Instead of the status, where a new API key or new client credentials are wanted. */
  needsUpdate(method: AuthMethod): string;
  needsUpdateText(provider: string): string;
  /** The way it is connected, e.g. `API key ••••1234`. Empty for a sign-in. */
  connectedWith(method: AuthMethod, last4: string | null): string;
  unknownState(provider: string): string;
  /** An account without a name of its own, among several. */
  account(number: number): string;
  organizationOwned: string;
  /** A provider that wants something other than a sign-in. */
  notConnectable: string;

  scopes(count: number): string;
  scopesOf(provider: string): string;
  /** Above the scopes of a provider that is not connected. */
  scopesRequested: string;
  /** Above the scopes a connected account was given. */
  scopesGranted: string;
  defaultScopes(provider: string): string;

  connect: string;
  connectTo(provider: string): string;
  reauthorize: string;
  /** `account`: its own name, where there are several. */
  reauthorizeTo(provider: string, account: string | null): string;
  /** On a button that takes a new API key or new client credentials. */
  update: string;
  updateOf(provider: string, account: string | null): string;
  addAccount: string;
  addAccountOf(provider: string): string;
  disconnect: string;
  disconnectFrom(provider: string, account: string | null): string;
  cancel: string;
  dismiss: string;
  dismissOf(provider: string): string;
  retry: string;

  /** What the pop-up says until the provider's page is there. */
  popUp(provider: string): string;
  connectedNow(provider: string): string;
  dialogUnavailable: string;

  loading: string;
  slow: string;
  /** There is no provider. */
  empty: Notice;
  /** There are some, and the host's filter leaves none. */
  noneWanted: Notice;
  /** On top of the list, when accounts are broken. */
  attention(count: number): Notice;
  repairNext(provider: string): string;
  signedOut: Notice;
  failed(kind: PipesErrorKind): Notice;
  crashed: Notice;
  outOfDate(kind: PipesErrorKind): Notice;
  omitted(count: number): string;
}

/** What the search, attempts and dialogs say: loaded after the list. */
export interface LaterLabels {
  search: string;
  /** Read aloud while one searches. */
  found(count: number): string;
  noMatch(query: string): Notice;
  clearSearch: string;

  /** Above what the organization shares; `organization` is its name, if it is known. */
  shared(organization: string | null): string;
  sharedFailed: string;
  available: string;
  needsAdmin: string;

  cancelOf(provider: string): string;
  showWindow: string;
  showWindowOf(provider: string): string;
  openAgain: string;
  openAgainOf(provider: string): string;
  waiting: Record<'authorizing' | 'handing_off' | 'waiting' | 'window_gone' | 'checking', string>;
  /** To whom the account belongs that is being repaired. */
  repairing(account: string): string;
  outcome(outcome: Outcome, provider: string): Notice;
  /** After a repair with another account than before. */
  accountChanged(before: string, now: string): Notice;
  disconnected(provider: string): string;
  disconnectFailed(provider: string, kind: PipesErrorKind): Notice;

  disconnectTitle(provider: string): string;
  disconnectText(provider: string, account: string | null): string;
  /** Said in the dialog: disconnecting here does not revoke access there. */
  notRevoked(provider: string): string;
  keep: string;
  keepOf(provider: string): string;
  /** While the host is asked what relies on the connection. */
  askingHost: string;
  /** Above what the host says depends on the connection. */
  consequences: string;
  /** Above the host's reason why the account stays. */
  mustStay(provider: string): string;
  close: string;

  connectTitle(provider: string): string;
  updateTitle(provider: string): string;
  /** Above the ways to connect, where there are several. */
  chooseWay: string;
  ways: Record<'oauth' | 'api_key' | 'client_credentials', Notice>;
  back: string;
  next: string;
  save: string;
  saving: string;
  saveFailed(provider: string, kind: PipesErrorKind): string;
  onlyOneAccount(provider: string): string;
  apiKey: string;
  apiKeyHint(provider: string): string;
  clientId: string;
  clientSecret: string;
  /** Where a secret is stored already. */
  storedSecret(mask: string): string;
  changeSettings: string;
  /** Under the settings of an account that is updated. */
  replacesSettings: string;
  optional(label: string): string;
  required(label: string): string;
  notMatching(label: string): string;
  defaultHint(value: string): string;
  exampleHint(value: string): string;
}
