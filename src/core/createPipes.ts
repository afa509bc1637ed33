import { openBrowserWindow } from '../authorization/openWindow.js';
import { createTokenStore, type TokenStore } from '../client/widgets/token.js';
import { widgetsClientOf } from '../client/widgets/createWidgetsClient.js';
import type { Outcome } from '../model/authorization.js';
import { cleanText } from '../model/cleanText.js';
import type { PipesClient } from '../model/client.js';
import { PipesError, toPipesError } from '../model/error.js';
import { fieldsOf } from '../model/fieldsOf.js';
import type { PopUp } from '../model/popUp.js';
import { accountName, type Provider } from '../model/provider.js';
import { reportThrown, safeCall } from '../model/safeCall.js';
import type { AttemptRecord } from './attempts.js';
import { bindClient, identifyWith, ownIdentity, type BoundClient } from './bindClient.js';
import { createErrorReporter } from './errorReporter.js';
import type { PipesCallbacks } from './events.js';
import type { ConnectOptions, CreatePipesOptions, DisconnectAdvice, Pipes, PipesSource } from './pipes.js';
import { rowId } from './sanitize.js';
import type { Session } from './session.js';
import { pageSessions } from './sessions.js';
import { foldRows, type PipesRow, type PipesSnapshot } from './snapshot.js';

const WINDOW = { width: 600, height: 720 };

/** The code of an attempt. A click waits for it with its window open. */
const loadAttempt = () => import('./beginAttempt.js');

/**
 * The headless core: the connections of one user, needing no React and no document. Throws `PipesError` of kind `invalid` if it is
 * given neither or both of `token` and `client`.
 */
export function createPipes(options: CreatePipesOptions): Pipes {
  const misuse = misuseOf(options);
  if (misuse !== null) throw misuse;
  return pipesOf(options, () => options, null);
}

/** The same with callbacks that may change, and with the error in the snapshot instead of thrown. */
export function createPipesSafely(
  source: PipesSource,
  callbacks: () => PipesCallbacks,
  error: PipesError | null = misuseOf(source),
): Pipes {
  return pipesOf(source, callbacks, error);
}

/** Why a source makes no sense; null if it does. */
function misuseOf({ token, client }: PipesSource): PipesError | null {
  const message =
    client !== undefined && token !== undefined
      ? 'Both `token` and `client` were passed. Pass one of them.'
      : client === undefined && token === undefined
        ? 'Neither `token` nor `client` was passed. Pass one of them; `token: null` means "not yet".'
        : typeof token === 'string' && token.trim() === ''
          ? '`token` is an empty string. Pass `null` until there is one, or a function that fetches it.'
          : null;
  return message === null ? null : new PipesError('invalid', message);
}

function clientOf({ token, client, apiUrl }: PipesSource): { client: PipesClient | null; tokens: TokenStore | null } {
  if (client !== undefined) return { client, tokens: null };
  if (token === undefined || token === null) return { client: null, tokens: null };
  const tokens = createTokenStore(token);
  return { client: widgetsClientOf(tokens, { apiUrl }), tokens };
}

function pipesOf(source: PipesSource, ownCallbacks: () => PipesCallbacks, misuse: PipesError | null): Pipes {
  const { client, tokens } = misuse === null ? clientOf(source) : { client: null, tokens: null };
  const identify = client === null ? null : identifyWith(client);
  const sessions = pageSessions();
  const listeners = new Set<() => void>();
  const callbacks = new Set<() => PipesCallbacks>([ownCallbacks]);
  const reportStanding = createErrorReporter(reportError);
  let bound: BoundClient | undefined;
  let session: Session | undefined;
  let leaveSession = () => {};
  let stopIdentity: (() => void) | undefined;
  let identifying: Promise<void> | undefined;
  let identityFailure: PipesError | null = null;
  let lastFailure: PipesError | null = misuse;
  let rows: readonly PipesRow[] = [];
  let snapshot: PipesSnapshot = compute();

  // The host's callbacks

  function forEachCallback(call: (callbacks: PipesCallbacks) => void): void {
    for (const get of [...callbacks]) call(get());
  }

  function reportError(error: PipesError): void {
    forEachCallback(({ onError }) => safeCall(onError, error));
  }

  function lastCallback<Name extends 'openWindow' | 'onBeforeDisconnect'>(name: Name): PipesCallbacks[Name] {
    return [...callbacks].map((get) => get()[name]).findLast((callback) => callback !== undefined);
  }

  function onPhase({ state, intent }: AttemptRecord, provider: Provider): void {
    const outcome = state.phase === 'settled' ? state.outcome : undefined;
    const change = {
      provider,
      intent,
      phase: state.phase,
      ...(outcome && { outcome: outcome.kind }),
      ...(outcome?.kind === 'failed' && { reason: outcome.reason }),
    };
    forEachCallback(({ onAuthorizationChange, onConnect, onError }) => {
      safeCall(onAuthorizationChange, change);
      if (outcome?.kind === 'connected') safeCall(onConnect, { provider, accountId: outcome.accountId, intent });
      if (outcome?.kind === 'failed' && outcome.error !== undefined) safeCall(onError, outcome.error);
    });
  }

  // The snapshot

  function compute(): PipesSnapshot {
    const base = { identity: session?.identity, announcement: session?.announcement ?? null };
    const { listing, error, isFetching } = session?.list.getState() ?? {
      listing: undefined,
      error: null,
      isFetching: false,
    };
    const isBusy = isFetching || identifying !== undefined;
    // The cache forgets a failure while it retries; the screen does not, until something else is known.
    const failure = error === null ? identityFailure : toPipesError(error);
    lastFailure = failure ?? (listing === undefined && isBusy ? lastFailure : misuse);
    if (session !== undefined && bound !== undefined && listing !== undefined) {
      const { attempts, pendingDisconnects, notices } = session;
      rows = foldRows({ listing, records: attempts.records, pendingDisconnects, notices, client: bound }, rows);
      const omitted = listing.problems.length;
      return { ...base, status: 'ready', rows, omitted, error: lastFailure, isRefetching: isBusy };
    }
    if (lastFailure === null) return { ...base, status: 'loading', isFetching: client !== null };
    return { ...base, status: 'failed', error: lastFailure, isRetrying: isBusy, canRetry: misuse === null };
  }

  function update(): void {
    const next = compute();
    const problems = session?.list.getState().listing?.problems ?? [];
    reportStanding([...(lastFailure === null ? [] : [lastFailure]), ...problems]);
    if (isSame(snapshot, next)) return;
    snapshot = next;
    for (const listener of [...listeners]) listener();
  }

  // Whose data

  function enter(identity: string): void {
    identityFailure = null;
    if (client === null || identify === null || session?.identity === identity) return;
    leaveSession();
    rows = [];
    lastFailure = null;
    bound = bindClient(client, identity, identify);
    session = sessions.of(identity);
    leaveSession = session.join({ client: bound, onChange: update, onPhase });
    // A failure is in the list's state.
    session.list.ensureFresh(bound).catch(() => {});
  }

  async function whenIdentified(): Promise<{ session: Session; bound: BoundClient }> {
    activate();
    await identifying;
    if (session === undefined || bound === undefined) {
      throw identityFailure ?? misuse ?? new PipesError('unauthorized', 'There is no token yet.');
    }
    return { session, bound };
  }

  async function findOut(): Promise<void> {
    if (identify === null) return;
    try {
      enter(await identify(new AbortController().signal));
    } catch (thrown) {
      identityFailure = toPipesError(thrown);
    }
  }

  function startIdentifying(): void {
    if (identifying !== undefined || client === null) return;
    identifying = findOut().finally(() => {
      identifying = undefined;
      update();
    });
  }

  function activate(): void {
    if (client === null || stopIdentity !== undefined) return;
    const stop = safeCall(() =>
      client.onIdentityChange?.((identity) => {
        enter(identity ?? ownIdentity(client));
        update();
      }),
    );
    stopIdentity = typeof stop === 'function' ? () => safeCall(stop) : () => {};
    startIdentifying();
  }

  // The window

  function openWindow(text: string): PopUp | Window | null {
    const open = lastCallback('openWindow') ?? openBrowserWindow;
    const opened = safeCall(open, { text, ...WINDOW });
    return opened === null || opened === undefined || opened.closed ? null : opened;
  }

  function connectIn(
    current: { session: Session; bound: BoundClient },
    slug: string,
    options: ConnectOptions,
    open: () => PopUp | Window | null,
  ): Promise<Outcome> {
    const { list, attempts } = current.session;
    const { accountId, config, windowText = 'Connecting…' } = options;
    const intent = options.intent ?? (accountId === undefined ? 'connect' : 'reauthorize');
    const listed = list.find(slug);
    const account = listed?.connectedAccounts.find(({ id }) => id === accountId);
    const target = {
      rowId: listed === undefined ? slug : rowId(listed),
      intent,
      accountId,
      accountName: account === undefined ? null : accountName(account),
    };
    return attempts.start(target, open, async ({ id, opened, onChange, signal }) => {
      const [{ beginAttempt }] = await Promise.all([loadAttempt(), listed ?? list.ensureFresh(current.bound)]);
      signal.throwIfAborted();
      const provider = listed ?? list.find(slug);
      if (provider === undefined) throw new PipesError('not_found', `The list has no provider "${slug}".`);
      const request = {
        slug: provider.slug,
        intent,
        attemptId: id,
        ...(accountId === undefined ? {} : { accountId }),
        ...(config === undefined ? {} : { config }),
      };
      return beginAttempt({
        id,
        opened,
        onChange,
        text: windowText,
        open: () => openWindow(windowText),
        goal: { intent, accountId, before: provider.connectedAccounts },
        authorize: (abort) => current.bound.authorize(request, abort),
        poll: (abort) => list.refetchProvider(rowId(provider), current.bound, abort),
      });
    });
  }

  async function connectOnceIdentified(slug: string, connectOptions: ConnectOptions): Promise<Outcome> {
    // The window cannot wait until it is known whose attempt this is.
    const opened = openWindow(connectOptions.windowText ?? 'Connecting…');
    try {
      const current = await whenIdentified();
      return await connectIn(current, slug, connectOptions, () => opened);
    } catch (thrown) {
      opened?.close();
      const error = toPipesError(thrown);
      reportError(error);
      return { kind: 'failed', reason: error.kind === 'unauthorized' ? 'session' : 'network', error };
    }
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      activate();
      update();
      return () => listeners.delete(listener);
    },
    async refetch() {
      activate();
      if (session === undefined || bound === undefined) startIdentifying();
      update();
      await identifying;
      // A failure is in the list's state.
      if (session !== undefined && bound !== undefined) await session.list.refetch(bound).catch(() => {});
    },
    connect(slug, connectOptions = {}) {
      if (session === undefined || bound === undefined) return connectOnceIdentified(slug, connectOptions);
      const text = connectOptions.windowText ?? 'Connecting…';
      return connectIn({ session, bound }, slug, connectOptions, () => openWindow(text));
    },
    cancel: (attemptId) => session?.attempts.cancel(attemptId),
    async beforeDisconnect(slug, accountId) {
      const provider = session?.list.find(slug);
      const account = provider?.connectedAccounts.find(({ id }) => id === accountId);
      if (provider === undefined || account === undefined) return { prevent: false, consequences: [] };
      try {
        return toAdvice(await lastCallback('onBeforeDisconnect')?.({ provider, account }));
      } catch (error) {
        // The host's error keeps nobody from disconnecting.
        reportThrown(error);
        return { prevent: false, consequences: [] };
      }
    },
    async disconnect(slug, accountId) {
      const current = await whenIdentified();
      const provider = current.session.list.find(slug);
      if (provider === undefined) throw new PipesError('not_found', `The list has no provider "${slug}".`);
      try {
        await current.session.disconnect(rowId(provider), accountId, current.bound);
      } catch (thrown) {
        const error = toPipesError(thrown);
        reportError(error);
        throw error;
      }
      forEachCallback(({ onDisconnect }) => safeCall(onDisconnect, { provider, accountId }));
    },
    async saveCredentials(slug, credentials, { intent, accountId } = {}) {
      const current = await whenIdentified();
      const provider = current.session.list.find(slug);
      if (provider === undefined) throw new PipesError('not_found', `The list has no provider "${slug}".`);
      const target = {
        slug: provider.slug,
        intent: intent ?? (accountId === undefined ? ('connect' as const) : ('reauthorize' as const)),
        ...(accountId === undefined ? {} : { accountId }),
      };
      try {
        const account = await current.bound.saveCredentials({ ...credentials, ...target });
        await current.session.putAccount(rowId(provider), account, current.bound);
        const event = {
          provider: current.session.list.find(slug) ?? provider,
          accountId: account.id,
          intent: target.intent,
        };
        forEachCallback(({ onConnect }) => safeCall(onConnect, event));
        return account;
      } catch (thrown) {
        const error = toPipesError(thrown);
        reportError(error);
        throw error;
      }
    },
    reauthorizeMethod: (account) => bound?.methodToReauthorize(account) ?? 'oauth',
    dismiss(slug) {
      const provider = session?.list.find(slug);
      if (provider !== undefined) session?.dismiss(rowId(provider));
    },
    replaceToken: (token) => tokens?.replace(token),
    addCallbacks(get) {
      callbacks.add(get);
      return () => callbacks.delete(get);
    },
    dispose() {
      leaveSession();
      leaveSession = () => {};
      session = undefined;
      bound = undefined;
      stopIdentity?.();
      stopIdentity = undefined;
    },
    get hasBeforeDisconnect() {
      return lastCallback('onBeforeDisconnect') !== undefined;
    },
    hasSharedProviders: client?.listSharedProviders !== undefined,
    async listSharedProviders(signal) {
      const current = await whenIdentified();
      if (current.bound.listSharedProviders === undefined) return { organization: null, providers: [] };
      return current.bound.listSharedProviders(signal);
    },
    reportError,
    sessions,
  };
}

function isSame(one: PipesSnapshot, other: PipesSnapshot): boolean {
  const [before, after] = [Object.entries(one), other as unknown as Record<string, unknown>];
  return before.length === Object.keys(other).length && before.every(([name, value]) => after[name] === value);
}

function toAdvice(returned: unknown): DisconnectAdvice {
  const { prevent, reason, consequences } = fieldsOf(returned) ?? {};
  if (prevent === true) return { prevent, reason: typeof reason === 'string' ? cleanText(reason, 400) : '' };
  const texts = Array.isArray(consequences) ? consequences.filter((each) => typeof each === 'string') : [];
  return { prevent: false, consequences: texts.map((each) => cleanText(each, 400)) };
}
