import type { ConnectionRequired, ConnectionRequiredReason } from '../model/connectionRequired.js';
import { PipesError } from '../model/error.js';
import type { ProviderData } from '../model/provider.js';
import type { ScopeProvider } from '../scopes/families.js';
import { missingScopes } from '../scopes/missingScopes.js';
import type { ConnectUrl } from './connectUrl.js';
import { forHost, HttpError } from './httpError.js';
import { firstAccount, listedProvider } from './listedProvider.js';
import type { PipesUser } from './options.js';
import { pathSegment } from './pathSegment.js';
import type { PipesApi } from './pipesApi.js';
import { givenUser, type User } from './user.js';
import { vend, type Credential, type Vended } from './vend.js';

/** What `getCredential` takes. */
export interface CredentialRequest {
  /** Whose account it is, from your own session or job: never from what a browser or a model sent. */
  user: PipesUser;
  /** The provider's slug. */
  provider: string;
  /** The scopes that are needed. Default: whatever was granted will do. */
  scopes?: readonly string[] | undefined;
  /** Where the person comes back to from the link: a path of the handler's own origin. Default `/`. */
  returnTo?: string | undefined;
}

/** The credential, or what a person has to do first. */
export type CredentialResult = { ok: true; credential: Credential } | { ok: false; required: ConnectionRequired };

/** The pauses before asking again, in ms. After a success the API may not know the account for one or two seconds. */
const PAUSES = [500, 1_000, 1_000];

/** Why there is no credential. */
interface Lack {
  reason: ConnectionRequiredReason;
  accountId?: string | undefined;
  /** Default: all that were asked for. */
  missingScopes?: string[];
}

export function createGetCredential(api: PipesApi, connectUrl: ConnectUrl) {
  return async ({ user, provider, scopes = [], returnTo }: CredentialRequest): Promise<CredentialResult> => {
    const whose = givenUser(user);
    // Also made where it is not needed in the end, so that a mistake in the arguments shows at the first call.
    const url = connectUrl({ provider, returnTo });
    if (!Array.isArray(scopes) || scopes.some((scope) => typeof scope !== 'string'))
      throw new PipesError('invalid', '`scopes` cannot be used. Pass an array of strings, or leave it out.');
    const found = await forHost(() => find(whose, provider, scopes));
    if ('value' in found) return { ok: true, credential: found };
    const { reason, accountId, missingScopes: missing = [...scopes] } = found;
    const account = accountId === undefined ? {} : { accountId };
    const required = { provider, reason, missingScopes: missing, ...account, connectUrl: url };
    return { ok: false, required: { type: 'connection_required', ...required } };
  };

  async function find(user: User, provider: string, scopes: readonly string[]): Promise<Credential | Lack> {
    const slug = pathSegment(provider) ?? '';
    let vended: Vended;
    try {
      vended = await vend(api, user, slug);
    } catch (error) {
      const isUnknown = error instanceof HttpError && error.status === 404;
      if (isUnknown && (await listedProvider(api, user, slug)) === undefined) return { reason: 'not_available' };
      throw error;
    }
    if (!vended.active && vended.error === 'not_installed') {
      const later = await notInstalled(user, slug);
      if ('reason' in later) return later;
      vended = later;
    }
    if (!vended.active) {
      const listed = await listedIfReachable(user, slug);
      return { reason: 'needs_reauthorization', accountId: listed && firstAccount(listed)?.id };
    }
    const { credential } = vended;
    if (missingOf({ slug: provider }, scopes, credential).length === 0) return credential;
    // What scopes mean depends on the kind of provider, which only the list says.
    const listed = await listedIfReachable(user, slug);
    const missing = missingOf(listed ?? { slug: provider }, scopes, credential);
    if (missing.length === 0) return credential;
    return { reason: 'missing_scopes', missingScopes: missing, accountId: listed && firstAccount(listed)?.id };
  }

  /** What the list makes of `not_installed`: why there is no credential, or what the API said when it was asked again. */
  async function notInstalled(user: User, slug: string): Promise<Lack | Vended> {
    const listed = await listedProvider(api, user, slug);
    if (listed === undefined) return { reason: 'not_available' };
    const account = firstAccount(listed);
    if (account === undefined) return { reason: 'not_connected' };
    if (account.state !== 'needs_reauthorization') {
      for (const pause of PAUSES) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const vended = await vend(api, user, slug);
        if (vended.active || vended.error !== 'not_installed') return vended;
      }
    }
    // Either the list says that it is broken, or it calls an account connected that has no token. To somebody who has it in their
    // list "not connected" would be wrong, and connecting it anew may be refused; repairing it in place is the way on.
    return { reason: 'needs_reauthorization', accountId: account.id };
  }

  /** Undefined also if the list cannot be had: what is known is known without it. */
  function listedIfReachable(user: User, slug: string): Promise<ProviderData | undefined> {
    return listedProvider(api, user, slug).catch(() => undefined);
  }
}

/** Which of the scopes that are needed were not granted. */
function missingOf(provider: ScopeProvider, scopes: readonly string[], credential: Credential): string[] {
  if (credential.scopes.length > 0) return missingScopes({ provider, required: scopes, granted: credential.scopes });
  // It is not known what was granted, but the API may know what was not.
  return [...new Set(scopes)].filter((scope) => credential.missingScopes.includes(scope));
}
