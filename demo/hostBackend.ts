import { createPipesServer, type PipesUser } from '../src/server/index.js';
import { createAccountRecords } from './accountRecords.js';
import { createAssistant, type Used } from './assistant.js';
import { controls } from './controls.js';
import type { Servers } from './servers.js';
import { readSession, SIGN_IN, signIn } from './session.js';
import type { TurnRequest } from './turns.js';

/** The product's secret key; the sandbox takes any. */
const API_KEY = 'sk_test_demo';

/**
 * What the imaginary product's own server does: it knows who is signed in, serves the widget's backend client, mints widget tokens,
 * and lets its assistant use connected accounts. `/api/sandbox/*` are the demo's controls, which make the rest misbehave.
 */
export function createHostBackend({ sandbox, origin, oauthServer }: Servers) {
  const session = { ended: false };
  const records = createAccountRecords();
  const userOf = (request: Request): PipesUser | null =>
    session.ended ? null : { userId: readSession(request), organizationId: 'org_demo' };
  const pipesServer = createPipesServer({
    apiKey: API_KEY,
    apiUrl: origin,
    getUser: userOf,
    signInUrl: SIGN_IN,
    describeAccounts: records.describe,
    supportsMultipleConnections: true,
  });
  const assistant = createAssistant({ pipesServer, records, apiOrigin: oauthServer.origin });
  const control = controls({ sandbox, oauthServer, session });

  /** What the product does for somebody who is signed in. */
  async function serve(request: Request, user: PipesUser): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/api/session') return Response.json({ user: user.userId });
    if (request.method !== 'POST') return undefined;
    if (pathname === '/api/assistant') {
      const slug = searchParams.get('slug') ?? '';
      return Response.json({ said: `${slug}: ${inWords(await assistant.actAs({ user, provider: slug }))}` });
    }
    if (pathname !== '/api/chat') return undefined;
    const { page, user: expected, ...turn } = (await request.json()) as TurnRequest;
    // The page is another user's, who has signed out in another tab since.
    if (expected !== user.userId) return Response.json({ message: 'Somebody else is signed in.' }, { status: 409 });
    return Response.json(await assistant.reply(turn, user, page));
  }

  /** Undefined where the request is for a page or a file. */
  return async function answer(request: Request): Promise<Response | undefined> {
    const { pathname, search, searchParams } = new URL(request.url);
    if (pathname.startsWith('/api/pipes/')) return pipesServer.handle(request);
    const signedIn = signIn(pathname + search);
    if (signedIn !== undefined) {
      if (session.ended) await control('/api/sandbox/signed-out', new URLSearchParams())?.();
      return signedIn;
    }
    if (!pathname.startsWith('/api/')) return undefined;
    const act = request.method === 'POST' ? control(pathname, searchParams) : undefined;
    if (act !== undefined) {
      await act();
      return new Response(null, { status: 204 });
    }
    const user = userOf(request);
    if (user === null) return Response.json({ message: 'Nobody is signed in.' }, { status: 401 });
    return serve(request, user);
  };
}

function inWords(used: Used): string {
  if (used.did === 'failed') return `the provider answered ${used.status}`;
  if (used.did === 'nothing') return used.isRefused ? 'the provider answered 401' : used.required.reason;
  const without = used.missingScopes.length === 0 ? '' : `, without ${used.missingScopes.join(', ')}`;
  return `acted as ${used.account} with ${used.scopes.join(', ') || 'no scopes'}${without}`;
}
