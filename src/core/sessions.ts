import { createSession, type Session } from './session.js';

/** How many sessions without a member and without a live attempt are kept, for a page that is left and come back to. */
const KEPT_IDLE = 3;

/** The sessions of a page, one per user. Those that are no longer needed are dropped, however many users a page has seen. */
function createSessions() {
  // In the order of their last use.
  const sessions = new Map<string, Session>();

  function dropIdle(): void {
    const idle = [...sessions.values()].filter((session) => session.isIdle);
    for (const { identity } of idle.slice(0, Math.max(0, idle.length - KEPT_IDLE))) sessions.delete(identity);
  }

  return {
    of(identity: string): Session {
      const session = sessions.get(identity) ?? createSession(identity, dropIdle);
      sessions.delete(identity);
      sessions.set(identity, session);
      return session;
    },
    get count() {
      return sessions.size;
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;

let ofPage: Sessions | undefined;

/** Those of this page, so that two widgets of one user share a list. On a server each `Pipes` has its own. */
export function pageSessions(): Sessions {
  if (typeof window === 'undefined') return createSessions();
  return (ofPage ??= createSessions());
}
