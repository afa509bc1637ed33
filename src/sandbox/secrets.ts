import { ApiError, notFound } from './apiError.js';
import type { SandboxProvider } from './providers.js';
import { findTarget, type SandboxAccount, type Store, type StoredProvider, type Target } from './store.js';

/** The body of a request that saves a secret, in both APIs. */
export type SecretBody = Record<string, unknown>;

/** The last segment of the paths that save a secret. */
export type SecretKind = 'api-key' | 'client-credentials';

export function isSecretKind(text: string | undefined): text is SecretKind {
  return text === 'api-key' || text === 'client-credentials';
}

/**
 * Connects an account with a secret. Rejects one that contains `invalid`, as a provider would. Throws `ApiError`.
 */
export function saveSecret(
  store: Store,
  { userId, provider, target, kind }: { userId: string; provider: StoredProvider; target: Target; kind: SecretKind },
  body: SecretBody,
): SandboxAccount {
  const authMethod = kind === 'api-key' ? 'api_key' : 'client_credentials';
  if (!(provider.authMethods ?? ['oauth']).includes(authMethod))
    throw new ApiError(400, `${provider.name} cannot be connected this way.`);
  const secret = readText(body, kind === 'api-key' ? 'secret' : 'client_secret');
  const clientId = kind === 'api-key' ? undefined : readText(body, 'client_id');
  const existing = findTarget(store.accountsFor(userId, provider), target);
  if (typeof target === 'object' && existing === undefined) throw notFound();
  if (existing !== undefined && existing.authMethod !== authMethod)
    throw new ApiError(409, `${provider.name} is connected in another way. Disconnect it first.`);
  const config = readConfig(provider, body['config'], existing !== undefined);
  if (secret.includes('invalid')) throw new ApiError(400, `${provider.name} does not accept this ${NOUNS[kind]}.`);
  return store.connect(userId, provider, target, {
    authMethod,
    last4: secret.slice(-4),
    ...(kind === 'api-key' ? { apiKey: secret } : {}),
    ...(clientId === undefined ? {} : { clientId }),
    ...(existing === undefined ? { identifier: clientId ?? null } : {}),
    config,
  });
}

const NOUNS: Record<SecretKind, string> = { 'api-key': 'API key', 'client-credentials': 'client secret' };

function readText(body: SecretBody, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new ApiError(400, `\`${name}\` is required.`);
  return value;
}

/** Reads the values of the config fields. Without any, `hasStored` values are kept (undefined). Throws `ApiError`. */
export function readConfig(
  provider: SandboxProvider,
  config: unknown,
  hasStored: boolean,
): Record<string, string> | undefined {
  if (config === undefined && hasStored) return undefined;
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(config ?? {})) if (typeof value === 'string') values[key] = value;
  for (const field of provider.configFields ?? []) {
    const isAsked = field.scope === 'installation' && !(field.key in (provider.config ?? {}));
    if (isAsked && field.required && field.default === undefined && !values[field.key])
      throw new ApiError(400, `${field.label} is required.`);
    if (isAsked && values[field.key]?.includes('invalid'))
      throw new ApiError(400, `${provider.name} does not know this ${field.label}.`);
  }
  return values;
}
