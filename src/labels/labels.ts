import type { CredentialField, KnownAuthMethod } from '../model/authMethods.js';
import type { AuthorizationState, Outcome } from '../model/authorization.js';
import type { PipesErrorKind } from '../model/error.js';
import type { AuthMethod } from '../model/provider.js';
import type { RepairReason } from '../model/repairReason.js';
import type { Status } from '../model/status.js';
import type { ScopeLevel } from '../scopes/catalogue/entry.js';

/** A headline, and a sentence about what it means or what to do. `text` may be empty. */
export interface Notice {
  title: string;
  text: string;
}

/**
 * Every string a person reads, in one table. `provider` is always the provider's name. Whatever is put together of several
 * parts is a function of them, so that a language can order them in its own way.
 */
export interface Labels
  extends
    ListLabels,
    AccountLabels,
    PermissionLabels,
    AttemptLabels,
    CardLabels,
    ConnectLabels,
    DisconnectLabels,
    SearchLabels,
    SharedLabels {}

/** The list, its rows and what can happen to it. */
export interface ListLabels {
  /** BCP 47; formats dates, sorts names and sets the widget's `lang`. One that is invalid counts as `en`. */
  locale: string;
  /** Names the widget for screen readers. */
  list: string;
  /** Above what is connected, and above what can be. */
  groups: { connected: string; available: string };

  status: Record<Status, string>;
  /** Which account it is and since when. `since` is a formatted date, `account` the account's own name; null: not known. */
  accountSummary(account: { status: Status; since: string | null; account: string | null }): string;
  /** How it is connected, e.g. `API key ••••1234`. Empty for OAuth. */
  connectedWith(method: AuthMethod, last4: string | null): string;
  /** Why an account has to be reauthorized. */
  needsReauthorization(provider: string, reason: RepairReason): string;
  /** Instead of the status, where a new API key or new client credentials are needed. */
  needsUpdate(method: AuthMethod): string;
  needsUpdateText(provider: string): string;
  unknownState(provider: string): string;
  /** An account without a name of its own, among several. */
  accountNumber(number: number): string;
  organizationOwned: string;
  /** A provider with no auth method that is supported here. */
  notConnectable: string;

  /** On the button that shows the account, its date and its permissions. */
  details: string;
  detailsOf(provider: string): string;
  /** Of an account that was not granted all permissions. */
  grantedCount(granted: number, total: number): string;
  /** On the button that asks for the missing ones. */
  fix: string;
  fixProvider(provider: string, account: string | null): string;
  checkAgain: string;
  checkAgainProvider(provider: string): string;

  connect: string;
  connectProvider(provider: string): string;
  reauthorize: string;
  /** `account`: its own name, where there are several. */
  reauthorizeProvider(provider: string, account: string | null): string;
  /** On a button that takes a new API key or new client credentials. */
  update: string;
  updateProvider(provider: string, account: string | null): string;
  addAccount: string;
  addAccountTo(provider: string): string;
  disconnect: string;
  disconnectProvider(provider: string, account: string | null): string;
  cancel: string;
  dismiss: string;
  dismissMessageOf(provider: string): string;
  retry: string;

  /** What the pop-up says until the provider's page is there. */
  popUp(provider: string): string;
  /** A notice as it is read aloud. */
  readAloud(notice: Notice): string;
  /** Read aloud. */
  connected(provider: string): string;
  /** Read aloud. */
  disconnected(provider: string): string;
  disconnectFailed(provider: string, kind: PipesErrorKind): Notice;
  /** After a repair with another account than before. */
  accountChanged(before: string, now: string): Notice;
  /** A part of the widget whose code could not be loaded, or that crashed. */
  partUnavailable: string;

  loading: string;
  slow: string;
  /** There is no provider. */
  empty: Notice;
  /** There are some, but the host's filter leaves none. */
  noneVisible: Notice;
  /** Above the list, when connections are broken. */
  attention(count: number): Notice;
  /** On the button that leads to the next of them. `method` is how: a new sign-in, or new credentials. */
  reauthorizeNext(provider: string, method: KnownAuthMethod): string;
  signedOut: Notice;
  failed(kind: PipesErrorKind): Notice;
  crashed: Notice;
  outOfDate(kind: PipesErrorKind): Notice;
  omitted(count: number): string;
}

/** What a backend knows of an account besides its state. */
export interface AccountLabels {
  /** `ago` is how long ago that was, e.g. `2 hours ago`. */
  usedBy(by: string, ago: string): string;
  /** Why it stopped working. `since` is a formatted date; null: not known. */
  problem(problem: { code: string | null; message: string | null; since: string | null }): string;
}

/** What a connection may do. */
export interface PermissionLabels {
  /** Names the list of permissions. */
  permissionList(provider: string): string;
  /** Above what a provider that is not connected is asked for. `app` is the host's name; null: not given. */
  scopesRequested(app: string | null): string;
  /** Above what a connected account may do. */
  scopesGranted(app: string | null): string;
  defaultScopes(provider: string): string;
  /** Above the permissions of one kind; `unknown`: nobody knows what they do. */
  scopeLevel: Record<ScopeLevel | 'unknown', string>;
  /** Beside a permission that reaches what people guard. */
  sensitive: string;
  /** Beside a permission that was asked for and not granted. */
  notGranted: string;
  /** A permission that is known by its name alone; `resource` is from that name. */
  scopeByName(level: ScopeLevel, resource: string): string;
  scopeByNameText: string;
  unknownScope: string;
  /** On the disclosure of the scopes as the provider spells them. */
  technicalNames: string;
  technicalNamesOf(provider: string): string;
  /** Which permissions a connected account lacks. The titles have to stand in it as they are. */
  missingPermissions(titles: string[]): string;
}

/** An authorization attempt. */
export interface AttemptLabels {
  cancelAttempt(provider: string): string;
  showWindow: string;
  showWindowOf(provider: string): string;
  openAgain: string;
  openAgainFor(provider: string): string;
  attemptPhase: Record<Exclude<AuthorizationState['phase'], 'settled'> | 'window_gone', string>;
  /** Which account is being repaired. */
  keepAccount(account: string): string;
  /** How an attempt ended. `isRepair`: of an account that is there, and stays as it was. */
  outcome(outcome: Outcome, provider: string, isRepair: boolean): Notice;
  /** On the link that connects without another window, where the browser blocked that. */
  continueHere: string;
  continueHereFor(provider: string): string;
}

/** The card that asks for a connection, e.g. in a chat. */
export interface CardLabels {
  /** Names the card for screen readers. */
  card(providers: string[]): string;
  /** What is asked of the person. `doubted`: it looks connected, but does not work. */
  cardTitle(provider: string, status: CardStatus): string;
  cardText(provider: string, status: CardStatus): string;
  /** Above the scopes that are missing. */
  scopesMissing: string;
  /** Where connecting does not ask for all that is needed. */
  scopesNotConfigured(provider: string): string;
  notNow: string;
  notNowFor(providers: string[]): string;
  /** Instead of the card, once it is connected; `account` is the account's own name, null: not known. */
  cardConnected(provider: string, account: string | null): string;
  /** Instead of the card, after "Not now". */
  cardDeclined(provider: string): string;
  /** While it is being found out. */
  cardChecking(provider: string): string;
  cardUnavailable(provider: string): Notice;
}

/** What a card asks for. */
export type CardStatus = 'not_connected' | 'needs_reauthorization' | 'missing_scopes' | 'doubted';

/** The dialog that asks for what a connection takes besides a sign-in. */
export interface ConnectLabels {
  connectTitle(provider: string): string;
  updateTitle(provider: string): string;
  /** Above the methods to choose from. */
  chooseMethod: string;
  authMethods: Record<KnownAuthMethod, Notice>;
  back: string;
  next: string;
  save: string;
  saving: string;
  saveFailed(provider: string, kind: PipesErrorKind): string;
  onlyOneAccount(provider: string): string;
  /** `missing` is shown beside a field that was left empty. */
  credentialFields: Record<CredentialField['name'], { label: string; missing: string }>;
  apiKeyHint(provider: string): string;
  /** Where a secret is stored already. */
  storedSecret(last4: string): string;
  changeSettings: string;
  /** Below the settings of an account that is updated. */
  replacesSettings: string;
  optionalField(label: string): string;
  missingField(label: string): string;
  invalidField(label: string): string;
  fieldDefault(value: string): string;
  fieldExample(value: string): string;
}

/** The dialog before a connection ends. */
export interface DisconnectLabels {
  disconnectTitle(provider: string): string;
  disconnectText(provider: string, account: string | null): string;
  /** Disconnecting here does not revoke access there. */
  notRevoked(provider: string): string;
  keep: string;
  keepProvider(provider: string): string;
  /** While `onBeforeDisconnect` is pending. */
  checkingDependents: string;
  /** Above the consequences that the host names. */
  consequences: string;
  /** Above the host's reason why the account cannot be disconnected. */
  disconnectPrevented(provider: string): string;
  close: string;
}

/** The search. */
export interface SearchLabels {
  search: string;
  /** Read aloud while one types. */
  found(count: number): string;
  noMatch(query: string): Notice;
  clearSearch: string;
}

/** What the organization shares. */
export interface SharedLabels {
  /** Above the list; `organization` is its name, if it is known. */
  sharedBy(organization: string | null): string;
  sharedFailed: string;
  available: string;
  needsAdmin: string;
}
