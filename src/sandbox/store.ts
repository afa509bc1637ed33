import type { SandboxProvider } from './providers.js';

export interface SandboxAccount {
  id: string;
  userId: string;
  slug: string;
  state: string;
  scopes: string[];
  displayName: string | null;
  createdAt: string;
  updatedAt: string;
}

/** One authorization between the click and the decision. */
export interface PendingAuthorization {
  id: string;
  userId: string;
  slug: string;
  handoffToken: string;
  redirectToken: string;
  handedOff: boolean;
  /** Where the window goes in the end, if anywhere. */
  returnTo?: string;
}

export type Decision = 'approve' | 'deny' | { scopes: string[] };

/** Everything the sandbox knows, in memory. */
export function createStore(initial: readonly SandboxProvider[]) {
  const providers = initial.map((provider) => ({ ...provider }));
  const madeAt = Date.now();
  const users = new Map<string, SandboxAccount[]>();
  const pending = new Map<string, PendingAuthorization>();

  function accountsOf(userId: string): SandboxAccount[] {
    const known = users.get(userId);
    if (known !== undefined) return known;
    const seeded = providers.flatMap(({ slug, account, scopes }): SandboxAccount[] => {
      if (account === null) return [];
      const since = new Date(madeAt - account.connectedDaysAgo * 86_400_000).toISOString();
      const { state, displayName } = account;
      return [
        {
          id: newId('inst'),
          userId,
          slug,
          state,
          scopes: account.scopes ?? scopes ?? [],
          displayName,
          createdAt: since,
          updatedAt: since,
        },
      ];
    });
    users.set(userId, seeded);
    return seeded;
  }

  function accountFor(userId: string, slug: string): SandboxAccount | undefined {
    return accountsOf(userId).find((account) => account.slug === slug);
  }

  function connect(userId: string, slug: string, scopes: string[]): void {
    const now = new Date().toISOString();
    const account = accountFor(userId, slug);
    if (account === undefined) {
      const displayName = 'ada@example.com';
      accountsOf(userId).push({
        id: newId('inst'),
        userId,
        slug,
        state: 'connected',
        scopes,
        displayName,
        createdAt: now,
        updatedAt: now,
      });
    } else {
      // Repaired in place: the same account, never a second one.
      Object.assign(account, { state: 'connected', scopes, updatedAt: now });
    }
  }

  return {
    providers,
    pending,
    accountsOf,
    accountFor,
    findProvider: (slug: string) => providers.find((provider) => provider.slug === slug),
    /** The accounts of every user the sandbox has met. */
    allAccounts: (slug: string) => [...users.values()].flat().filter((account) => account.slug === slug),
    remove(userId: string, accountId: string): boolean {
      const accounts = accountsOf(userId);
      const index = accounts.findIndex((account) => account.id === accountId);
      if (index >= 0) accounts.splice(index, 1);
      return index >= 0;
    },
    begin(userId: string, slug: string): PendingAuthorization {
      const authorization: PendingAuthorization = {
        id: newId('auth'),
        userId,
        slug,
        handoffToken: newId('hand'),
        redirectToken: newId('redir'),
        handedOff: false,
      };
      pending.set(authorization.id, authorization);
      return authorization;
    },
    /** Ends an authorization as the person decided. */
    decide(authorization: PendingAuthorization, decision: Decision): void {
      pending.delete(authorization.id);
      if (decision === 'deny') return;
      const asked = providers.find(({ slug }) => slug === authorization.slug)?.scopes ?? [];
      const granted = decision === 'approve' ? asked : asked.filter((scope) => decision.scopes.includes(scope));
      connect(authorization.userId, authorization.slug, granted);
    },
  };
}

export type Store = ReturnType<typeof createStore>;

export function newId(prefix: string): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
}
