import type { Decision } from './store.js';

/** One authorization, as a real provider behind the sandbox needs to know it. */
export interface OAuthAuthorization {
  id: string;
  slug: string;
  scopes: string[];
  /** Whom the account that is repaired belongs to, if that is known. */
  identifier: string | null;
  /** Where the provider sends the window back to. */
  redirectUri: string;
}

/** Real authorization servers behind the sandbox, instead of its own consent page and invented tokens. */
export interface SandboxOAuth {
  /** Where the person signs in. `state` should be the authorization's id. */
  start(authorization: OAuthAuthorization): Promise<string>;
  /** Reads the return of the window: exchanges the code, or answers `deny`. What it throws is shown as an error page. */
  finish(authorization: OAuthAuthorization, returned: URL): Promise<Decision>;
  /** A token of the account that the authorization connected; null where the provider gives none any more. */
  accessToken(authorizationId: string): Promise<{ token: string; expiresAt: string | null } | null>;
}
