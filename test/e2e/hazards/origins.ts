import { createRequestListener } from '@remix-run/node-fetch-server';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createSandbox } from '../../../src/sandbox/index.js';
import { PAGES } from '../../setup/buildPage.js';
import { freePort } from '../../setup/freePort.js';

/** How the provider's pages behave. */
export interface ProviderBehaviour {
  /** The `Cross-Origin-Opener-Policy` of the consent page. */
  coop?: string;
  /** Of a redirect on the way to it. */
  redirectCoop?: string;
  /** The provider fails instead of asking. */
  broken?: boolean;
  /** The page behind the authorize URL never answers its opener. */
  mute?: boolean;
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The host's app, the API, the provider and a hostile page, each on an origin of its own. */
export async function startOrigins() {
  const port = await freePort();
  const at = (name: string) => `http://${name}.localhost:${port}`;
  const origins = { app: at('app'), api: at('api'), provider: at('provider'), evil: at('evil') };
  let sandbox = createSandbox({ origin: origins.api });
  let behaviour: ProviderBehaviour = {};
  let tokensMinted = 0;

  async function app(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/token') {
      tokensMinted += 1;
      return new Response(sandbox.token({ sub: url.searchParams.get('user') ?? 'user_1' }));
    }
    if (url.pathname === '/frame') return page(frame(url.searchParams.get('sandbox') ?? '', url.searchParams));
    const body = await readFile(join(PAGES, 'hazards', url.pathname)).catch(() => null);
    if (body === null) return new Response('Not found', { status: 404 });
    const coop = url.searchParams.get('coop');
    const headers = { 'Content-Type': TYPES[extname(url.pathname)] ?? 'application/octet-stream' };
    return new Response(new Uint8Array(body), {
      headers: coop === null ? headers : { ...headers, 'Cross-Origin-Opener-Policy': coop },
    });
  }

  async function api(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/impostor') return page('<title>impostor</title>');
    if (behaviour.mute === true && pathname.startsWith('/pipes/authorize/')) return page('<title>mute</title>');
    const answer = await sandbox.fetch(request);
    if (pathname !== '/pipes/handoff' || !answer.ok) return answer;
    // From here the window goes on to the provider, on its own origin.
    const { next } = (await answer.json()) as { next: string };
    const hop = behaviour.redirectCoop === undefined ? '' : '/hop';
    return Response.json({ next: `${origins.provider}${hop}${next}` });
  }

  async function provider(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/hop')) {
      const headers = {
        Location: pathname.slice('/hop'.length),
        'Cross-Origin-Opener-Policy': behaviour.redirectCoop ?? '',
      };
      return new Response(null, { status: 302, headers });
    }
    if (behaviour.broken === true) return page('<h1>Something went wrong at the provider</h1>', 500);
    const answer = await sandbox.fetch(request);
    if (behaviour.coop !== undefined) answer.headers.set('Cross-Origin-Opener-Policy', behaviour.coop);
    return answer;
  }

  const server = createServer(
    createRequestListener((request) => {
      const name = new URL(request.url).hostname.split('.')[0];
      if (name === 'app') return app(request);
      if (name === 'api') return api(request);
      if (name === 'provider') return provider(request);
      return page('<title>evil</title>');
    }),
  );
  server.listen(port, 'localhost');
  await once(server, 'listening');

  return {
    origins,
    get sandbox() {
      return sandbox;
    },
    get tokensMinted() {
      return tokensMinted;
    },
    /** A new backend, and a provider that behaves like this. */
    begin(next: ProviderBehaviour = {}) {
      sandbox = createSandbox({ origin: origins.api });
      behaviour = next;
      tokensMinted = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Origins = Awaited<ReturnType<typeof startOrigins>>;

function page(body: string, status = 200): Response {
  return new Response(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`, {
    status,
    headers: { 'Content-Type': 'text/html' },
  });
}

function frame(sandbox: string, query: URLSearchParams): string {
  query.delete('sandbox');
  return `<title>frame</title><iframe title="app" width="900" height="700" sandbox="${sandbox}" src="/hazards.html?${query.toString().replaceAll('&', '&amp;')}"></iframe>`;
}
