import type { QueryClient } from '@tanstack/query-core';
import { createQueryClient } from './queryClient.js';
import { createSession, type Session } from './session.js';

/** How many sessions without a member and without a live attempt are kept, for a page that is left and come back to. */
const KEPT_IDLE = 3;

/** The sessions of a page, one a user. Those that nobody needs any more are dropped, however many users a page has seen. */
export function createSessions() {
  const queryClient = createQueryClient();
  // In the order of their last use.
  const sessions = new Map<string, Session>();

  function dropIdle(): void {
    const idle = [...sessions.values()].filter((session) => session.isIdle);
    for (const session of idle.slice(0, Math.max(0, idle.length - KEPT_IDLE))) {
      sessions.delete(session.identity);
      session.remove();
    }
  }

  return {
    queryClient,
    of(identity: string): Session {
      const session = sessions.get(identity) ?? createSession(identity, queryClient, dropIdle);
      sessions.delete(identity);
      sessions.set(identity, session);
      return session;
    },
    get count() {
      return sessions.size;
    },
  };
}

export interface Sessions {
  readonly queryClient: QueryClient;
  of(identity: string): Session;
  readonly count: number;
}

let ofPage: Sessions | undefined;

/** Those of this page, so that two widgets of one user share a list. On a server each `Pipes` has its own. */
export function pageSessions(): Sessions {
  if (typeof window === 'undefined') return createSessions();
  return (ofPage ??= createSessions());
}
