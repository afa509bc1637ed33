import type { QueryClient } from '@tanstack/query-core';
import { unlessAborted } from '../client/abort.js';
import type { Provider } from '../model/provider.js';
import type { BoundClient } from './bindClient.js';
import { rowId, type ProviderListing } from './sanitize.js';

/** A list this recent needs no refetch when a widget mounts or the person comes back, in ms. */
const FRESH = 5_000;
/** At most one list is requested in this time, whatever asks for it, in ms. */
const MIN_INTERVAL = 1_000;
/** A request that takes longer than this makes way for the next one, in ms. */
const SUPERSEDED_AFTER = 5_000;

export interface ListState {
  listing: ProviderListing | undefined;
  /** Why the last request failed; null while there is none, or none has failed. */
  error: unknown;
  isFetching: boolean;
}

/**
 * The cached list of one user. At most one request is under way and at most one begins per second, however many widgets,
 * attempts, tabs and focus events ask for it: whoever asks meanwhile shares the next one.
 */
export function createProviderList(queryClient: QueryClient, identity: string, now: () => number) {
  const queryKey = ['providers', identity];
  let current: { since: number; finished: Promise<unknown> } | undefined;
  let next: Promise<ProviderListing> | undefined;
  let lastStart = -Infinity;
  let freshUntil = -Infinity;

  function fetch(client: BoundClient): Promise<ProviderListing> {
    lastStart = now();
    // The cache measures staleness with the wall clock, which may have been set back.
    void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
    const request = queryClient.fetchQuery({
      queryKey,
      async queryFn({ signal }) {
        const listing = await client.listProviders(signal);
        freshUntil = now() + FRESH;
        return listing;
      },
    });
    const started = { since: lastStart, finished: request.catch(() => {}) };
    current = started;
    void started.finished.then(() => {
      if (current === started) current = undefined;
    });
    return request;
  }

  async function fetchNext(client: BoundClient): Promise<ProviderListing> {
    if (current !== undefined && now() - current.since > SUPERSEDED_AFTER) await cancelCurrent();
    await current?.finished;
    const wait = lastStart + MIN_INTERVAL - now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    next = undefined;
    return fetch(client);
  }

  async function cancelCurrent(): Promise<void> {
    current = undefined;
    await queryClient.cancelQueries({ queryKey });
  }

  /** A list that is requested after this call. */
  function refetch(client: BoundClient): Promise<ProviderListing> {
    if (next !== undefined) return next;
    if (current === undefined && now() - lastStart >= MIN_INTERVAL) return fetch(client);
    next = fetchNext(client);
    return next;
  }

  function getState(): ListState {
    const state = queryClient.getQueryState<ProviderListing>(queryKey);
    return { listing: state?.data, error: state?.error ?? null, isFetching: state?.fetchStatus === 'fetching' };
  }

  function setListing(update: (listing: ProviderListing) => ProviderListing): void {
    queryClient.setQueryData<ProviderListing>(queryKey, (listing) => listing && update(listing));
  }

  function find(id: string): Provider | undefined {
    const providers = getState().listing?.providers;
    return providers?.find((provider) => rowId(provider) === id) ?? providers?.find(({ slug }) => slug === id);
  }

  /** Changes one provider of the cached list, and drops a request under way, which may bring an older state. */
  async function change(id: string, update: (provider: Provider) => Provider): Promise<void> {
    await cancelCurrent();
    setListing((listing) => ({
      ...listing,
      providers: listing.providers.map((provider) => (rowId(provider) === id ? update(provider) : provider)),
    }));
  }

  return {
    getState,
    subscribe: (listener: () => void) =>
      queryClient.getQueryCache().subscribe(({ query }) => {
        if (query.queryKey[0] === 'providers' && query.queryKey[1] === identity) listener();
      }),
    find,
    change,
    refetch,
    /** The list, requested only if there is none that is fresh or on its way. */
    async ensureFresh(client: BoundClient): Promise<void> {
      if (now() >= freshUntil && current === undefined) await refetch(client);
    },
    /** Fetches one provider anew and puts it into the list, so that its row is right at once. Undefined: no longer listed. */
    async refetchProvider(id: string, client: BoundClient, signal: AbortSignal): Promise<Provider | undefined> {
      const known = find(id);
      if (client.getProvider === undefined || known === undefined) {
        await unlessAborted(refetch(client), signal);
        return find(id);
      }
      const provider = await client.getProvider(known.slug, signal);
      await change(id, () => provider);
      return find(id);
    },
    /** Puts in a list that is already known, unless there is one. `age`: how old it is, in ms. */
    seed(listing: ProviderListing, age: number): void {
      if (getState().listing !== undefined) return;
      queryClient.setQueryData(queryKey, listing);
      freshUntil = now() + FRESH - age;
    },
    cancel: cancelCurrent,
    remove: () => queryClient.removeQueries({ queryKey }),
  };
}

export type ProviderList = ReturnType<typeof createProviderList>;
