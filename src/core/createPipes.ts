import { openBrowserWindow } from '../authorization/openWindow.js';
import type { Outcome } from '../model/authorization.js';
import { PipesError, toPipesError } from '../model/error.js';
import type { PopUp } from '../model/popUp.js';
import { accountName } from '../model/provider.js';
import { reportThrown, safeCall } from '../model/safeCall.js';
import type { Scope } from './actions.js';
import { bindClient } from './bindClient.js';
import { createErrorReporter } from './errorReporter.js';
import { createHostCallbacks } from './hostCallbacks.js';
import type { PipesCallbacks } from './events.js';
import { prepareInitialData } from './initialData.js';
import type { ConnectOptions, CreatePipesOptions, InitialData, Pipes, PipesSource } from './pipes.js';
import { rowId } from './sanitize.js';
import { pageSessions } from './sessions.js';
import { foldRows, isSameSnapshot, type PipesRow, type PipesSnapshot } from './snapshot.js';
import { clientOf, misuseOf } from './source.js';
import { trackIdentity } from './trackIdentity.js';

/** In CSS pixels. */
const WINDOW = { width: 600, height: 720 };

/** What a click leads to. A click waits for it with its window open. */
const loadActions = () =>
  import('./actions.js').catch((cause: unknown) => {
    throw new PipesError('network', 'A part of the widget could not be loaded. Reload the page.', { cause });
  });

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
  const reportStanding = createErrorReporter(host.reportError);
  /** Undefined until it is known whose data this is. */
  let scope: Scope | undefined;
  let leaveSession = () => {};
  let isActive = false;
  const user = client === null ? null : trackIdentity(client, onUser);
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
    const thrown: unknown = misuse ?? user?.failure ?? scope?.session.list.state.error ?? null;
    return thrown === null ? null : toPipesError(thrown);
  }

  function compute(): PipesSnapshot {
    const session = scope?.session;
    // The user of the initial data keeps that name, so that their view stays what it was.
    const identity = initial?.identity ?? session?.identity;
    const base = { identity, announcement: session?.announcement ?? null };
    const { listing = initial?.listing, isFetching = false } = session?.list.state ?? {};
    const parts = scope ?? initial;
    const isBusy = isFetching || user?.isPending === true;
    const error = failure();
    if (parts !== null && listing !== undefined) {
      rows = foldRows(listing, parts, rows);
      const omitted = listing.problems.length;
      return { ...base, status: 'ready', rows, omitted, error, isRefetching: isBusy };
    }
    if (error === null) return { ...base, status: 'loading', isFetching: client !== null };
    return { ...base, status: 'failed', error, isRetrying: isBusy, canRetry: misuse === null };
  }

  function update(): void {
    const next = compute();
    const error = failure();
    // Not before somebody is there to see it: a render that is thrown away has preloaded, too.
    if (isActive)
      reportStanding([...(error === null ? [] : [error]), ...(scope?.session.list.state.listing?.problems ?? [])]);
    if (isSameSnapshot(snapshot, next)) return;
    const isFirst = next.status === 'ready' && snapshot.status !== 'ready';
    snapshot = next;
    for (const listener of [...listeners]) listener();
    // Ahead of the first click, but not of the first rows. If it fails, the click tries again and says so.
    if (isFirst) setTimeout(() => loadActions().catch(() => {}));
  }

  // Whose data

  function onUser(): void {
    const identity = user?.identity;
    if (isActive && identity !== undefined) enter(identity);
    update();
  }

  function enter(identity: string): void {
    if (client === null || scope?.session.identity === identity) return;
    leaveSession();
    if (initial?.isOf(identity) !== true) {
      initial = null;
      rows = [];
    }
    const entered = { session: sessions.of(identity), client: bindClient(client, identity) };
    scope = entered;
    if (initial !== null) entered.session.list.seed(initial.listing, Date.now() - initial.fetchedAt);
    leaveSession = entered.session.join({ client: entered.client, onChange: update, onPhase: host.reportPhase });
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

  async function whenIdentified(): Promise<Scope> {
    activate();
    await user?.settle();
    if (scope !== undefined) return scope;
    throw failure() ?? new PipesError('unauthorized', 'There is no token yet.');
  }

  // Connecting

  function openWindow(text: string): PopUp | Window | null {
    const open = host.last('openWindow') ?? openBrowserWindow;
    const opened = safeCall(open, { text, ...WINDOW });
    return opened === null || opened === undefined || opened.closed ? null : opened;
  }

  function connectIn(
    within: Scope,
    slug: string,
    { accountId, intent = defaultIntent(accountId), config, windowText: text = 'Connecting…' }: ConnectOptions,
    open = () => openWindow(text),
  ): Promise<Outcome> {
    const { list, attempts } = within.session;
    const provider = list.find(slug);
    const account = provider?.connectedAccounts.find(({ id }) => id === accountId);
    const target = {
      rowId: provider === undefined ? slug : rowId(provider),
      intent,
      accountId,
      accountName: account === undefined ? null : accountName(account),
    };
    const begin = { slug, target, provider, config, text, open: () => openWindow(text) };
    return attempts.start(target, open, async (request) => {
      const actions = await loadActions();
      request.signal.throwIfAborted();
      return actions.begin(within, begin, request);
    });
  }

  async function connectOnceIdentified(slug: string, options: ConnectOptions): Promise<Outcome> {
    // The window cannot wait until it is known whose attempt this is.
    const opened = openWindow(options.windowText ?? 'Connecting…');
    try {
      return await connectIn(await whenIdentified(), slug, options, () => opened);
    } catch (thrown) {
      opened?.close();
      const error = toPipesError(thrown);
      host.reportError(error);
      return { kind: 'failed', reason: error.kind === 'unauthorized' ? 'session' : 'network', error };
    }
  }

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
      await list.ensureFresh(bindClient(client, user.identity)).catch(() => {});
    },
    async refetch() {
      const former = scope;
      activate();
      if (scope === undefined) {
        const asked = user?.ask();
        update();
        await asked;
      }
      if (scope === undefined) return;
      const { session, client: bound } = scope;
      // A session that has just been entered is being fetched. A failure is in the list's state.
      await (former === undefined ? session.list.ensureFresh(bound) : session.list.refetch(bound)).catch(() => {});
    },
    connect: (slug, options = {}) =>
      scope === undefined ? connectOnceIdentified(slug, options) : connectIn(scope, slug, options),
    cancel: (attemptId) => scope?.session.attempts.cancel(attemptId),
    async beforeDisconnect(slug, accountId) {
      const provider = scope?.session.list.find(slug);
      const account = provider?.connectedAccounts.find(({ id }) => id === accountId);
      try {
        if (provider === undefined || account === undefined) return { prevent: false, consequences: [] };
        const returned = await host.last('onBeforeDisconnect')?.({ provider, account });
        const { sanitizeAdvice } = await loadActions();
        return sanitizeAdvice(returned);
      } catch (error) {
        // The host's error keeps nobody from disconnecting.
        reportThrown(error);
        return { prevent: false, consequences: [] };
      }
    },
    disconnect: (slug, accountId) =>
      reporting(async () => {
        const [within, actions] = await Promise.all([whenIdentified(), loadActions()]);
        const provider = await actions.disconnect(within, slug, accountId);
        host.each('onDisconnect', { provider, accountId });
      }),
    saveCredentials: (slug, credentials, { accountId, intent = defaultIntent(accountId) } = {}) =>
      reporting(async () => {
        const [within, actions] = await Promise.all([whenIdentified(), loadActions()]);
        const saved = await actions.saveCredentials(within, slug, credentials, { intent, accountId });
        host.each('onConnect', { provider: saved.provider, accountId: saved.account.id, intent });
        return saved.account;
      }),
    reauthorizeMethod: (account) => scope?.client.methodToReauthorize(account) ?? 'oauth',
    dismiss(slug) {
      const provider = scope?.session.list.find(slug);
      if (provider !== undefined) scope?.session.dismiss(rowId(provider));
    },
    replaceToken: (token) => tokens?.replace(token),
    addCallbacks: host.add,
    dispose() {
      leaveSession();
      leaveSession = () => {};
      scope = undefined;
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

function defaultIntent(accountId: string | undefined): 'connect' | 'reauthorize' {
  return accountId === undefined ? 'connect' : 'reauthorize';
}
