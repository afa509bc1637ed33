import type { Authorize } from './authorization.js';
import type { CallbackLabels } from '../labels/pageLabels.js';
import { HttpError } from './httpError.js';
import { linkPage } from './linkPage.js';
import type { LabelsOf } from './labelsOf.js';
import { firstAccount, listedProvider } from './listedProvider.js';
import type { SignInUrl } from './options.js';
import { slugOf } from './pathSegment.js';
import type { PipesApi } from './pipesApi.js';
import { parseReturnPath, withOutcome, withParameter } from './returnPath.js';
import { seeOther } from './seeOther.js';
import type { User } from './user.js';

export interface ConnectLinkOptions {
  api: PipesApi;
  authorize: Authorize;
  labelsOf: LabelsOf;
  signInUrl: SignInUrl | undefined;
  /** Who is signed in, by the host's own session; undefined if nobody is. */
  signedInUser(request: Request): Promise<User | undefined>;
}

/** With these statuses the API refuses to begin, for reasons that concern the person. */
const REFUSED = [400, 409, 422];

/**
 * Serves `GET /connect/{slug}`: connects a provider in the same tab, for whoever is signed in.
 *
 * Browsers send no `Origin` with such a request, so any site can lead a person here. All that comes of it is the beginning of a
 * sign-in, as after a click of their own: for the user who is signed in, to be finished by the person, at the provider, in this
 * browser. What the site chooses is a provider and a page of this origin, not a user and not where anything goes. The request itself
 * connects and removes nothing.
 */
export function createConnectLink({ api, authorize, labelsOf, signInUrl, signedInUser }: ConnectLinkOptions) {
  /** `segment` is the slug as it stands in the path. */
  return async (request: Request, segment: string): Promise<Response> => {
    if (request.method !== 'GET') throw new HttpError(405, 'Not allowed.', { headers: { Allow: 'GET' } });
    if (!isVisit(request)) throw new HttpError(403, 'This page begins a sign-in, so it is not loaded in advance.');
    const { searchParams: query } = new URL(request.url);
    const labels = await labelsOf(request);
    const returnTo = parseReturnPath(query.get('return_to') ?? '/');
    if (returnTo === undefined) return linkPage('invalid_link', { labels });
    const slug = slugOf(segment);
    if (slug === undefined) return linkPage('not_available', { labels, back: returnTo });
    try {
      const user = await signedInUser(request);
      if (user === undefined) return toSignIn(request, labels);
      return await begin(request, { user, slug, returnTo, accountId: query.get('account_id'), labels });
    } catch (error) {
      // Whatever it is may contain anything, so none of it is shown. 500 is a mistake of the host's own code.
      const isTheApi = error instanceof HttpError && error.status !== 500;
      return linkPage('failed', { labels, back: returnTo, status: isTheApi ? 502 : 500 });
    }
  };

  async function begin(request: Request, { user, slug, returnTo, accountId, labels }: Visit): Promise<Response> {
    const signIn = { ...user, attemptId: crypto.randomUUID(), slug, startedAt: Date.now(), returnTo };
    try {
      const { url, headers } = await authorize(request, signIn, { intent: 'reauthorize', accountId });
      return seeOther(url, headers);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (error.status === 404) return linkPage('not_available', { labels, back: returnTo });
      if (!REFUSED.includes(error.status)) throw error;
      // The API also refuses to connect what is connected already.
      if (await isConnected(user, slug, accountId))
        return seeOther(withOutcome(returnTo, decodeURIComponent(slug), 'connected'));
      return linkPage('not_started', { labels, back: returnTo, detail: error.detail });
    }
  }

  /** False also if the list cannot be had: then there is still the API's refusal to show. */
  async function isConnected(user: User, slug: string, accountId: string | null): Promise<boolean> {
    const provider = await listedProvider(api, user, slug).catch(() => undefined);
    if (provider === undefined) return false;
    const account =
      api.supportsMultipleConnections && accountId !== null
        ? provider.connectedAccounts?.find(({ id }) => id === accountId)
        : firstAccount(provider);
    return account?.state === 'connected';
  }

  function toSignIn(request: Request, labels: Visit['labels']): Response {
    if (signInUrl === undefined) return linkPage('sign_in', { labels });
    const { pathname, search } = new URL(request.url);
    const returnTo = pathname + search;
    if (typeof signInUrl === 'string') return seeOther(withParameter(signInUrl, 'return_to', returnTo));
    const address: unknown = signInUrl({ returnTo });
    if (typeof address !== 'string') throw new HttpError(500, '`signInUrl` returned no address.');
    return seeOther(address);
  }
}

interface Visit {
  user: User;
  slug: string;
  returnTo: string;
  accountId: string | null;
  labels: Partial<CallbackLabels> | undefined;
}

/**
 * Whether a person opens the page. Browsers and apps also load pages in advance, in frames and as images, and say so; a sign-in
 * must not begin by that.
 */
function isVisit({ headers }: Request): boolean {
  const purposes = ['Sec-Purpose', 'Purpose', 'X-Purpose', 'X-Moz'].map((name) => headers.get(name) ?? '');
  return !purposes.some((purpose) => /prefetch|preview/i.test(purpose)) && isDocument(headers.get('Sec-Fetch-Dest'));
}

const isDocument = (destination: string | null) => destination === null || destination === 'document';
