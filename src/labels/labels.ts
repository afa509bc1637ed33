import type { Outcome } from '../model/authorization.js';
import type { PipesErrorKind } from '../model/error.js';
import type { Status } from '../model/status.js';

/** Words and what a person can do about it. */
export interface Notice {
  title: string;
  text: string;
}

/** Every string a person reads, in one table. `provider` is always the provider's name. */
export interface Labels {
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
  reauthorizeTo(provider: string): string;
  disconnect: string;
  disconnectFrom(provider: string, account: string | null): string;
  cancel: string;
  cancelOf(provider: string): string;
  showWindow: string;
  showWindowOf(provider: string): string;
  openAgain: string;
  openAgainOf(provider: string): string;
  dismiss: string;
  dismissOf(provider: string): string;
  retry: string;

  /** What the pop-up says until the provider's page is there. */
  popUp(provider: string): string;
  waiting: Record<'authorizing' | 'handing_off' | 'waiting' | 'window_gone' | 'checking', string>;
  outcome(outcome: Outcome, provider: string): Notice;
  disconnected(provider: string): string;

  disconnectTitle(provider: string): string;
  disconnectText(provider: string, account: string | null): string;
  /** Said in the dialog: disconnecting here does not revoke access there. */
  notRevoked(provider: string): string;
  keep: string;
  keepOf(provider: string): string;
  disconnecting: string;
  disconnectingFrom(provider: string): string;
  disconnectFailed(provider: string, kind: PipesErrorKind): string;
  dialogUnavailable: string;

  loading: string;
  slow: string;
  empty: Notice;
  signedOut: Notice;
  failed(kind: PipesErrorKind): Notice;
  crashed: Notice;
  outOfDate(kind: PipesErrorKind): Notice;
  omitted(count: number): string;
}
