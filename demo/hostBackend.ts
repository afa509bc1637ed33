import type { Connect } from 'vite';
import { PROVIDERS, type Sandbox } from '../src/sandbox/index.js';

/**
 * What the imaginary product's own server does: it mints a widget token for its signed-in user. `/api/sandbox/*` are the
 * demo's controls, which make the stand-in backend misbehave.
 */
export function hostBackend(sandbox: Sandbox): Connect.NextHandleFunction {
  let signedIn = true;
  let stopFailing = () => {};

  const routes: Record<string, (query: URLSearchParams) => unknown> = {
    // A real one takes the user from its session. Here `?user=` makes a second one.
    'POST /api/widget-token': (query) =>
      signedIn ? { token: sandbox.token({ sub: query.get('user') ?? 'user_demo' }) } : undefined,
    'POST /api/sandbox/expire': (query) => sandbox.expire(query.get('slug') ?? ''),
    'POST /api/sandbox/take-scope': (query) => {
      const slug = query.get('slug') ?? '';
      const scopes = PROVIDERS.find((provider) => provider.slug === slug)?.scopes ?? [];
      sandbox.update(slug, { accounts: { scopes: scopes.slice(0, -1) } });
    },
    'POST /api/sandbox/slow': (query) => {
      sandbox.latency = query.get('on') === 'true' ? 3000 : 0;
    },
    'POST /api/sandbox/failing': (query) => {
      stopFailing();
      stopFailing = query.get('on') === 'true' ? sandbox.fail('/_widgets/', { status: 503 }) : () => {};
    },
    'POST /api/sandbox/signed-out': (query) => {
      signedIn = query.get('on') !== 'true';
      stopFailing();
      stopFailing = signedIn ? () => {} : sandbox.fail('/_widgets/', { status: 401 });
    },
  };

  return (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const route = routes[`${request.method} ${url.pathname}`];
    if (route === undefined) return next();
    const answer = route(url.searchParams);
    const refused = url.pathname === '/api/widget-token' && answer === undefined;
    response.writeHead(refused ? 401 : 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(answer ?? {}));
  };
}
