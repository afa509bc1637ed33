import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { consentPage, signInPage } from './signInPages.js';

export interface OAuthClient {
  id: string;
  secret: string;
  /** The provider's name, which its pages show. */
  name: string;
  scopes: string[];
}

/** In memory, by choice: named, so that the server does not warn of its default. */
class Storage extends MemoryAdapter {}

/**
 * A certified OAuth authorization server, which plays the third-party providers: each is one client of it. Beside it stands a small
 * protected API, `GET /api/me`, which answers whom an access token is of and what it may do.
 */
export async function startAuthorizationServer(options: { port: number; redirectUri: string; clients: OAuthClient[] }) {
  const { port, redirectUri, clients } = options;
  const origin = `http://localhost:${port}`;
  const scopes = [...new Set(['openid', 'offline_access', ...clients.flatMap((client) => client.scopes)])];
  const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

  const provider = new Provider(origin, {
    adapter: Storage,
    clients: clients.map(({ id, secret, name }) => ({
      client_id: id,
      client_secret: secret,
      client_name: name,
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    })),
    scopes,
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
    ttl: { AccessToken: 300, Interaction: 3600, Session: 3600, Grant: 86_400, RefreshToken: 86_400, IdToken: 300 },
    cookies: { keys: [crypto.randomUUID()] },
    jwks: { keys: [{ ...signingKey, kid: 'demo', use: 'sig', alg: 'RS256' } as JWK] },
    renderError: (context: KoaContextWithOIDC, { error_description: sentence, error }) => {
      context.type = 'text';
      context.body = sentence ?? error;
    },
  });

  const answer = provider.callback();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const handled = pathname.startsWith('/sign-in/')
      ? signIn(request, response)
      : pathname === '/api/me'
        ? me(request, response)
        : answer(request, response);
    Promise.resolve(handled).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('Something went wrong.');
    });
  });

  /** First who the person is, then what they allow. */
  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session, uid } = await provider.interactionDetails(request, response);
    const client = clients.find(({ id }) => id === params['client_id']);
    const wanted = String(params['scope'] ?? '')
      .split(' ')
      .filter((scope) => client?.scopes.includes(scope));
    if (request.method !== 'POST') {
      const about = { name: client?.name ?? '', action: `/sign-in/${uid}` };
      const page =
        prompt.name === 'login'
          ? signInPage({ ...about, hint: String(params['login_hint'] ?? '') })
          : consentPage({ ...about, account: session?.accountId ?? '', scopes: wanted });
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
      return;
    }
    const form = new URLSearchParams(await readText(request));
    if (form.get('decision') === 'deny') {
      const denial = { error: 'access_denied', error_description: 'The person said no.' };
      return provider.interactionFinished(request, response, denial);
    }
    if (prompt.name === 'login') {
      const login = { accountId: form.get('account') || 'ada@example.com' };
      return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }
    const ticked = form.getAll('scope');
    const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
    grant.addOIDCScope(['openid', ...wanted.filter((scope) => ticked.includes(scope))].join(' '));
    grant.rejectOIDCScope(wanted.filter((scope) => !ticked.includes(scope)).join(' '));
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
  }

  /** The protected API. */
  async function me(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bearer = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const token = await provider.AccessToken.find(bearer);
    const grant = token?.grantId === undefined ? undefined : await provider.Grant.find(token.grantId);
    if (token === undefined || grant === undefined || distrusted.has(grant.jti)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' }).end();
      return;
    }
    const granted = [...token.scopes].filter((scope) => scope !== 'openid');
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ account: token.accountId, client: token.clientId, scopes: granted }));
  }

  /** Grants whose tokens the API refuses. */
  const distrusted = new Set<string>();
  const grants = new Map<string, string[]>();
  provider.on('grant.success', ({ oidc }) => {
    const { Client: client, AccessToken: token } = oidc.entities;
    if (client !== undefined && token?.grantId !== undefined)
      grants.set(client.clientId, [...(grants.get(client.clientId) ?? []), token.grantId]);
  });

  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    origin,
    /** What a person does on a provider's own settings page: takes every access of this client back. */
    async revoke(clientId: string): Promise<void> {
      for (const grantId of new Set(grants.get(clientId))) {
        // One grant after the other: they share one storage.
        await provider.AccessToken.revokeByGrantId(grantId);
        await provider.RefreshToken.revokeByGrantId(grantId);
        await (await provider.Grant.find(grantId))?.destroy();
      }
      grants.delete(clientId);
    },
    /** What a provider's administrator may do: tokens are still issued, and the API refuses them until somebody signs in anew. */
    distrust(clientId: string): void {
      for (const grantId of grants.get(clientId) ?? []) distrusted.add(grantId);
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}
