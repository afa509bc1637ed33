import type { ConnectionRequiredReason } from '../model/connectionRequired.js';

/** What somebody needs of a provider. */
export interface ConnectionCriteria {
  /** The scopes it takes. Default: whatever was granted. */
  scopes?: readonly string[] | undefined;
  /** One account and no other. Default: any of the user's. */
  accountId?: string | undefined;
}

/** One connection that is needed. */
export interface RequiredConnection extends ConnectionCriteria {
  /** The provider's slug. */
  slug: string;
  /**
   * Why it is needed, if a backend said so. With a reason, a connection that is requested a third time although the list shows it as
   * connected counts as broken until the user changes something.
   */
  reason?: ConnectionRequiredReason | undefined;
}

/** Connections that something waits for: the app, or an agent in it. */
export interface ConnectionRequest {
  id: string;
  connections: readonly RequiredConnection[];
  /**
   * `checking`: the backend has not been asked since. `pending`: something is missing. `declined`: the person said "Not now". That
   * and `connected` are final, until it is asked for anew.
   */
  status: 'checking' | 'pending' | 'connected' | 'declined';
  /** The slugs that the list calls connected, but that do not work all the same: only a change counts. */
  doubted: readonly string[];
}

/** The id of a request that was given none: the same for the same connections. */
export function requestId(connections: readonly RequiredConnection[]): string {
  return JSON.stringify(
    connections.map(({ slug, scopes = [], accountId, reason }) => [slug, [...scopes].sort(), accountId, reason]),
  );
}

export const isDecided = ({ status }: ConnectionRequest): boolean => status === 'connected' || status === 'declined';
