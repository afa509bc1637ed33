import type { Decision } from './store.js';

/** One authorization, as `SandboxOAuth` sees it. */
export interface OAuthAuthorization {
  id: string;
  /** The provider. */
  slug: string;
  scopes: string[];
  /** Whose account is being reauthorized, if that is known. */
  identifier: string | null;
  /** Where the provider must send the window back to. */
  redirectUri: string;
}

/** Real authorization servers behind the sandbox, instead of its own consent page and made-up tokens. */
export interface SandboxOAuth {
  /** Returns the URL where the person signs in. Send the authorization's id as the OAuth `state`. */
  start(authorization: OAuthAuthorization): Promise<string>;
  /** Handles the redirect back: exchanges the code, or returns `deny`. If it throws, the window shows an error page. */
  finish(authorization: OAuthAuthorization, returned: URL): Promise<Decision>;
  /** Returns an access token for the account that this authorization connected, or null if the provider issues none any more. */
  accessToken(authorizationId: string): Promise<{ token: string; expiresAt: string | null } | null>;
}
