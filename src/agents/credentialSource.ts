import type { ConnectionRequired } from '../model/connectionRequired.js';

/** A credential of a user's account at a provider. It is for the host's own code, and never for a model, a client or a browser. */
export interface Credential {
  /** E.g. `oauth`, `api_key`. */
  authMethod: string;
  /** The access token, the API key or the secret. */
  value: string;
  /** ISO 8601; null if it does not expire, or nobody knows. */
  expiresAt: string | null;
  scopes: string[];
  missingScopes: string[];
}

/** The signed-in user, by their WorkOS ids. */
export interface CredentialUser {
  userId: string;
  /** The organization the user is working in. Null, undefined and empty all mean none. */
  organizationId?: string | null | undefined;
}

/** Whose credential is wanted, and for what. */
export interface CredentialRequest {
  user: CredentialUser;
  /** The provider's slug. */
  provider: string;
  scopes?: string[];
  returnTo?: string;
}

/** The credential, or what the user has to connect first. */
export type CredentialResult = { ok: true; credential: Credential } | { ok: false; required: ConnectionRequired };

/** Where credentials come from: what `createPipesServer` returns. */
export interface CredentialSource {
  getCredential(request: CredentialRequest): Promise<CredentialResult>;
}

/** What a tool needs to run. `Context` is what the tool is called with, beside its input. */
export interface ToolNeeds<Context> {
  /** The provider's slug. */
  provider: string;
  /** The scopes the tool uses. Default: whatever is granted. */
  scopes?: string[] | undefined;
  /**
   * Who is signed in, from your own session, never from the model's input. A function is given what the tool was called with: the
   * context of the AI SDK, the `authInfo` of MCP.
   */
  user: CredentialUser | ((context: Context) => CredentialUser | Promise<CredentialUser>);
  /** Where the connect page leads back to, as `getCredential` takes it. */
  returnTo?: string | undefined;
}

/** The question a tool asks before it runs, for one call. */
export async function credentialRequest<Context>(
  { provider, scopes, user, returnTo }: ToolNeeds<Context>,
  context: Context,
): Promise<CredentialRequest> {
  return {
    user: typeof user === 'function' ? await user(context) : user,
    provider,
    ...(scopes !== undefined && { scopes }),
    ...(returnTo !== undefined && { returnTo }),
  };
}
