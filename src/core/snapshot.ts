import type { KnownAuthMethod } from '../model/authMethods.js';
import type { Outcome } from '../model/authorization.js';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { rowStatus, type Status } from '../model/status.js';
import type { AttemptRecord } from './attempts.js';
import type { BoundClient } from './bindClient.js';
import type { ConnectionRequest } from './connectionRequest.js';
import { newlyConnected } from '../authorization/goal.js';
import { rowId, type ProviderListing } from './sanitize.js';

/** Something a row has to say besides its status, until it is dismissed. */
export type RowNotice =
  /** A repair came back with another account than before. */
  { kind: 'account_changed'; before: string; now: string } | { kind: 'disconnect_failed'; error: PipesError };

/** One provider, and all that is known of it. The same object as long as nothing of it changes. */
export interface PipesRow {
  /** Identifies the row: the slug, except where the connection is the organization's. Pass it wherever an action takes a slug. */
  id: string;
  /** Without the accounts that are being disconnected. */
  provider: Provider;
  status: Status;
  /** How it can be connected here, in the provider's order; empty if in no way. */
  connectMethods: readonly KnownAuthMethod[];
  /** The attempt under way, or how the last one ended if that was no success. */
  attempt: AttemptRecord | null;
  notice: RowNotice | null;
}

/** What just happened, for screen readers. Each has another `id`. */
export type PipesAnnouncement = { id: number; provider: Provider } & (
  | { kind: 'connected' }
  | { kind: 'disconnected' }
  /** `isRepair`: of an account that is there. */
  | { kind: 'not_connected'; outcome: Outcome; isRepair: boolean }
  | RowNotice
);

/** All that is known at one moment. Immutable; the same object as long as nothing changes. */
export type PipesSnapshot = {
  /** Whose list it is; undefined until that is known. */
  identity: string | undefined;
  /** What has just happened, the newest last; the last five at most. */
  announcements: readonly PipesAnnouncement[];
  /** The connections that `requireConnection` and cards wait for or have waited for, the oldest first. */
  requests: readonly ConnectionRequest[];
} &
  /** `isFetching`: false while there is no token to ask with. */
  (
    | { status: 'loading'; isFetching: boolean }
    /** `canRetry`: false if only a change in the host's code helps. */
    | { status: 'failed'; error: PipesError; isRetrying: boolean; canRetry: boolean }
    | {
        status: 'ready';
        rows: readonly PipesRow[];
        /** How many entries of the list could not be understood. */
        omitted: number;
        /** Why the list could not be refreshed, so that it may be out of date. */
        error: PipesError | null;
        /** Whether, after an error, the list is being fetched again. A refetch without one changes nothing here. */
        isRetrying: boolean;
      }
  );

/** What rows are made of besides the list. */
export interface RowParts {
  session: {
    readonly attempts: { readonly records: readonly AttemptRecord[] };
    /** Ids of accounts that are being disconnected. */
    readonly pendingDisconnects: ReadonlySet<string>;
    readonly notices: ReadonlyMap<string, RowNotice>;
  };
  client: Pick<BoundClient, 'methodsToConnect'>;
}

/** The rows of a list. A row of which nothing has changed is the former object. */
export function foldRows(
  { providers }: ProviderListing,
  parts: RowParts,
  former: readonly PipesRow[],
): readonly PipesRow[] {
  const formerById = new Map(former.map((row) => [row.id, row]));
  const rows = providers.map((listed): PipesRow => {
    const id = rowId(listed);
    return foldRow(id, listed, parts, formerById.get(id));
  });
  const isSame = rows.length === former.length && rows.every((row, index) => row === former[index]);
  return isSame ? former : rows;
}

function foldRow(id: string, listed: Provider, parts: RowParts, before: PipesRow | undefined): PipesRow {
  const { session, client } = parts;
  const { attempts, pendingDisconnects, notices } = session;
  const stays = listed.connectedAccounts.filter((account) => !pendingDisconnects.has(account.id));
  const attempt = attemptToShow(id, listed, attempts.records);
  const notice = notices.get(id) ?? null;
  const isUnchanged =
    before !== undefined &&
    origins.get(before) === listed &&
    before.attempt === attempt &&
    before.notice === notice &&
    before.provider.connectedAccounts.length === stays.length &&
    before.provider.connectedAccounts.every((account, index) => account === stays[index]);
  if (isUnchanged) return before;
  const isWhole = stays.length === listed.connectedAccounts.length;
  const provider = isWhole ? listed : { ...listed, connectedAccounts: stays };
  const row: PipesRow = {
    id,
    provider,
    status: rowStatus(provider.connectedAccounts, attempt?.state),
    connectMethods: client.methodsToConnect(provider),
    attempt,
    notice,
  };
  origins.set(row, listed);
  return row;
}

/** The listed provider each row was made of. */
const origins = new WeakMap<PipesRow, Provider>();

function attemptToShow(id: string, provider: Provider, records: readonly AttemptRecord[]): AttemptRecord | null {
  const own = records.filter((record) => record.rowId === id);
  const record = own.find(({ state }) => state.phase !== 'settled') ?? own.at(-1);
  return record === undefined || isOvertaken(record, provider.connectedAccounts) ? null : record;
}

/**
 * It ended, and the account was connected or repaired all the same: then or later. What the list says counts. An account that worked
 * before, and is as it was, says nothing: a repair may be about its permissions.
 */
function isOvertaken(
  { state, intent, accountId, provider }: AttemptRecord,
  accounts: readonly ConnectedAccount[],
): boolean {
  if (state.phase !== 'settled') return false;
  if (state.outcome.kind === 'connected') return true;
  const changed = newlyConnected(provider.connectedAccounts, accounts);
  return intent !== 'add' && changed.some((account) => accountId === undefined || account.id === accountId);
}

/** The row of this id, or the first one of a slug; undefined if there is none, or no list yet. */
export function findRow(snapshot: PipesSnapshot, slug: string): PipesRow | undefined {
  const rows = snapshot.status === 'ready' ? snapshot.rows : undefined;
  return rows?.find(({ id }) => id === slug) ?? rows?.find(({ provider }) => provider.slug === slug);
}

export function isSameSnapshot(one: PipesSnapshot, other: PipesSnapshot): boolean {
  const names = Object.keys(one) as Array<keyof PipesSnapshot>;
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
