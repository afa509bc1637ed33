import { fieldsOf } from './fieldsOf.js';

/**
 * Why a connection cannot be used. `not_connected`: the user has no account. `needs_reauthorization`: the account no longer works.
 * `missing_scopes`: it works, but not for this. `not_available`: the user is not offered the provider.
 */
export type ConnectionRequiredReason = 'not_connected' | 'needs_reauthorization' | 'missing_scopes' | 'not_available';

/**
 * What a backend or an agent returns instead of a result when it needs a person to connect something first. Plain JSON, safe to
 * send to a browser or a model: it holds no token and no authorize URL.
 */
export interface ConnectionRequired {
  type: 'connection_required';
  /** The provider's slug. */
  provider: string;
  reason: ConnectionRequiredReason;
  /** The scopes that were asked for and are not granted; with other reasons, all that were asked for. */
  missingScopes: string[];
  /** The account to repair, if it is known. */
  accountId?: string;
  /**
   * Where whoever is signed in can connect it: absolute if the server knows its public origin, else a path of it. Worthless to
   * anybody else: it signs nobody in.
   */
  connectUrl: string;
}

/** Whether a value, e.g. the result of a tool, is a `ConnectionRequired`. */
export function isConnectionRequired(value: unknown): value is ConnectionRequired {
  const { type, provider, reason, missingScopes, connectUrl } = fieldsOf(value) ?? {};
  return (
    type === 'connection_required' &&
    typeof provider === 'string' &&
    typeof reason === 'string' &&
    Array.isArray(missingScopes) &&
    missingScopes.every((scope) => typeof scope === 'string') &&
    isLink(connectUrl)
  );
}

/** It may have come through a model, and end up in an `href`: `javascript:` is no link. */
function isLink(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  try {
    return /^https?:$/.test(new URL(text, 'https://path.invalid').protocol);
  } catch {
    return false;
  }
}
