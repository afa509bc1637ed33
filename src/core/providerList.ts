import { unlessAborted } from '../client/abort.js';
import type { Provider } from '../model/provider.js';
import type { BoundClient } from './bindClient.js';
import { rowId, sanitizeProvider, sanitizeProviders, type ProviderListing } from './sanitize.js';

/** A list this recent needs no refetch when a widget mounts or the person comes back, in ms. */
const FRESH = 5_000;
/** At most one list is requested in this time, whatever asks for it, in ms. */
const MIN_INTERVAL = 1_000;
/** A request that takes longer than this makes way for the next one, in ms. */
const SUPERSEDED_AFTER = 5_000;

export interface ListState {
  listing: ProviderListing | undefined;
  /** Why the last request failed, until one succeeds. */
  error: unknown;
  isFetching: boolean;
}

/**
 * The cached list of one user. At most one request is under way and at most one begins per second, however many widgets,
 * attempts, tabs and focus events ask for it: whoever asks meanwhile shares the next one.
 */
export function createProviderList(onChange: () => void, now: () => number) {
  let state: ListState = { listing: undefined, error: null, isFetching: false };
  let current: { since: number; controller: AbortController; finished: Promise<unknown> } | undefined;
  let next: Promise<void> | undefined;
  let lastStart = -Infinity;
  let freshUntil = -Infinity;

  function setState(change: Partial<ListState>): void {
    state = { ...state, ...change };
    onChange();
  }

  function fetch(client: BoundClient): Promise<void> {
    const controller = new AbortController();
    lastStart = now();
    const request = client
      .request((own, options) => own.listProviders(options), sanitizeProviders, controller.signal)
      .then(
        (listing) => {
          // A response that is no longer wanted may be older than what is known.
          controller.signal.throwIfAborted();
          finish({ listing: reuse(state.listing, listing), error: null });
          freshUntil = now() + FRESH;
        },
        (error: unknown) => {
          controller.signal.throwIfAborted();
          finish({ error });
          throw error;
        },
      );
    current = { since: lastStart, controller, finished: request.catch(() => {}) };
    setState({ isFetching: true });
    return request;
  }

  function finish(result: Partial<ListState>): void {
    current = undefined;
    setState({ ...result, isFetching: false });
  }

  async function fetchNext(client: BoundClient): Promise<void> {
    if (current !== undefined && now() - current.since > SUPERSEDED_AFTER) cancel();
    await current?.finished;
    const wait = lastStart + MIN_INTERVAL - now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    next = undefined;
    return fetch(client);
  }

  /** Drops the request under way. */
  function cancel(): void {
    if (current === undefined) return;
    current.controller.abort(new Error('A newer request takes its place.'));
    finish({});
  }

  /** Resolves with a list that was requested after this call. Rejects with why it could not be fetched. */
  function refetch(client: BoundClient): Promise<void> {
    if (next === undefined && current === undefined && now() - lastStart >= MIN_INTERVAL) return fetch(client);
    next ??= fetchNext(client);
    return next;
  }

  function find(id: string): Provider | undefined {
    const providers = state.listing?.providers;
    return providers?.find((provider) => rowId(provider) === id) ?? providers?.find(({ slug }) => slug === id);
  }

  /** Changes one provider of the list, and drops a request under way, which may bring an older state. */
  function change(id: string, update: (provider: Provider) => Provider): void {
    cancel();
    const { listing } = state;
    if (listing === undefined) return;
    const providers = listing.providers.map((provider) => (rowId(provider) === id ? update(provider) : provider));
    setState({ listing: reuse(listing, { ...listing, providers }) });
  }

  return {
    get state() {
      return state;
    },
    find,
    change,
    refetch,
    cancel,
    /** Puts in a list that is known already, unless there is one. `age`: how old it is, in ms. */
    seed(listing: ProviderListing, age: number): void {
      if (state.listing !== undefined) return;
      freshUntil = now() + FRESH - age;
      setState({ listing });
    },
    /** Requests the list only if there is none that is fresh or on its way. */
    async ensureFresh(client: BoundClient): Promise<void> {
      if (now() >= freshUntil) await (current?.finished ?? refetch(client));
    },
    /** Fetches one provider anew and puts it into the list, so that its row is right at once. Undefined: no longer listed. */
    async refetchProvider(id: string, client: BoundClient, signal: AbortSignal): Promise<Provider | undefined> {
      const known = find(id);
      if (client.hasGetProvider && known !== undefined) {
        const provider = await client.request(
          (own, options) => own.getProvider?.(known.slug, options),
          sanitizeProvider,
          signal,
        );
        change(id, () => provider);
      } else {
        // Others may wait for the same request.
        await unlessAborted(refetch(client), signal);
      }
      return find(id);
    },
  };
}

export type ProviderList = ReturnType<typeof createProviderList>;

/** The new listing with every provider that has not changed as the object it was. */
function reuse(before: ProviderListing | undefined, after: ProviderListing): ProviderListing {
  if (before === undefined) return after;
  const known = new Map(before.providers.map((provider) => [rowId(provider), provider]));
  const providers = after.providers.map((provider) => {
    const former = known.get(rowId(provider));
    return former !== undefined && JSON.stringify(former) === JSON.stringify(provider) ? former : provider;
  });
  return { ...after, providers };
}
