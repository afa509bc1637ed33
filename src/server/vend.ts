import { fieldsOf, type Fields } from '../model/fieldsOf.js';
import type { AuthMethod } from '../model/provider.js';
import { badGateway, HttpError } from './httpError.js';
import type { PipesApi } from './pipesApi.js';
import type { User } from './user.js';

/** What calls the provider's API in the user's name. Never sent to a browser. */
export interface Credential {
  /** How the account was authorized. */
  authMethod: AuthMethod;
  /** The access token, or the secret of an account with an API key. */
  value: string;
  /** When the token ends, ISO 8601. Null: it does not, or nobody knows. */
  expiresAt: string | null;
  /** What was granted. Empty: the provider's own defaults, or it is not known. */
  scopes: string[];
  /** What the provider is set up to ask for, and was not granted. */
  missingScopes: string[];
}

/** What the API says when it is asked for a credential. */
export type Vended =
  | { active: true; credential: Credential }
  | { active: false; error: 'not_installed' | 'needs_reauthorization' };

/** Asks for the credential of the user's account. A response that makes no sense is an error. Throws `HttpError`. */
export async function vend(api: PipesApi, user: User, slug: string): Promise<Vended> {
  let json: unknown;
  try {
    json = await api.accessToken(user, slug);
  } catch (error) {
    // The account's auth method is another one than OAuth.
    if (!(error instanceof HttpError) || error.status !== 422) throw error;
    return read(await api.credentials(user, slug), ({ credential }) => {
      const fields = fieldsOf(credential);
      return { fields, value: fields?.['value'], authMethod: fields?.['auth_method'] };
    });
  }
  return read(json, ({ access_token: token }) => {
    const fields = fieldsOf(token);
    // The reference pages have had two spellings.
    return { fields, value: fields?.['access_token'] ?? fields?.['token'], authMethod: 'oauth' };
  });
}

interface Found {
  fields: Fields | undefined;
  value: unknown;
  authMethod: unknown;
}

function read(json: unknown, find: (response: Fields) => Found): Vended {
  const response = fieldsOf(json) ?? {};
  const { active, error } = response;
  if (active === false && (error === 'not_installed' || error === 'needs_reauthorization')) return { active, error };
  if (active !== true) throw badGateway();
  const { fields = {}, value, authMethod } = find(response);
  const expiresAt = fields['expires_at'] ?? null;
  if (typeof value !== 'string' || value === '' || typeof authMethod !== 'string') throw badGateway();
  if (expiresAt !== null && typeof expiresAt !== 'string') throw badGateway();
  const [scopes, missingScopes] = [textsOf(fields['scopes']), textsOf(fields['missing_scopes'])];
  return { active, credential: { authMethod, value, expiresAt, scopes, missingScopes } };
}

/** An API key comes without them. */
function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) throw badGateway();
  return value as string[];
}
