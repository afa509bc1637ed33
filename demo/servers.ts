import { startAuthorizationServer } from './oauth/authorizationServer.js';
import { createOAuthClient } from './oauth/client.js';
import { DEMO_PROVIDERS, startSandboxServer } from './sandboxServer.js';

export interface Ports {
  sandbox: number;
  oauth: number;
}

/**
 * What stands behind the product: the sandbox, and the third-party providers, which a real OAuth authorization server plays. Each on a
 * loopback origin of its own.
 */
export async function startServers({ sandbox: sandboxPort, oauth: oauthPort }: Ports) {
  const clients = DEMO_PROVIDERS.map(({ slug, name, scopes }) => ({
    id: slug,
    secret: crypto.randomUUID(),
    name,
    scopes: scopes ?? [],
  }));
  const redirectUri = `http://localhost:${sandboxPort}/pipes/callback`;
  const oauthServer = await startAuthorizationServer({ port: oauthPort, redirectUri, clients });
  const secretOf = (slug: string) => clients.find(({ id }) => id === slug)?.secret ?? '';
  const oauth = createOAuthClient(oauthServer.origin, secretOf);
  const { sandbox, origin, close } = await startSandboxServer({ port: sandboxPort, oauth, providers: DEMO_PROVIDERS });
  return {
    sandbox,
    origin,
    oauthServer,
    async close() {
      await Promise.all([close(), oauthServer.close()]);
    },
  };
}

export type Servers = Awaited<ReturnType<typeof startServers>>;
