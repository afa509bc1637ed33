import { pause, unlessAborted } from '../client/abort.js';
import type { Provider } from '../model/provider.js';
import { auditGrants, auditProvider } from './auditGrants.js';
import { isOtherUser, type BoundClient } from './bindClient.js';
import { rowId, sanitizeProvider, sanitizeProviders, type ProviderListing } from './sanitize.js';

/** A list this recent needs no refetch when a widget mounts or the person comes back, in ms. */
const FRESH = 5_000;
/** At most one list is requested in this time, whatever asks for it, in ms. */
const MIN_INTERVAL = 1_000;
/** A request that takes longer than this makes way for one that waits, in ms. */
const SUPERSEDED_AFTER = 5_000;

export interface ListState {
  listing: ProviderListing | undefined;
  /** Why the last request failed, until one succeeds. */
  error: unknown;
  isFetching: boolean;
}

interface ListRequest {
  since: number;
  controller: AbortController;
  /** Never rejects. */
  finished: Promise<unknown>;
}

/**
 * The cached list of one user. At most one request is under way and at most one begins per second, however many widgets,
 * attempts, tabs and focus events ask for it: whoever asks meanwhile shares the next one.
 */
export function createProviderList(onChange: () => void, now: () => number) {
  let state: ListState = { listing: undefined, error: null, isFetching: false };
  let current: ListRequest | undefined;
  let next: { controller: AbortController; done: Promise<void> } | undefined;
  let lastStart = -Infinity;
  let freshUntil = -Infinity;
  /** How many requests have been sent, and which of them the list is the response to. */
  let sent = 0;
  let received = 0;
  /** When a row was last changed here: a response to an earlier request knows less of it. */
  const changedAt = new Map<string, number>();

  function setState(change: Partial<ListState>): void {
    state = { ...state, ...change };
    onChange();
  }

  function start(client: BoundClient): Promise<void> {
    const controller = new AbortController();
    const since = now();
    lastStart = since;
    sent += 1;
    const number = sent;
    const done = client
      .read((own, options) => own.listProviders(options), sanitizeProviders, controller.signal)
      .then(auditGrants)
      .then(
        (listing) => {
          if (controller.signal.aborted) throw controller.signal.reason as Error;
          freshUntil = now() + FRESH;
          received = number;
          finish({ listing: merge(listing, since), error: null });
        },
        (error: unknown) => {
          if (!controller.signal.aborted) finish(isOtherUser(error) ? {} : { error });
          throw error;
        },
      );
    current = { since, controller, finished: done.catch(() => {}) };
    setState({ isFetching: true });
    return done;
  }

  function finish(result: Partial<ListState>): void {
    current = undefined;
    setState({ ...result, isFetching: false });
  }

  async function startNext(client: BoundClient, signal: AbortSignal): Promise<void> {
    if (current !== undefined) {
      const limit = Math.max(0, current.since + SUPERSEDED_AFTER - now());
      await Promise.race([current.finished, pause(limit, signal)]);
      cancelCurrent('A newer request takes its place.');
    }
    await pause(Math.max(0, lastStart + MIN_INTERVAL - now()), signal);
    next = undefined;
    return start(client);
  }

  function cancelCurrent(reason: string): void {
    if (current === undefined) return;
    current.controller.abort(new Error(reason));
    finish({});
  }

  /** Resolves when a list has arrived that was requested after this call. Rejects with why it could not be fetched. */
  function refetch(client: BoundClient): Promise<void> {
    if (next !== undefined) return next.done;
    if (current === undefined && now() - lastStart >= MIN_INTERVAL) return start(client);
    const controller = new AbortController();
    next = { controller, done: startNext(client, controller.signal) };
    return next.done;
  }

  /** The new listing, but for rows that have changed here since it was asked for. What is the same stays the same object. */
  function merge(after: ProviderListing, since: number): ProviderListing {
    const known = new Map(state.listing?.providers.map((provider) => [rowId(provider), provider]));
    const providers = after.providers.map((provider) => {
      const id = rowId(provider);
      const before = known.get(id);
      if (before === undefined) return provider;
      const isNewerHere = (changedAt.get(id) ?? -Infinity) >= since;
      return isNewerHere || JSON.stringify(before) === JSON.stringify(provider) ? before : provider;
    });
    for (const [id, at] of changedAt) if (at < since) changedAt.delete(id);
    return { ...after, providers };
  }

  /** The provider of exactly this row. */
  function get(id: string): Provider | undefined {
    return state.listing?.providers.find((provider) => rowId(provider) === id);
  }

  function replace(id: string, provider: Provider): void {
    const { listing } = state;
    if (listing === undefined) return;
    const providers = listing.providers.map((each) => (rowId(each) === id ? provider : each));
    setState({ listing: { ...listing, providers } });
  }

  return {
    get state() {
      return state;
    },
    /** How many requests for the list have been sent. */
    get sent() {
      return sent;
    },
    /** Which of them the list that is known is the response to; 0 for none. */
    get received() {
      return received;
    },
    get,
    /** The provider of a row, or the first one of a slug. */
    find: (slug: string) => get(slug) ?? state.listing?.providers.find((provider) => provider.slug === slug),
    /** Changes one provider of the list. A request that is under way does not undo it. */
    change(id: string, update: (provider: Provider) => Provider): void {
      const provider = get(id);
      if (provider === undefined) return;
      changedAt.set(id, now());
      replace(id, update(provider));
    },
    refetch,
    /** Drops what is requested and what is to be requested. */
    cancel(): void {
      next?.controller.abort(new Error('The list is no longer needed.'));
      next = undefined;
      cancelCurrent('The list is no longer needed.');
    },
    /** Puts in a list that is known already, unless there is one. `age`: how old it is, in ms. */
    seed(listing: ProviderListing, age: number): void {
      if (state.listing !== undefined) return;
      freshUntil = now() + FRESH - age;
      setState({ listing });
    },
    /** Requests the list only if there is none that is fresh or on its way. Rejects with why it could not be fetched. */
    async ensureFresh(client: BoundClient): Promise<void> {
      if (now() < freshUntil) return;
      const underway = current;
      if (underway === undefined) return refetch(client);
      await underway.finished;
      if (now() < freshUntil) return;
      if (state.error !== null) throw state.error;
      // It was dropped, or its client has become another user's: this one is not.
      await refetch(client);
    },
    /** Fetches one provider anew and puts it into the list, so that its row is right at once. Undefined: no longer listed. */
    async refetchProvider(id: string, client: BoundClient, signal: AbortSignal): Promise<Provider | undefined> {
      const known = get(id);
      if (client.hasGetProvider && known !== undefined) {
        const since = now();
        const fetched = await auditProvider(
          await client.read((own, options) => own.getProvider?.(known.slug, options), sanitizeProvider, signal),
        );
        const isOvertaken = (changedAt.get(id) ?? -Infinity) >= since || get(id) !== known;
        if (!isOvertaken && JSON.stringify(known) !== JSON.stringify(fetched)) {
          changedAt.set(id, since);
          replace(id, fetched);
        }
      } else {
        // Others may wait for the same request.
        await unlessAborted(refetch(client), signal);
      }
      return get(id);
    },
  };
}
