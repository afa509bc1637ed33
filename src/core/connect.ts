import { openBrowserWindow } from '../authorization/openWindow.js';
import type { Intent, Outcome } from '../model/authorization.js';
import { toPipesError } from '../model/error.js';
import type { PopUp } from '../model/popUp.js';
import { accountName as nameOf, type Provider } from '../model/provider.js';
import { safeCall } from '../model/safeCall.js';
import type { SessionContext } from './actions.js';
import type { HostCallbacks } from './hostCallbacks.js';
import { loadActions } from './loadActions.js';
import type { ConnectOptions } from './pipes.js';
import { rowId } from './sanitize.js';

const DEFAULT_TEXT = 'Connecting…';
/** In CSS pixels. */
const WINDOW = { width: 600, height: 720 };

export interface ConnectEnvironment {
  host: HostCallbacks;
  /** Undefined until it is known whose data this is. */
  getContext(): SessionContext | undefined;
  /** Rejects with a `PipesError` if that cannot be found out. */
  whenIdentified(): Promise<SessionContext>;
}

/** Makes `connect`: the window is opened synchronously, and everything else is awaited with it open. */
export function createConnect({ host, getContext, whenIdentified }: ConnectEnvironment) {
  const early = new Map<string, Promise<Outcome>>();

  function openWindow(text: string): PopUp | Window | null {
    const open = host.last('openWindow') ?? openBrowserWindow;
    const opened = safeCall(open, { text, ...WINDOW });
    return opened === null || opened === undefined || opened.closed ? null : opened;
  }

  function connectIn(
    context: SessionContext,
    provider: Provider,
    { accountId, intent = defaultIntent(accountId), config, scopes, windowText: text = DEFAULT_TEXT }: ConnectOptions,
    open = () => openWindow(text),
  ): Promise<Outcome> {
    const account = provider.connectedAccounts.find(({ id }) => id === accountId);
    const accountName = account === undefined ? null : nameOf(account);
    const target = { rowId: rowId(provider), provider, intent, accountId, accountName };
    const options = { target, config, scopes, text, open: () => openWindow(text) };
    return context.session.attempts.start(target, open, async (request) => {
      const actions = await loadActions();
      request.signal.throwIfAborted();
      return actions.begin(context, options, request);
    });
  }

  /** The window cannot wait until the list is there. */
  async function connectOnceListed(slug: string, options: ConnectOptions): Promise<Outcome> {
    const opened = openWindow(options.windowText ?? DEFAULT_TEXT);
    try {
      const [context, actions] = await Promise.all([whenIdentified(), loadActions()]);
      return await connectIn(context, await actions.findListed(context, slug), options, () => opened);
    } catch (thrown) {
      safeCall(() => opened?.close());
      const error = toPipesError(thrown);
      host.reportError(error);
      const reason = error.kind === 'unauthorized' ? 'session' : error.kind === 'not_found' ? 'refused' : 'network';
      return { kind: 'failed', reason, error };
    }
  }

  return (slug: string, options: ConnectOptions): Promise<Outcome> => {
    const context = getContext();
    const provider = context?.session.list.find(slug);
    if (context !== undefined && provider !== undefined) return connectIn(context, provider, options);
    // A second click before the list is there means the same window.
    const key = JSON.stringify([slug, options.intent, options.accountId]);
    const waiting = early.get(key) ?? connectOnceListed(slug, options).finally(() => early.delete(key));
    early.set(key, waiting);
    return waiting;
  };
}

export function defaultIntent(accountId: string | undefined): Intent {
  return accountId === undefined ? 'connect' : 'reauthorize';
}
