import { serve } from 'srvx';
import { createSandbox, PROVIDERS } from '../src/sandbox/index.js';
import { iconOf } from './icons.js';

/** The sandbox behind a Node HTTP server, on a loopback origin of its own, with the demo's icons and controls beside it. */
export async function startSandboxServer({ port }: { port: number }) {
  const origin = `http://localhost:${port}`;
  const providers = PROVIDERS.map((provider) => ({
    ...provider,
    iconUrl: iconOf(provider.slug) === undefined ? null : `${origin}/icons/${provider.slug}.svg`,
  }));
  const sandbox = createSandbox({ origin, providers });

  const server = serve({
    port,
    hostname: 'localhost',
    silent: true,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const icon = iconOf(pathname.match(/^\/icons\/(.+)\.svg$/)?.[1] ?? '');
      if (icon !== undefined) return new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
      return sandbox.fetch(request);
    },
  });
  await server.ready();
  return { sandbox, origin, close: () => server.close(true) };
}

export type SandboxServer = Awaited<ReturnType<typeof startSandboxServer>>;
