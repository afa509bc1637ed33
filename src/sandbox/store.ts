import type { SandboxAccountSeed, SandboxProvider } from './providers.js';

export interface SandboxAccount {
  id: string;
  userId: string;
  slug: string;
  state: string;
  scopes: string[];
  authMethod: string;
  displayName: string | null;
  identifier: string | null;
  /** Of the API key or client secret, where that is the method. */
  last4: string | null;
  clientId: string | null;
  config: Record<string, string>;
  /** The authorization it was last connected by, which real providers' tokens are kept under. */
  authorizationId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** What an authorization or a secret is for: the first account or the repair of it, another one, or the repair of one. */
export type Target = 'first' | 'another' | { accountId: string };

/** One authorization between the click and the decision. */
export interface PendingAuthorization {
  id: string;
  userId: string;
  slug: string;
  target: Target;
  config: Record<string, string> | undefined;
  handoffToken: string;
  redirectToken: string;
  handedOff: boolean;
  /** Where the window goes in the end, if anywhere. */
  returnTo?: string;
}

/** What the person decided. `identifier`: whom they signed in as. */
export type Decision = 'approve' | 'deny' | { scopes?: string[]; identifier?: string };

/** What is known of an account that was just connected. */
type Connection = Partial<Pick<SandboxAccount, 'scopes' | 'identifier' | 'last4' | 'clientId' | 'authorizationId'>> & {
  authMethod: string;
  config?: Record<string, string> | undefined;
};

/** Everything the sandbox knows, in memory. */
export function createStore(initial: readonly SandboxProvider[], supportsMultipleConnections: boolean) {
  const providers = initial.map((provider) => ({ ...provider }));
  const madeAt = Date.now();
  const users = new Map<string, SandboxAccount[]>();
  const pending = new Map<string, PendingAuthorization>();

  function accountsOf(userId: string): SandboxAccount[] {
    const known = users.get(userId);
    if (known !== undefined) return known;
    const seeded = providers.flatMap((provider) =>
      provider.accounts.map((seed) => toAccount(userId, provider, seed, madeAt)),
    );
    users.set(userId, seeded);
    return seeded;
  }

  /** The accounts a user has of a provider, oldest first: the first one is the API's compatibility connection. */
  function accountsFor(userId: string, slug: string): SandboxAccount[] {
    return accountsOf(userId).filter((account) => account.slug === slug);
  }

  /** Connects an account, or repairs one in place: then it is the same account, never a second one. */
  function connect(userId: string, slug: string, target: Target, connection: Connection): SandboxAccount {
    const now = new Date().toISOString();
    const found = findTarget(accountsFor(userId, slug), target);
    const known = Object.fromEntries(Object.entries(connection).filter(([, value]) => value !== undefined));
    if (found !== undefined) {
      // Whoever signs in as somebody else has another name, too.
      const { identifier } = connection;
      if (typeof identifier === 'string' && identifier !== found.identifier) found.displayName = identifier;
      return Object.assign(found, known, { state: 'connected', updatedAt: now });
    }
    const account = newAccount({ userId, slug, ...known, displayName: connection.identifier ?? null });
    accountsOf(userId).push(account);
    return account;
  }

  return {
    providers,
    pending,
    supportsMultipleConnections,
    accountsFor,
    connect,
    findProvider: (slug: string) => providers.find((provider) => provider.slug === slug),
    /** The accounts of every user the sandbox has met. */
    allAccounts: (slug: string) => [...users.values()].flat().filter((account) => account.slug === slug),
    remove(userId: string, accountId: string): boolean {
      const accounts = accountsOf(userId);
      const index = accounts.findIndex((account) => account.id === accountId);
      if (index >= 0) accounts.splice(index, 1);
      return index >= 0;
    },
    begin(
      userId: string,
      slug: string,
      target: Target,
      config: Record<string, string> | undefined,
    ): PendingAuthorization {
      const authorization: PendingAuthorization = {
        id: newId('auth'),
        userId,
        slug,
        target,
        config,
        handoffToken: newId('hand'),
        redirectToken: newId('redir'),
        handedOff: false,
      };
      pending.set(authorization.id, authorization);
      return authorization;
    },
    /** Ends an authorization as the person decided. */
    decide({ id, userId, slug, target, config }: PendingAuthorization, decision: Decision): void {
      pending.delete(id);
      if (decision === 'deny') return;
      const asked = providers.find((provider) => provider.slug === slug)?.scopes ?? [];
      const { scopes: allowed = asked, identifier = undefined } = decision === 'approve' ? {} : decision;
      const repaired = findTarget(accountsFor(userId, slug), target);
      connect(userId, slug, target, {
        authMethod: 'oauth',
        scopes: asked.filter((scope) => allowed.includes(scope)),
        identifier: identifier ?? repaired?.identifier ?? DEFAULT_IDENTIFIER,
        config,
        authorizationId: id,
      });
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/** When the administrator set the providers up. */
export const SINCE = '2026-01-12T09:30:00.000Z';

/** The state of what the organization shares. */
export const sharedState = (shared: SandboxProvider['shared']) =>
  shared === 'available' ? 'connected' : 'needs_reauthorization';

/** Whom a person signs in as who says nothing else. */
export const DEFAULT_IDENTIFIER = 'ada@example.com';

/** The account that is meant, if it is there. */
export function findTarget(accounts: SandboxAccount[], target: Target): SandboxAccount | undefined {
  if (target === 'another') return undefined;
  return target === 'first' ? accounts[0] : accounts.find(({ id }) => id === target.accountId);
}

function toAccount(userId: string, provider: SandboxProvider, seed: SandboxAccountSeed, now: number): SandboxAccount {
  const since = new Date(now - seed.connectedDaysAgo * 86_400_000).toISOString();
  return newAccount({
    userId,
    slug: provider.slug,
    state: seed.state,
    scopes: seed.scopes ?? provider.scopes ?? [],
    authMethod: seed.authMethod ?? 'oauth',
    displayName: seed.displayName,
    identifier: seed.identifier === undefined ? seed.displayName : seed.identifier,
    last4: seed.last4 ?? null,
    clientId: seed.clientId ?? null,
    createdAt: since,
    updatedAt: since,
  });
}

/** An account connected now by a sign-in, but for what is known of it. */
export function newAccount(known: Partial<SandboxAccount> & Pick<SandboxAccount, 'userId' | 'slug'>): SandboxAccount {
  const now = new Date().toISOString();
  return {
    id: newId('inst'),
    state: 'connected',
    scopes: [],
    authMethod: 'oauth',
    displayName: null,
    identifier: null,
    last4: null,
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
