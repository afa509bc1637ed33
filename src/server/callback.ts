import type { BrowserBinding } from './browserBinding.js';
import { callbackPage, type CallbackResult } from './callbackPage.js';
import type { LabelsOf } from './labelsOf.js';
import type { PipesApi } from './pipesApi.js';
import { removeAccount } from './removeAccount.js';
import { parseReturnPath, withOutcome, type LinkOutcome } from './returnPath.js';
import { seeOther } from './seeOther.js';

/** The query parameter of the return address that carries the sealed sign-in. */
export const STATE_PARAMETER = 'pipes_state';

/** How long after it started a sign-in can still be undone, in ms. */
const UNDO_LIMIT = 86_400_000;

export interface CallbackOptions {
  binding: BrowserBinding;
  /** Whether those that the widget starts are bound. Those of the link always are. */
  bindToBrowser: boolean;
  api: PipesApi;
  labelsOf: LabelsOf;
  /** Whether the host's own session says that this user is signed in. */
  isSignedIn(request: Request, userId: string): Promise<boolean>;
  /** The handler's own origin first. */
  originsOf(request: Request): string[];
}

/** Serves the page that a sign-in returns to. One that began with the link goes on to where the person came from. */
export function createCallback({ binding, bindToBrowser, api, labelsOf, isSignedIn, originsOf }: CallbackOptions) {
  return async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const labels = await labelsOf(request);
    const page = (result: CallbackResult, attemptId = '') =>
      callbackPage({ attemptId, result, origins: originsOf(request), labels });

    const state = query.get(STATE_PARAMETER);
    // The page has replaced its own address with this one, so this is a reload.
    const shown = RESULTS.find((result) => result === query.get('page'));
    if (state === null && shown !== undefined) return page(shown);

    const result = resultOf(query.get('error'));
    if (!bindToBrowser && state === null)
      return page(result, (query.get('attempt') ?? '').replace(/[^\w-]/g, '').slice(0, 100));

    const signIn = await binding.open(state ?? '');
    if (signIn === undefined) return page('other_browser');
    const isTheirs = (await binding.isSameBrowser(request, signIn)) || (await isSignedIn(request, signIn.userId));
    if (!isTheirs && result === 'connected' && Date.now() - signIn.startedAt < UNDO_LIMIT)
      await removeAccount(api, signIn);
    // It was checked before it was sealed. Checking it again costs nothing, and a redirect may be worth a lot to somebody else.
    const returnTo = parseReturnPath(signIn.returnTo);
    const response =
      isTheirs && returnTo !== undefined
        ? seeOther(withOutcome(returnTo, decodeURIComponent(signIn.slug), result))
        : page(isTheirs ? result : 'other_browser', signIn.attemptId);
    response.headers.set('Set-Cookie', binding.endCookie(signIn, originsOf(request)[0] ?? ''));
    return response;
  };
}

const RESULTS: CallbackResult[] = ['connected', 'denied', 'error', 'other_browser'];

function resultOf(error: string | null): LinkOutcome {
  return error === null ? 'connected' : error === 'access_denied' ? 'denied' : 'error';
}
