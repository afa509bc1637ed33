import type { Attempt } from '../authorization/attempt.js';
import type { Credentials } from '../model/authMethods.js';
import { isPipesError, PipesError, toPipesError } from '../model/error.js';
import type { PopUp } from '../model/popUp.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import type { AttemptTarget, BeginRequest } from './attempts.js';
import { beginAttempt } from './beginAttempt.js';
import type { BoundClient } from './bindClient.js';
import type { ConnectOptions, SaveCredentialsOptions, SharedListing } from './pipes.js';
import { rowId, sanitizeAccount } from './sanitize.js';
import { sanitizeAuthorizeResponse, sanitizeSharedProviders } from './sanitizeResponses.js';
import type { Session } from './session.js';

export { sanitizeAdvice } from './sanitizeResponses.js';

// What a click leads to. Not needed to show the list, so this module and what it imports are loaded after that.

/** A session, and the client to act with. */
export interface Scope {
  session: Session;
  client: BoundClient;
}

export interface BeginOptions {
  slug: string;
  target: AttemptTarget;
  /** The provider as the click saw it; undefined if the list was not there yet. */
  provider: Provider | undefined;
  config: ConnectOptions['config'];
  /** What a blank window says. */
  text: string;
  /** Opens another window in a later click. */
  open(): PopUp | Window | null;
}

/** Begins an attempt in the window that the click has opened. */
export async function begin(
  { session, client }: Scope,
  { slug, target, provider: known, config, text, open }: BeginOptions,
  { id, opened, onChange, signal }: BeginRequest,
): Promise<Attempt> {
  const { list } = session;
  if (known === undefined) await list.ensureFresh(client);
  const provider = known ?? find(session, slug);
  signal.throwIfAborted();
  const { intent, accountId } = target;
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
    text,
    open,
    goal: { intent, accountId, before: provider.connectedAccounts },
    authorize: (abort) =>
      client.request((own, options) => own.authorize(request, options), sanitizeAuthorizeResponse, abort),
    poll: (abort) => list.refetchProvider(rowId(provider), client, abort),
  });
}

/** The account is hidden while it is being disconnected. If that fails it is back, and its row says so. */
export async function disconnect({ session, client }: Scope, slug: string, accountId: string): Promise<Provider> {
  const provider = find(session, slug);
  const id = rowId(provider);
  session.setNotice(id, undefined);
  session.setPendingDisconnects([...session.pendingDisconnects, accountId]);
  try {
    await client.request(async (own, options) => {
      try {
        await own.disconnect({ slug: provider.slug, accountId }, options);
      } catch (error) {
        // Somebody else was faster: the account is gone, as was asked.
        if (!isPipesError(error) || error.kind !== 'not_found') throw error;
      }
    }, nothing);
    session.list.change(id, (current) => withAccounts(current, accountId, []));
    session.announce({ kind: 'disconnected', provider });
    session.refetchEverywhere(client);
  } catch (thrown) {
    const error = toPipesError(thrown);
    session.setNotice(id, { kind: 'disconnect_failed', error });
    session.announce({ kind: 'disconnect_failed', provider, error });
    throw error;
  } finally {
    session.setPendingDisconnects([...session.pendingDisconnects].filter((each) => each !== accountId));
  }
  return provider;
}

/** Saves credentials, and puts the account they made or repaired into the list. */
export async function saveCredentials(
  { session, client }: Scope,
  slug: string,
  credentials: Credentials,
  { intent = 'connect', accountId }: SaveCredentialsOptions,
): Promise<{ provider: Provider; account: ConnectedAccount }> {
  const provider = find(session, slug);
  const target = { slug: provider.slug, intent, ...(accountId === undefined ? {} : { accountId }) };
  const account = await client.request((own, options) => {
    if (own.saveCredentials !== undefined) return own.saveCredentials({ ...credentials, ...target }, options);
    throw new PipesError('invalid', 'This client has no `saveCredentials`, so it takes no credentials.');
  }, sanitizeAccount);
  const id = rowId(provider);
  session.list.change(id, (current) => withAccounts(current, account.id, [account]));
  session.announce({ kind: 'connected', provider });
  session.refetchEverywhere(client);
  return { provider: session.list.find(id) ?? provider, account };
}

export async function listSharedProviders({ client }: Scope, signal: AbortSignal): Promise<SharedListing> {
  return client.request((own, options) => own.listSharedProviders?.(options), sanitizeSharedProviders, signal);
}

function find({ list }: Session, slug: string): Provider {
  const provider = list.find(slug);
  if (provider === undefined) throw new PipesError('not_found', `The list has no provider "${slug}".`);
  return provider;
}

function withAccounts(provider: Provider, replacedId: string, accounts: ConnectedAccount[]): Provider {
  const others = provider.connectedAccounts.filter(({ id }) => id !== replacedId);
  return { ...provider, connectedAccounts: [...others, ...accounts] };
}

function nothing(): void {}
