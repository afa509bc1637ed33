import * as oauth from 'openid-client';
import type { Decision, OAuthAuthorization, SandboxOAuth } from '../../src/sandbox/index.js';

interface Begun {
  slug: string;
  verifier: string;
  nonce: string;
}

interface Kept {
  slug: string;
  refreshToken: string;
}

/** The sandbox as the OAuth client of an authorization server: authorization code with PKCE, refresh tokens. Each provider is a client id. */
export function createOAuthClient(issuer: string, secretOf: (slug: string) => string): SandboxOAuth {
  const configurations = new Map<string, Promise<oauth.Configuration>>();
  const begun = new Map<string, Begun>();
  const kept = new Map<string, Kept>();

  function configurationOf(slug: string): Promise<oauth.Configuration> {
    const known = configurations.get(slug);
    if (known !== undefined) return known;
    const secret = secretOf(slug);
    const found = oauth.discovery(new URL(issuer), slug, secret, oauth.ClientSecretBasic(secret), {
      // It is on loopback.
      execute: [oauth.allowInsecureRequests],
    });
    configurations.set(slug, found);
    return found;
  }

  return {
    async start({ id, slug, scopes, identifier, redirectUri }: OAuthAuthorization): Promise<string> {
      const verifier = oauth.randomPKCECodeVerifier();
      const nonce = oauth.randomNonce();
      begun.set(id, { slug, verifier, nonce });
      const url = oauth.buildAuthorizationUrl(await configurationOf(slug), {
        redirect_uri: redirectUri,
        scope: ['openid', ...scopes].join(' '),
        state: id,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        prompt: 'login consent',
        ...(identifier === null ? {} : { login_hint: identifier }),
      });
      return url.href;
    },

    async finish({ id }: OAuthAuthorization, returned: URL): Promise<Decision> {
      const authorization = begun.get(id);
      begun.delete(id);
      if (authorization === undefined) throw new Error('The authorization was not begun here.');
      const { slug, verifier, nonce } = authorization;
      try {
        const answer = await oauth.authorizationCodeGrant(await configurationOf(slug), returned, {
          pkceCodeVerifier: verifier,
          expectedNonce: nonce,
          expectedState: id,
        });
        if (answer.refresh_token === undefined) throw new Error('There is no refresh token.');
        kept.set(id, { slug, refreshToken: answer.refresh_token });
        const identifier = answer.claims()?.sub;
        const scopes = (answer.scope ?? '').split(' ');
        return { scopes, ...(identifier === undefined ? {} : { identifier }) };
      } catch (error) {
        if (error instanceof oauth.AuthorizationResponseError && error.error === 'access_denied') return 'deny';
        throw error;
      }
    },

    /** Refreshed each time, so that access that was taken back is noticed at once. */
    async accessToken(id: string) {
      const known = kept.get(id);
      if (known === undefined) return null;
      try {
        const answer = await oauth.refreshTokenGrant(await configurationOf(known.slug), known.refreshToken);
        kept.set(id, { ...known, refreshToken: answer.refresh_token ?? known.refreshToken });
        const seconds = answer.expiresIn();
        const expiresAt = seconds === undefined ? null : new Date(Date.now() + seconds * 1000).toISOString();
        return { token: answer.access_token, expiresAt };
      } catch (error) {
        if (!(error instanceof oauth.ResponseBodyError) || error.error !== 'invalid_grant') throw error;
        kept.delete(id);
        return null;
      }
    },
  };
}
