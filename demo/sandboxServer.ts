import { createRequestListener } from '@remix-run/node-fetch-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSandbox, PROVIDERS, type SandboxOAuth } from '../src/sandbox/index.js';
import { iconOf } from './icons.js';

/** The sandbox behind a Node HTTP server, on a loopback origin of its own, with the demo's icons beside it. */
export async function startSandboxServer({ port, oauth }: { port: number; oauth?: SandboxOAuth }) {
  const origin = `http://localhost:${port}`;
  const providers = PROVIDERS.map((provider) => ({
    ...provider,
    iconUrl: iconOf(provider.slug) === undefined ? null : `${origin}/icons/${provider.slug}.svg`,
  }));
  const sandbox = createSandbox({ origin, providers, ...(oauth === undefined ? {} : { oauth }) });

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const icon = iconOf(pathname.match(/^\/icons\/(.+)\.svg$/)?.[1] ?? '');
    if (icon !== undefined) return new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
    return sandbox.fetch(request);
  }

  const server = createServer(createRequestListener(answer));
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    sandbox,
    origin,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type SandboxServer = Awaited<ReturnType<typeof startSandboxServer>>;
