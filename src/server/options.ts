import { PipesError } from '../model/error.js';
import type { AccountProblem, AccountUsage } from '../model/provider.js';
import type { CallbackLabelsOption } from './labelsOf.js';
import { parseReturnPath } from './returnPath.js';

/** The signed-in user, by their WorkOS ids. */
export interface PipesUser {
  userId: string;
  /** The organization the user is working in. Null, undefined and empty all mean none. */
  organizationId?: string | null | undefined;
}

/**
 * Where the link sends somebody who is not signed in: an address that gets the link's own path as `return_to`, or a function that
 * returns the whole address.
 */
export type SignInUrl = string | ((link: { returnTo: string }) => string);

/** What your own records say about an account. */
export interface AccountDetails {
  /** Who has used it, e.g. which of your agents, and when. The widget shows the latest. */
  usage?: AccountUsage[] | undefined;
  /** Why it stopped working, e.g. from a webhook. */
  problem?: Partial<AccountProblem> | null | undefined;
}

/** Returns what you know about a user's accounts, by account id. Accounts that you know nothing about may be missing. */
export type DescribeAccounts = (request: {
  user: PipesUser;
  accounts: { provider: string; accountId: string }[];
}) => Promise<Record<string, AccountDetails>> | Record<string, AccountDetails>;

/** What `createPipesHandler` and `createPipesServer` take. */
export interface PipesHandlerOptions {
  /** The secret API key (`sk_…`). Sent to the API only, never to the browser or into a log. */
  apiKey: string | undefined;
  /**
   * Returns the signed-in user from your own session, never from the request's body or query. Return null when nobody is
   * signed in: the response is then 401.
   */
  getUser(request: Request): Promise<PipesUser | null> | PipesUser | null;
  /** The path the handler is mounted at, with a leading slash. Default `/api/pipes`. */
  basePath?: string | undefined;
  /** Other origins whose pages may call the handler, e.g. `https://app.example.com`. Wildcards are not supported. Default none. */
  allowedOrigins?: string[] | undefined;
  /**
   * The origin people use to reach the handler, e.g. `https://app.example.com`. Set it when a proxy rewrites the host. Default: the
   * origin of each request's URL. Then the request's `Host` header decides where the sign-in window returns to and which origin
   * counts as the handler's own, so the server in front must not pass on a `Host` it does not serve.
   */
  publicOrigin?: string | undefined;
  /**
   * Accepts a sign-in only in the browser that started it. Otherwise someone could start a sign-in, send its URL to another person,
   * and have that person's account connected to their own user.
   *
   * The `authorize` request sets a cookie for the attempt (HttpOnly, SameSite=Lax, 15 minutes). When the sign-in window returns
   * without it, and `getUser` does not find the same user signed in either, the window says so and the handler deletes the account
   * that was just connected.
   *
   * What this cannot prevent: the account is connected until the window returns, and stays connected if it never does, or only
   * after more than a day. Whatever else fetches the return address without the cookie, such as a link scanner, also causes the
   * account to be deleted. With `supportsMultipleConnections`, every account of the provider that changed since the sign-in
   * started is deleted, because the API does not say which one it was.
   *
   * Set this to false if sign-in windows open in a different browser than the widget (native apps), or if the browser cannot keep
   * the cookie and `getUser` does not recognize the user on the callback page: when the page or the iframe with the widget is on
   * another site than the handler. A sign-in through the link (`connectUrl`) is bound in any case, because it stays in one browser.
   * Default true.
   */
  bindToBrowser?: boolean | undefined;
  /**
   * Replaces texts of the callback page, the last page in a sign-in window, and of the link's pages, e.g. by the `callbackLabels` of
   * `pipes-widget/locales/de`. Or a function that returns them for a request. If it throws, the page is in English, and the server's
   * log says so. Default: English.
   */
  callbackLabels?: CallbackLabelsOption | undefined;
  /**
   * Where the link (`connectUrl`) sends somebody who is not signed in: a path or an address of your sign-in page, which gets the
   * link's own path as `return_to`, or a function that returns the whole address. Default: a page that says to sign in first.
   */
  signInUrl?: SignInUrl | undefined;
  /**
   * Adds to the accounts in the list what your own records say: who has used them, and why one stopped working. If it throws, the
   * list is served without, and the server's log says so. Default: nothing is added.
   */
  describeAccounts?: DescribeAccounts | undefined;
  /** Asks the API for several accounts per provider. Early access: your team must have the feature. Default false. */
  supportsMultipleConnections?: boolean | undefined;
  /** Default `https://api.workos.com`. */
  apiUrl?: string | undefined;
  /** Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** The options after validation, with defaults filled in. */
export interface HandlerConfig {
  apiKey: string;
  /** Without a trailing slash; empty when the handler is mounted at the root. */
  base: string;
  allowedOrigins: string[];
  publicOrigin: string | undefined;
  /** Without a trailing slash. */
  apiUrl: string;
}

/** Validates the options, because a mistake in them would fail on every request. Throws a `PipesError` of kind `invalid`. */
export function parseOptions({
  apiKey,
  getUser,
  basePath = '/api/pipes',
  allowedOrigins = [],
  publicOrigin,
  callbackLabels,
  signInUrl,
  describeAccounts,
  apiUrl = 'https://api.workos.com',
}: PipesHandlerOptions): HandlerConfig {
  // A key with a line break in it cannot be sent as a header.
  if (typeof apiKey !== 'string' || !/^[!-~]+$/.test(apiKey))
    throw invalid(
      '`apiKey` must be your secret API key (sk_…), without spaces or line breaks. Check its environment variable.',
    );
  if (typeof getUser !== 'function') throw invalid('`getUser` must be a function that returns { userId } or null.');
  if (!Array.isArray(allowedOrigins))
    throw invalid('`allowedOrigins` must be an array, e.g. ["https://app.example.com"].');
  if (callbackLabels !== undefined && !['object', 'function'].includes(typeof callbackLabels))
    throw invalid('`callbackLabels` must be an object of texts, or a function that returns one for a request.');
  if (signInUrl !== undefined && !isSignInUrl(signInUrl))
    throw invalid(
      '`signInUrl` must be a path with one leading slash, e.g. "/sign-in", an http(s) URL, or a function that returns one.',
    );
  if (describeAccounts !== undefined && typeof describeAccounts !== 'function')
    throw invalid('`describeAccounts` must be a function that returns details by account id.');
  if (parseUrl(apiUrl) === undefined)
    throw invalid(`\`apiUrl\` must be a URL, e.g. "https://api.workos.com", not "${apiUrl}".`);
  return {
    apiKey,
    base: parseBasePath(basePath),
    allowedOrigins: allowedOrigins.map((origin) => parseOrigin('allowedOrigins', origin)),
    publicOrigin: publicOrigin === undefined ? undefined : parseOrigin('publicOrigin', publicOrigin),
    apiUrl: apiUrl.replace(/\/+$/, ''),
  };
}

function isSignInUrl(signInUrl: unknown): boolean {
  if (typeof signInUrl === 'function') return true;
  return typeof signInUrl === 'string' && (parseReturnPath(signInUrl) ?? parseUrl(signInUrl)) !== undefined;
}

function parseBasePath(basePath: unknown): string {
  const base = String(basePath).replace(/\/+$/, '');
  // It is compared with the normalized paths of requests, and a semicolon would cut off the path of the cookie.
  if (base === '') return base;
  if (/^\/[^/;][^;]*$/.test(base) && parseUrl(`http://h${base}`)?.pathname === base) return base;
  throw invalid(
    `\`basePath\` must be a path with a leading slash, e.g. "/api/pipes". No request would match "${basePath}".`,
  );
}

/** Normalizes an origin to the form that browsers send: lower case, no default port, no trailing slash. */
function parseOrigin(option: string, text: unknown): string {
  const url = parseUrl(text);
  // With more than an origin (a path, a user name), it is unclear what was meant.
  if (url === undefined || url.href !== `${url.origin}/` || url.host.includes('*'))
    throw invalid(
      `\`${option}\` takes full origins, with a scheme and without a path, e.g. "https://app.example.com", not "${text}".`,
    );
  return url.origin;
}

function parseUrl(text: unknown): URL | undefined {
  try {
    const url = new URL(String(text));
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

const invalid = (problem: string) => new PipesError('invalid', `pipes-widget/server: ${problem}`);
