import { unlessAborted } from '../client/abort.js';
import { PipesError, toPipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { reportThrown, safeCall } from '../model/safeCall.js';
import { safeUrl } from '../model/safeUrl.js';
import type { SessionContext } from './actions.js';
import { bindClient } from './bindClient.js';
import { createConnect, defaultIntent } from './connect.js';
import { requestId, type RequiredConnection } from './connectionRequest.js';
import { createErrorReporter } from './errorReporter.js';
import { createHostCallbacks } from './hostCallbacks.js';
import type { PipesCallbacks } from './events.js';
import { prepareInitialData } from './initialData.js';
import { loadActions, loadRequests } from './loadActions.js';
import type { CreatePipesOptions, InitialData, Pipes, PipesSource } from './pipes.js';
import { rowId } from './sanitize.js';
import { pageSessions } from './sessions.js';
import { foldRows, isSameSnapshot, type PipesRow, type PipesSnapshot } from './snapshot.js';
import { clientOf, misuseOf } from './source.js';
import { createUserTracker } from './userTracker.js';

const NONE: never[] = [];

/**
 * The headless core: the connections of one user, needing no React and no document. Throws `PipesError` of kind `invalid` if it is
 * given neither or both of `token` and `client`.
 */
export function createPipes(options: CreatePipesOptions): Pipes {
  const misuse = misuseOf(options);
  if (misuse !== null) throw misuse;
  return pipesOf(options, () => options, options.initialData, null);
}

/** The same with callbacks that may change, and with the error in the snapshot instead of thrown. */
export function createPipesSafely(
  source: PipesSource,
  callbacks: () => PipesCallbacks,
  initialData: InitialData | undefined,
  error: PipesError | null = misuseOf(source),
): Pipes {
  return pipesOf(source, callbacks, initialData, error);
}

function pipesOf(
  source: PipesSource,
  ownCallbacks: () => PipesCallbacks,
  initialData: InitialData | undefined,
  misuse: PipesError | null,
): Pipes {
  const { client, tokens } = misuse === null ? clientOf(source) : { client: null, tokens: null };
  const sessions = pageSessions();
  const listeners = new Set<() => void>();
  const host = createHostCallbacks(ownCallbacks);
  const reportCurrentErrors = createErrorReporter(host.reportError);
  /** Undefined until it is known whose data this is. `left` aborts what waits in this session. */
  let context: (SessionContext & { left: AbortSignal }) | undefined;
  let leaveSession: (reason: PipesError) => void = () => {};
  /** Settles when all that was required so far has become a request. */
  let whenRequired: Promise<unknown> = Promise.resolve();
  let isActive = false;
  const user = client === null ? null : createUserTracker(client, onUser);
  let initial = initialData === undefined ? null : prepareInitialData(initialData, client);
  let rows: readonly PipesRow[] = [];
  let snapshot: PipesSnapshot = compute();
  const initialSnapshot = snapshot;

  /** Rejects with what it has reported. */
  async function reporting<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action();
    } catch (thrown) {
      const error = toPipesError(thrown);
      host.reportError(error);
      throw error;
    }
  }

  // The snapshot

  /** Why the list, or whose it is, could not be fetched, until it can. */
  function failure(): PipesError | null {
    const thrown: unknown = misuse ?? user?.failure ?? context?.session.list.state.error ?? null;
    return thrown === null ? null : toPipesError(thrown);
  }

  function compute(): PipesSnapshot {
    const session = context?.session;
    // The user of the initial data keeps that name, so that their view stays what it was.
    const identity = initial?.identity ?? session?.identity;
    const base = { identity, announcements: session?.announcements ?? NONE, requests: session?.requests ?? NONE };
    const { listing = initial?.listing, isFetching = false } = session?.list.state ?? {};
    const parts = context ?? initial;
    const isBusy = isFetching || user?.isPending === true;
    const error = failure();
    if (parts !== null && listing !== undefined) {
      rows = foldRows(listing, parts, rows);
      const omitted = listing.problems.length;
      return { ...base, status: 'ready', rows, omitted, error, isRetrying: error !== null && isBusy };
    }
    if (error === null) return { ...base, status: 'loading', isFetching: client !== null };
    return { ...base, status: 'failed', error, isRetrying: isBusy, canRetry: misuse === null };
  }

  function update(): void {
    const next = compute();
    const error = failure();
    // Not before somebody is there to see it: a render that is thrown away has preloaded, too.
    if (isActive)
      reportCurrentErrors([
        ...(error === null ? [] : [error]),
        ...(context?.session.list.state.listing?.problems ?? []),
      ]);
    if (isSameSnapshot(snapshot, next)) return;
    const isFirst = next.status === 'ready' && snapshot.status !== 'ready';
    snapshot = next;
    for (const listener of [...listeners]) safeCall(listener);
    // Ahead of the first click, but not of the first rows. If it fails, the click tries again and says so.
    if (isFirst) setTimeout(() => loadActions().catch(() => {}));
  }

  // Whose data

  function onUser(): void {
    const identity = user?.identity;
    if (isActive && identity !== undefined) enter(identity);
    update();
  }

  const learnUser = (identity: string) => user?.learn(identity);

  function leave(reason: PipesError): void {
    leaveSession(reason);
    leaveSession = () => {};
  }

  function enter(identity: string): void {
    if (client === null || context?.session.identity === identity) return;
    leave(new PipesError('unauthorized', 'The token now belongs to another user. Start again for this one.'));
    if (initial?.isOf(identity) !== true) {
      initial = null;
      rows = [];
    }
    const left = new AbortController();
    const entered = {
      session: sessions.of(identity),
      client: bindClient(client, identity, learnUser),
      left: left.signal,
    };
    context = entered;
    if (initial !== null) entered.session.list.seed(initial.listing, Date.now() - initial.fetchedAt);
    const quit = entered.session.join({
      client: entered.client,
      onChange: update,
      onPhase: host.reportPhase,
      onConnect: (event) => host.each('onConnect', event),
      onDisconnect: (event) => host.each('onDisconnect', event),
    });
    leaveSession = (reason) => {
      quit();
      left.abort(reason);
    };
    // A failure is in the list's state.
    entered.session.list.ensureFresh(entered.client).catch(() => {});
  }

  function activate(): void {
    if (isActive) return;
    isActive = true;
    user?.follow();
    void user?.settle();
    onUser();
  }

  async function whenIdentified() {
    activate();
    await user?.settle();
    if (context !== undefined) return context;
    throw failure() ?? new PipesError('unauthorized', 'There is no token yet.');
  }

  async function requireAll(
    connections: readonly RequiredConnection[],
    { id = requestId(connections), signal }: { id?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<ConnectedAccount[]> {
    signal?.throwIfAborted();
    // It is this user's, also if another one signs in meanwhile.
    const whenReady = Promise.all([context ?? whenIdentified(), loadRequests()]);
    whenRequired = whenReady.catch(() => {});
    const [{ session, client: bound, left }, requests] = await (signal ? unlessAborted(whenReady, signal) : whenReady);
    const signals = signal ? [left, signal] : [left];
    return requests.requestConnections(session, bound, { id, connections, signals });
  }

  const connect = createConnect({ host, getContext: () => context, whenIdentified });

  return {
    getSnapshot: () => snapshot,
    getInitialSnapshot: () => initialSnapshot,
    subscribe(listener) {
      listeners.add(listener);
      activate();
      update();
      return () => listeners.delete(listener);
    },
    async preload() {
      await user?.settle();
      if (client === null || user?.identity === undefined) return;
      const { list } = sessions.of(user.identity);
      if (initial?.isOf(user.identity) === true) list.seed(initial.listing, Date.now() - initial.fetchedAt);
      // A failure is in the list's state.
      await list.ensureFresh(bindClient(client, user.identity, user.learn)).catch(() => {});
    },
    async refetch() {
      const former = context;
      activate();
      // Whoever is signed in now may be somebody else.
      if (context === undefined || failure() !== null) {
        const asked = user?.ask();
        update();
        await asked;
      }
      if (context === undefined) return;
      const { session, client: bound } = context;
      // A session that has just been entered is being fetched. A failure is in the list's state.
      await (former === undefined ? session.list.ensureFresh(bound) : session.list.refetch(bound)).catch(() => {});
    },
    refetchProvider: (slug) =>
      reporting(async () => {
        const { session, client: bound } = await whenIdentified();
        const provider = session.list.find(slug);
        const { signal } = new AbortController();
        await (provider === undefined
          ? session.list.refetch(bound)
          : session.list.refetchProvider(rowId(provider), bound, signal));
      }),
    canRefetchProvider: client?.getProvider !== undefined,
    connect: (slug, options = {}) => connect(slug, options),
    cancel: (attemptId) => context?.session.attempts.cancel(attemptId),
    async beforeDisconnect(slug, accountId) {
      const provider = context?.session.list.find(slug);
      const account = provider?.connectedAccounts.find(({ id }) => id === accountId);
      try {
        if (provider === undefined || account === undefined) return { prevent: false, consequences: [] };
        // Before the host is asked: what it says must not get lost.
        const { sanitizeAdvice } = await loadActions();
        return sanitizeAdvice(await host.last('onBeforeDisconnect')?.({ provider, account }));
      } catch (error) {
        // The host's error keeps nobody from disconnecting.
        reportThrown(error);
        return { prevent: false, consequences: [] };
      }
    },
    disconnect: (slug, accountId) =>
      reporting(async () => {
        const [within, actions] = await Promise.all([whenIdentified(), loadActions()]);
        await actions.disconnect(within, slug, accountId);
      }),
    saveCredentials: (slug, credentials, { accountId, intent = defaultIntent(accountId) } = {}) =>
      reporting(async () => {
        const [within, actions] = await Promise.all([whenIdentified(), loadActions()]);
        return actions.saveCredentials(within, slug, credentials, { intent, accountId });
      }),
    async requireConnection(slug, { id, signal, ...criteria } = {}) {
      const connections = [{ slug, ...criteria }];
      const [account] = await requireAll(connections, { id, signal });
      // There is one for each connection.
      return account as ConnectedAccount;
    },
    requireConnections: requireAll,
    async declineRequest(id) {
      const asked = context;
      // It may just be beginning: what is not there yet could not be declined.
      await whenRequired;
      const requests = await loadRequests();
      const within = asked ?? context;
      if (within !== undefined) requests.declineRequest(within.session, id);
    },
    async deliverRequest(id, tell) {
      const within = context;
      const requests = await loadRequests();
      if (within !== undefined) requests.deliverRequest(within.session, id, tell);
    },
    canRequestScopes: client?.canRequestScopes === true,
    connectUrl(slug, { accountId, returnTo = currentPath() } = {}) {
      const known = context?.session.list.find(slug)?.slug ?? slug;
      const request = { slug: known, returnTo, ...(accountId === undefined ? {} : { accountId }) };
      // It may be a path of this origin.
      return (
        safeCall(() => {
          const url = client?.connectUrl?.(request);
          return typeof url === 'string' ? safeUrl(new URL(url, globalThis.location?.href).href)?.href : null;
        }) ?? null
      );
    },
    reauthorizeMethod: (account) => context?.client.methodToReauthorize(account) ?? 'oauth',
    dismiss(slug) {
      const provider = context?.session.list.find(slug);
      if (provider !== undefined) context?.session.dismiss(rowId(provider));
    },
    replaceToken: (token) => tokens?.replace(token),
    addCallbacks: host.add,
    dispose() {
      leave(new PipesError('invalid', 'It was disposed while waiting for a connection.'));
      context = undefined;
      initial = null;
      isActive = false;
      user?.stop();
    },
    get hasBeforeDisconnect() {
      return host.last('onBeforeDisconnect') !== undefined;
    },
    hasSharedProviders: client?.listSharedProviders !== undefined,
    async listSharedProviders(signal) {
      const [within, actions] = await Promise.all([whenIdentified(), loadActions()]);
      return actions.listSharedProviders(within, signal);
    },
    reportError: host.reportError,
  };
}

/** Where the person is, without the origin. */
function currentPath(): string {
  const { pathname = '/', search = '', hash = '' } = globalThis.location ?? {};
  return pathname + search + hash;
}
