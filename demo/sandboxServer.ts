import { createRequestListener } from '@remix-run/node-fetch-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  createSandbox,
  AUTH_METHOD_PROVIDERS,
  PROVIDERS,
  type SandboxOAuth,
  type SandboxProvider,
} from '../src/sandbox/index.js';
import { iconOf } from './icons.js';

export interface SandboxServerOptions {
  port: number;
  oauth?: SandboxOAuth;
  /** Default: the sandbox's dozen. */
  providers?: readonly SandboxProvider[];
}

/** The demo's: the dozen, and those that are connected by something else than a sign-in. */
export const DEMO_PROVIDERS = [
  ...PROVIDERS,
  ...AUTH_METHOD_PROVIDERS.filter(({ slug }) => PROVIDERS.every((provider) => provider.slug !== slug)),
];

/** The sandbox behind a Node HTTP server, on a loopback origin of its own, with the demo's icons beside it. */
export async function startSandboxServer({ port, oauth, providers: given = PROVIDERS }: SandboxServerOptions) {
  const origin = `http://localhost:${port}`;
  const providers = given.map((provider) => ({
    ...provider,
    iconUrl: iconOf(provider.slug) === undefined ? null : `${origin}/icons/${provider.slug}.svg`,
  }));
  const sandbox = createSandbox({
    origin,
    providers,
    supportsMultipleConnections: true,
    ...(oauth === undefined ? {} : { oauth }),
  });

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
