import type { SandboxProvider } from './providers.js';
import { findTarget, type SandboxAccount, type Store, type Target } from './store.js';
import { notFound, Refusal } from './refusal.js';

/** What a person pastes, as both APIs take it. */
export type SecretBody = Record<string, unknown>;

/** The last segment of the paths that take a secret. */
export type SecretKind = 'api-key' | 'client-credentials';

export function isSecretKind(text: string | undefined): text is SecretKind {
  return text === 'api-key' || text === 'client-credentials';
}

/** Keeps the last four characters of a secret. A secret with `invalid` in it is refused, as a provider would. Throws `Refusal`. */
export function saveSecret(
  store: Store,
  { userId, provider, target, kind }: { userId: string; provider: SandboxProvider; target: Target; kind: SecretKind },
  body: SecretBody,
): SandboxAccount {
  const authMethod = kind === 'api-key' ? 'api_key' : 'client_credentials';
  const secretName = kind === 'api-key' ? 'secret' : 'client_secret';
  if (!(provider.authMethods ?? ['oauth']).includes(authMethod))
    throw new Refusal(400, `${provider.name} cannot be connected this way.`);
  const secret = readText(body, secretName);
  const clientId = kind === 'api-key' ? undefined : readText(body, 'client_id');
  const present = findTarget(store.accountsFor(userId, provider.slug), target);
  if (typeof target === 'object' && present === undefined) throw notFound();
  if (present !== undefined && present.authMethod !== authMethod)
    throw new Refusal(409, `${provider.name} is connected in another way. Disconnect it first.`);
  const config = readConfig(provider, body['config'], present !== undefined);
  if (secret.includes('invalid')) throw new Refusal(400, `${provider.name} does not accept this ${NOUNS[kind]}.`);
  const identifier = clientId ?? null;
  return store.connect(userId, provider.slug, target, {
    authMethod,
    last4: secret.slice(-4),
    ...(clientId === undefined ? {} : { clientId }),
    ...(present === undefined ? { identifier } : {}),
    config,
  });
}

const NOUNS: Record<SecretKind, string> = { 'api-key': 'API key', 'client-credentials': 'client secret' };

function readText(body: SecretBody, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new Refusal(400, `\`${name}\` is required.`);
  return value;
}

/** The values of the config fields. Absent values may stay as they are stored. Throws `Refusal`. */
export function readConfig(
  provider: SandboxProvider,
  config: unknown,
  stored: boolean,
): Record<string, string> | undefined {
  if (config === undefined && stored) return undefined;
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(config ?? {})) if (typeof value === 'string') values[key] = value;
  for (const field of provider.configFields ?? []) {
    const asked = field.scope === 'installation' && !(field.key in (provider.config ?? {}));
    if (asked && field.required && field.default === undefined && !values[field.key])
      throw new Refusal(400, `${field.label} is required.`);
    if (asked && values[field.key]?.includes('invalid'))
      throw new Refusal(400, `${provider.name} does not know this ${field.label}.`);
  }
  return values;
}
