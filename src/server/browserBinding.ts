import { open, seal, sign, verify } from './seal.js';
import type { User } from './user.js';

/** How a sign-in began. It goes out in the return address, sealed, and comes back with the window. */
export interface SignIn extends User {
  attemptId: string;
  /** Percent-encoded, as in the API's paths. */
  slug: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Where a sign-in through the link goes back to, in the same tab. */
  returnTo?: string;
}

/** How long the cookie is valid, in seconds. The widget gives up on an attempt after 10 minutes. */
const COOKIE_SECONDS = 900;

/**
 * Recognizes the browser that started a sign-in when the window returns, without storing anything on the server. `cookiePath` is
 * the path of the callback page.
 *
 * The cookie signs the sign-in rather than its sealed state, because one attempt may open several windows, each with a state of its
 * own. Another user's cookie does not match, because the user id is signed, too. A cookie offers no protection from a hostile page
 * on a sibling subdomain, which can plant one.
 */
export function createBrowserBinding(apiKey: string, cookiePath: string) {
  const nameOf = ({ attemptId }: SignIn) => `pipes_attempt_${attemptId}`;
  const textOf = ({ attemptId, userId, organizationId, slug }: SignIn) =>
    JSON.stringify([attemptId, userId, organizationId, slug]);
  // Lax, not Strict: the window returns from another site.
  const toCookie = (signIn: SignIn, value: string, seconds: number, origin: string) =>
    `${nameOf(signIn)}=${value}; Path=${cookiePath}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${origin.startsWith('https:') ? '; Secure' : ''}`;

  return {
    /** The sealed sign-in, for the return address. */
    seal: (signIn: SignIn) => seal(apiKey, signIn),
    /** Undefined if the state was not sealed here, or with another API key. */
    open: async (state: string) => (await open(apiKey, state)) as SignIn | undefined,
    /** The `Set-Cookie` header for the browser that starts the sign-in. `origin` is the handler's own. */
    startCookie: async (signIn: SignIn, origin: string) =>
      toCookie(signIn, await sign(apiKey, textOf(signIn)), COOKIE_SECONDS, origin),
    /** The `Set-Cookie` header that deletes it. */
    endCookie: (signIn: SignIn, origin: string) => toCookie(signIn, '', 0, origin),
    /** Whether the request has this sign-in's cookie, and the cookie is still valid. */
    async isSameBrowser(request: Request, signIn: SignIn): Promise<boolean> {
      if (Date.now() - signIn.startedAt > COOKIE_SECONDS * 1000) return false;
      const prefix = `${nameOf(signIn)}=`;
      const cookie = request.headers
        .get('Cookie')
        ?.split(/; */)
        .find((each) => each.startsWith(prefix));
      return cookie !== undefined && verify(apiKey, textOf(signIn), cookie.slice(prefix.length));
    },
  };
}

export type BrowserBinding = ReturnType<typeof createBrowserBinding>;
