import { createPipesHandler } from '../src/server/index.js';
import { controls } from './controls.js';
import type { Servers } from './servers.js';

/** The product's secret key; the sandbox takes any. */
const API_KEY = 'sk_test_demo';

/**
 * What the imaginary product's own server does: it knows who is signed in, serves the widget's backend client, mints widget tokens,
 * and lets its assistant use a connected account. `/api/sandbox/*` are the demo's controls, which make the rest misbehave.
 */
export function createHostBackend({ sandbox, origin, oauthServer }: Servers) {
  const session = { ended: false };
  const userOf = (request: Request) =>
    session.ended ? null : { userId: readSession(request), organizationId: 'org_demo' };
  const handler = createPipesHandler({
    apiKey: API_KEY,
    apiUrl: origin,
    getUser: userOf,
    supportsMultipleConnections: true,
  });
  const control = controls({ sandbox, oauthServer, session });

  /** The backend half of the product: a token, and with it a call to the provider's own API. */
  async function assist(request: Request, slug: string): Promise<Response> {
    const user = userOf(request);
    if (user === null) return Response.json({ message: 'Nobody is signed in.' }, { status: 401 });
    const answer = await fetch(`${origin}/data-integrations/${encodeURIComponent(slug)}/token`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${API_KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user_id: user.userId }),
    });
    const vended = (await answer.json()) as
      | { active: true; access_token: { access_token: string; missing_scopes: string[] } }
      | { active: false; error: string };
    if (!vended.active) return Response.json({ said: `${slug}: ${vended.error}` });
    const { access_token: token, missing_scopes: missing } = vended.access_token;
    const me = await fetch(`${oauthServer.origin}/api/me`, { headers: { Authorization: `Bearer ${token}` } });
    if (!me.ok) return Response.json({ said: `${slug}: the provider answered ${me.status}` });
    const { account, scopes } = (await me.json()) as { account: string; scopes: string[] };
    const without = missing.length === 0 ? '' : `, without ${missing.join(', ')}`;
    return Response.json({ said: `${slug}: acted as ${account} with ${scopes.join(', ') || 'no scopes'}${without}` });
  }

  /** Undefined where the request is for a page or a file. */
  return async function answer(request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith('/api/pipes/')) return handler(request);
    if (request.method !== 'POST') return undefined;
    const slug = searchParams.get('slug') ?? '';
    if (pathname === '/api/assistant') return assist(request, slug);
    const act = control(pathname, searchParams);
    if (act === undefined) return undefined;
    await act();
    return new Response(null, { status: 204 });
  };
}

/** A real product has a session. Here `/?user=` signs somebody in. */
export function sessionCookie(url: string): string | undefined {
  const user = new URL(url, 'http://localhost').searchParams.get('user');
  return user === null ? undefined : `demo_user=${encodeURIComponent(user)}; HttpOnly; SameSite=Lax; Path=/`;
}

function readSession(request: Request): string {
  const user = request.headers.get('Cookie')?.match(/(?:^|; )demo_user=([^;]+)/)?.[1];
  return user === undefined ? 'user_demo' : decodeURIComponent(user);
}
