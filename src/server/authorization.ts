import { safeUrl } from '../model/safeUrl.js';
import type { SignIn } from './browserBinding.js';
import { badGateway, HttpError } from './httpError.js';
import type { PipesApi } from './pipesApi.js';

/** Where a sign-in returns to, and the cookie that recognizes the browser then. */
export type StartSignIn = (request: Request, signIn: SignIn) => Promise<{ callbackUrl: string; cookie?: string }>;

/** What a sign-in is for, as a browser says it: nothing of it is believed before it is read here. */
interface Wish {
  intent?: unknown;
  accountId?: unknown;
  config?: Record<string, unknown> | undefined;
}

/** Begins a sign-in. Returns where the person goes, and the headers that remember the browser. Throws `HttpError`. */
export type Authorize = (
  request: Request,
  signIn: SignIn,
  wish: Wish,
) => Promise<{ url: string; headers: Record<string, string> }>;

export function createAuthorize(api: PipesApi, startSignIn: StartSignIn): Authorize {
  return async (request, signIn, { intent, accountId, config }) => {
    const connection = connectionOf(api, intent, accountId);
    const { callbackUrl, cookie } = await startSignIn(request, signIn);
    // The API also has a `code_challenge`, whose verifier would belong in the sealed state. It is not sent: the endpoint that
    // finishes such a sign-in is not public.
    const url = await api.authorize(signIn, signIn.slug, { ...connection, return_to: callbackUrl, config });
    const safe = typeof url === 'string' ? safeUrl(url) : null;
    if (safe === null) throw badGateway();
    return { url: safe.href, headers: cookie === undefined ? {} : { 'Set-Cookie': cookie } };
  };
}

/** The fields that say which account is meant. Sent only if users can have several accounts per provider. */
export function connectionOf(
  { supportsMultipleConnections }: PipesApi,
  intent: unknown,
  accountId?: unknown,
): Record<string, string> {
  if (intent === 'add') {
    if (supportsMultipleConnections) return { connection_intent: 'add' };
    throw new HttpError(404, 'Several accounts per provider are not available.', {
      code: 'multiple_connections_unavailable',
    });
  }
  return supportsMultipleConnections && intent === 'reauthorize' && typeof accountId === 'string'
    ? { connected_account_id: accountId, connection_intent: 'reauthorize' }
    : {};
}
