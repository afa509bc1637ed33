import { channel } from '../authorization/channel.js';
import { onPresence } from '../authorization/presence.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { accountName, type Provider } from '../model/provider.js';
import { createAttempts, type AttemptRecord } from './attempts.js';
import type { BoundClient } from './bindClient.js';
import type { ConnectionRequest } from './connectionRequest.js';
import type { ConnectEvent, DisconnectEvent } from './events.js';
import { createProviderList } from './providerList.js';
import type { PipesAnnouncement, RowNotice } from './snapshot.js';

/** More than happen between two frames. */
const KEPT_ANNOUNCEMENTS = 5;

/** An announcement before it has its `id`. */
type AnnouncementData = PipesAnnouncement extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id'>
    : never
  : never;

export interface SessionMember {
  /** What the session's own requests are sent with. */
  client: BoundClient;
  /** Something of the session has changed. */
  onChange(): void;
  /** An attempt entered another phase. */
  onPhase(record: AttemptRecord, provider: Provider): void;
  /** An account was connected or repaired with credentials. */
  onConnect(event: ConnectEvent): void;
  /** An account was disconnected here. */
  onDisconnect(event: DisconnectEvent): void;
}

/**
 * All that is kept for one user, wherever on the page it is shown: the list, the attempts, the pending writes and what there
 * is to say about them. Every `Pipes` of this user is a member.
 */
export function createSession(identity: string, onIdle: () => void) {
  const members = new Set<SessionMember>();
  let pendingDisconnects: ReadonlySet<string> = new Set();
  let notices: ReadonlyMap<string, RowNotice> = new Map();
  let announcements: readonly PipesAnnouncement[] = [];
  let requests: readonly ConnectionRequest[] = [];
  const list = createProviderList(changed, () => performance.now());
  const attempts = createAttempts(onAttemptChange);
  let stopListening = () => {};

  function changed(): void {
    for (const member of [...members]) member.onChange();
  }

  function announce(data: AnnouncementData): void {
    const id = (announcements.at(-1)?.id ?? 0) + 1;
    announcements = [...announcements, { ...data, id } as PipesAnnouncement].slice(-KEPT_ANNOUNCEMENTS);
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
    // The list holds already what the poll that settled the attempt has fetched, unless it no longer has this provider.
    const provider = list.get(record.rowId) ?? record.provider;
    if (isNewPhase) {
      announceOutcome(record, provider);
      for (const member of [...members]) member.onPhase(record, provider);
    }
    changed();
    if (!attempts.hasLive) onIdle();
  }

  function announceOutcome(record: AttemptRecord, provider: Provider): void {
    const { rowId, state, intent, accountName: before } = record;
    if (state.phase !== 'settled') return setNotice(rowId, undefined);
    const { outcome } = state;
    if (outcome.kind !== 'connected')
      return announce({ kind: 'not_connected', provider, outcome, isRepair: intent === 'reauthorize' });
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
    get announcements() {
      return announcements;
    },
    /** The connections that something waits for or has waited for, the oldest first. */
    get requests() {
      return requests;
    },
    setRequests(next: readonly ConnectionRequest[]): void {
      requests = next;
      changed();
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
          if (!attempts.hasLive) list.cancel();
          onIdle();
        });
      };
    },
    /** Marks accounts that are being disconnected; they are hidden meanwhile. */
    setPendingDisconnects(ids: Iterable<string>): void {
      pendingDisconnects = new Set(ids);
      changed();
    },
    setNotice(id: string, notice: RowNotice | undefined): void {
      setNotice(id, notice);
      changed();
    },
    announce(data: AnnouncementData): void {
      announce(data);
      changed();
    },
    /** Shows a notice in the row, and announces it. */
    notify(id: string, provider: Provider, notice: RowNotice): void {
      notify(id, provider, notice);
      changed();
    },
    /** Has every member tell its host. */
    emitConnect(event: ConnectEvent): void {
      for (const member of [...members]) member.onConnect(event);
    },
    emitDisconnect(event: DisconnectEvent): void {
      for (const member of [...members]) member.onDisconnect(event);
    },
    /** Forgets how the last attempt of a row ended, and its notice. */
    dismiss(id: string): void {
      for (const { rowId, id: attemptId } of attempts.records) if (rowId === id) attempts.dismiss(attemptId);
      setNotice(id, undefined);
      changed();
    },
    /** After a write: fetches the list anew, here and in the other tabs. */
    refetchEverywhere(client: BoundClient): void {
      // A failure is in the list's state.
      list.refetch(client).catch(() => {});
      channel.post({ type: 'pipes:refetch' });
    },
  };
}

export type Session = ReturnType<typeof createSession>;
