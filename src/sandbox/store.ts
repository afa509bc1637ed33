import type { SandboxAccountSeed, SandboxProvider } from './providers.js';

/** A provider of this sandbox. */
export interface StoredProvider extends SandboxProvider {
  id: string;
}

export interface SandboxAccount {
  id: string;
  userId: string;
  providerId: string;
  state: string;
  scopes: string[];
  authMethod: string;
  displayName: string | null;
  identifier: string | null;
  /** The last characters of the API key or client secret, if that is the auth method. */
  last4: string | null;
  /** The whole API key, if that is the auth method. */
  apiKey: string | null;
  clientId: string | null;
  config: Record<string, string>;
  /** The authorization that last connected it. Real providers' tokens are stored under this id. */
  authorizationId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** What an authorization or a secret is for: the first account or its repair, an additional one, or the repair of a given one. */
export type Target = 'first' | 'another' | { accountId: string };

/** An authorization that is still undecided. */
export interface PendingAuthorization {
  id: string;
  userId: string;
  provider: StoredProvider;
  target: Target;
  config: Record<string, string> | undefined;
  handoffToken: string;
  redirectToken: string;
  /** Whether the window may go on to the provider. */
  handedOff: boolean;
  /** Where the window goes at the end, if anywhere. */
  returnTo?: string;
}

/** What the person decided. `identifier` is the account they signed in with; `scopes` are those they granted. */
export type Decision = 'approve' | 'deny' | { scopes?: string[]; identifier?: string };

/** What is known about an account at the moment it is connected. */
type Connection = Partial<
  Pick<SandboxAccount, 'scopes' | 'identifier' | 'last4' | 'apiKey' | 'clientId' | 'authorizationId'>
> & {
  authMethod: string;
  config?: Record<string, string> | undefined;
};

/** Everything the sandbox knows, in memory. */
export function createStore(initial: readonly SandboxProvider[], supportsMultipleConnections: boolean) {
  const providers: StoredProvider[] = initial.map((provider) => ({
    ...provider,
    // A user and their organization may each own a provider of the same slug.
    id: provider.ownership === 'organization' ? `di_${provider.slug}_organization` : `di_${provider.slug}`,
  }));
  const createdAt = Date.now();
  const users = new Map<string, SandboxAccount[]>();
  const pending = new Map<string, PendingAuthorization>();

  /** All accounts of a user. A user the sandbox has not seen yet gets the seeded ones. */
  function accountsOf(userId: string): SandboxAccount[] {
    const known = users.get(userId);
    if (known !== undefined) return known;
    const seeded = providers.flatMap((provider) =>
      provider.accounts.map((seed) => toAccount(userId, provider, seed, createdAt)),
    );
    users.set(userId, seeded);
    return seeded;
  }

  /** A user's accounts of a provider, oldest first. The first one is the API's compatibility connection. */
  function accountsFor(userId: string, provider: StoredProvider): SandboxAccount[] {
    return accountsOf(userId).filter((account) => account.providerId === provider.id);
  }

  /** Connects an account. Repairs the existing one in place if the target has one, so that it keeps its id. */
  function connect(userId: string, provider: StoredProvider, target: Target, connection: Connection): SandboxAccount {
    const now = new Date().toISOString();
    const existing = findTarget(accountsFor(userId, provider), target);
    const known = Object.fromEntries(Object.entries(connection).filter(([, value]) => value !== undefined));
    if (existing !== undefined) {
      // Somebody who signs in with another account has another name, too.
      const { identifier } = connection;
      if (typeof identifier === 'string' && identifier !== existing.identifier) existing.displayName = identifier;
      return Object.assign(existing, known, { state: 'connected', updatedAt: now });
    }
    const displayName = connection.identifier ?? null;
    const account = newAccount({ userId, providerId: provider.id, ...known, displayName });
    accountsOf(userId).push(account);
    return account;
  }

  return {
    providers,
    pending,
    supportsMultipleConnections,
    accountsFor,
    connect,
    /** The user's own provider of this slug rather than the organization's, unless the ownership is given. */
    findProvider(slug: string, ownership?: SandboxProvider['ownership']): StoredProvider | undefined {
      const found = providers.filter((provider) => provider.slug === slug);
      if (ownership !== undefined) return found.find((provider) => provider.ownership === ownership);
      return found.find((provider) => provider.ownership === 'userland_user') ?? found[0];
    },
    /** The accounts that all users seen so far have of a provider. */
    allAccounts: (provider: StoredProvider) =>
      [...users.values()].flat().filter((account) => account.providerId === provider.id),
    remove(userId: string, accountId: string): boolean {
      const accounts = accountsOf(userId);
      const index = accounts.findIndex((account) => account.id === accountId);
      if (index >= 0) accounts.splice(index, 1);
      return index >= 0;
    },
    begin(
      userId: string,
      provider: StoredProvider,
      target: Target,
      config: Record<string, string> | undefined,
    ): PendingAuthorization {
      const authorization: PendingAuthorization = {
        id: newId('auth'),
        userId,
        provider,
        target,
        config,
        handoffToken: newId('hand'),
        redirectToken: newId('redir'),
        handedOff: false,
      };
      pending.set(authorization.id, authorization);
      return authorization;
    },
    /** Ends an authorization with the person's decision. */
    decide({ id, userId, provider, target, config }: PendingAuthorization, decision: Decision): void {
      pending.delete(id);
      if (decision === 'deny') return;
      const requested = provider.scopes ?? [];
      const { scopes: granted = requested, identifier = undefined } = decision === 'approve' ? {} : decision;
      const existing = findTarget(accountsFor(userId, provider), target);
      connect(userId, provider, target, {
        authMethod: 'oauth',
        scopes: requested.filter((scope) => granted.includes(scope)),
        identifier: identifier ?? existing?.identifier ?? DEFAULT_IDENTIFIER,
        config,
        authorizationId: id,
      });
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/** When the administrator set up the providers. */
export const PROVIDERS_CREATED_AT = '2026-01-12T09:30:00.000Z';

/** The state of an account that the organization shares. */
export const sharedState = (shared: SandboxProvider['shared']) =>
  shared === 'available' ? 'connected' : 'needs_reauthorization';

/** The account that a person signs in with if a test does not say. */
export const DEFAULT_IDENTIFIER = 'ada@example.com';

/** The account a target refers to, if there is one. */
export function findTarget(accounts: SandboxAccount[], target: Target): SandboxAccount | undefined {
  if (target === 'another') return undefined;
  return target === 'first' ? accounts[0] : accounts.find(({ id }) => id === target.accountId);
}

function toAccount(userId: string, provider: StoredProvider, seed: SandboxAccountSeed, now: number): SandboxAccount {
  const since = new Date(now - seed.connectedDaysAgo * 86_400_000).toISOString();
  return newAccount({
    userId,
    providerId: provider.id,
    state: seed.state,
    scopes: seed.scopes ?? provider.scopes ?? [],
    authMethod: seed.authMethod ?? 'oauth',
    displayName: seed.displayName,
    identifier: seed.identifier === undefined ? seed.displayName : seed.identifier,
    last4: seed.last4 ?? null,
    apiKey: seed.authMethod === 'api_key' ? `sandbox_key_${seed.last4 ?? '0000'}` : null,
    clientId: seed.clientId ?? null,
    createdAt: since,
    updatedAt: since,
  });
}

/** An account that was just connected by signing in, except for what is known otherwise. */
export function newAccount(
  known: Partial<SandboxAccount> & Pick<SandboxAccount, 'userId' | 'providerId'>,
): SandboxAccount {
  const now = new Date().toISOString();
  return {
    id: newId('inst'),
    state: 'connected',
    scopes: [],
    authMethod: 'oauth',
    displayName: null,
    identifier: null,
    last4: null,
    apiKey: null,
    clientId: null,
    config: {},
    authorizationId: null,
    createdAt: now,
    updatedAt: now,
    ...known,
  };
}

export function newId(prefix: string): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
}
