import type { QueryClient } from '@tanstack/query-core';
import { channel } from '../authorization/channel.js';
import { onPresence } from '../authorization/presence.js';
import { toPipesError } from '../model/error.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { accountName, type ConnectedAccount, type Provider } from '../model/provider.js';
import { createAttempts, type AttemptRecord } from './attempts.js';
import type { BoundClient } from './bindClient.js';
import { createProviderList } from './providerList.js';
import type { PipesAnnouncement, RowNotice } from './snapshot.js';

/** Leaves out `id` of each member of a union. */
type News = PipesAnnouncement extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

export interface SessionMember {
  /** What the session's own requests are sent with. */
  client: BoundClient;
  /** Something of the session has changed. */
  onChange(): void;
  /** An attempt entered another phase. */
  onPhase(record: AttemptRecord, provider: Provider): void;
}

/**
 * All that is kept for one user, wherever on the page it is shown: the list, the attempts, the pending writes and what there
 * is to say about them. Every `Pipes` of this user is a member.
 */
export function createSession(identity: string, queryClient: QueryClient, onIdle: () => void) {
  const members = new Set<SessionMember>();
  let pendingDisconnects: ReadonlySet<string> = new Set();
  let notices: ReadonlyMap<string, RowNotice> = new Map();
  let announcement: PipesAnnouncement | null = null;
  const list = createProviderList(queryClient, identity, () => performance.now());
  const attempts = createAttempts(onAttemptChange);
  let stopListening = () => {};

  function changed(): void {
    for (const member of [...members]) member.onChange();
  }

  function announce(news: News): void {
    announcement = { ...news, id: (announcement?.id ?? 0) + 1 } as PipesAnnouncement;
  }

  function setNotice(id: string, notice: RowNotice | undefined): void {
    if (notices.get(id) === notice) return;
    const next = new Map(notices);
    if (notice === undefined) next.delete(id);
    else next.set(id, notice);
    notices = next;
  }

  function notify(id: string, provider: Provider, notice: RowNotice): void {
    setNotice(id, notice);
    announce({ provider, ...notice });
  }

  function onAttemptChange(record: AttemptRecord, isNewPhase: boolean): void {
    // From the cache, which holds already what the poll that settled the attempt has fetched.
    const provider = list.find(record.rowId);
    if (isNewPhase && provider !== undefined) {
      tell(record, provider);
      for (const member of [...members]) member.onPhase(record, provider);
    }
    changed();
    if (!attempts.hasLive) onIdle();
  }

  function tell({ rowId, state, accountName: before }: AttemptRecord, provider: Provider): void {
    if (state.phase !== 'settled') return setNotice(rowId, undefined);
    const { outcome } = state;
    if (outcome.kind !== 'connected') return announce({ kind: 'not_connected', provider, outcome });
    const account = provider.connectedAccounts.find(({ id }) => id === outcome.accountId);
    const now = account === undefined ? null : accountName(account);
    if (before === null || now === null || before === now) announce({ kind: 'connected', provider });
    else notify(rowId, provider, { kind: 'account_changed', before, now });
  }

  /** The list is fetched again when the person comes back, the network is back, or another tab has changed something. */
  function listen(): () => void {
    const refetch = (onlyIfStale: boolean) => {
      const [member] = members;
      // A live attempt polls for itself.
      if (member === undefined || attempts.hasLive) return;
      // A failure is in the list's state.
      (onlyIfStale ? list.ensureFresh(member.client) : list.refetch(member.client)).catch(() => {});
    };
    const stopPresence = onPresence((change) => {
      if (change !== 'blur') refetch(change !== 'online');
    });
    const stopChannel = channel.onMessage((message) => {
      if (fieldsOf(message)?.['type'] === 'pipes:refetch') refetch(false);
    });
    return () => {
      stopPresence();
      stopChannel();
    };
  }

  const stopList = list.subscribe(changed);

  return {
    identity,
    list,
    attempts,
    get pendingDisconnects() {
      return pendingDisconnects;
    },
    get notices() {
      return notices;
    },
    get announcement() {
      return announcement;
    },
    get isIdle() {
      return members.size === 0 && !attempts.hasLive;
    },
    /** Returns a function that leaves the session. */
    join(member: SessionMember): () => void {
      if (members.size === 0) stopListening = listen();
      members.add(member);
      return () => {
        members.delete(member);
        if (members.size > 0) return;
        stopListening();
        // Not at once: React's StrictMode leaves and joins again in the same breath.
        queueMicrotask(() => {
          if (members.size > 0) return;
          if (!attempts.hasLive) void list.cancel();
          onIdle();
        });
      };
    },
    /** The account is hidden while it is being disconnected. If that fails it is back, and its row says so. */
    async disconnect(id: string, accountId: string, client: BoundClient): Promise<void> {
      const provider = list.find(id);
      if (provider === undefined) return;
      setNotice(id, undefined);
      pendingDisconnects = new Set(pendingDisconnects).add(accountId);
      changed();
      try {
        await client.disconnect({ slug: provider.slug, accountId });
        await list.change(id, (current) => withAccounts(current, accountId, []));
        announce({ kind: 'disconnected', provider });
        refetchEverywhere(client);
      } catch (thrown) {
        notify(id, provider, { kind: 'disconnect_failed', error: toPipesError(thrown) });
        throw thrown;
      } finally {
        pendingDisconnects = new Set([...pendingDisconnects].filter((each) => each !== accountId));
        changed();
      }
    },
    /** Puts the account that saved credentials made or repaired into the list. */
    async putAccount(id: string, account: ConnectedAccount, client: BoundClient): Promise<void> {
      await list.change(id, (provider) => withAccounts(provider, account.id, [account]));
      const provider = list.find(id);
      if (provider !== undefined) announce({ kind: 'connected', provider });
      changed();
      refetchEverywhere(client);
    },
    dismiss(id: string): void {
      for (const { rowId, id: attemptId } of attempts.records) if (rowId === id) attempts.dismiss(attemptId);
      setNotice(id, undefined);
      changed();
    },
    remove(): void {
      stopList();
      list.remove();
      queryClient.removeQueries({ queryKey: ['shared', identity] });
    },
  };

  function refetchEverywhere(client: BoundClient): void {
    // A failure is in the list's state.
    list.refetch(client).catch(() => {});
    channel.post({ type: 'pipes:refetch' });
  }
}

export type Session = ReturnType<typeof createSession>;

function withAccounts(provider: Provider, replacedId: string, accounts: ConnectedAccount[]): Provider {
  const others = provider.connectedAccounts.filter(({ id }) => id !== replacedId);
  return { ...provider, connectedAccounts: [...others, ...accounts] };
}
