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
export interface SessionContext {
  session: Session;
  client: BoundClient;
}

export interface BeginOptions {
  target: AttemptTarget;
  config: ConnectOptions['config'];
  scopes: ConnectOptions['scopes'];
  /** What a blank window says. */
  text: string;
  /** Opens another window in a later click. */
  open(): PopUp | Window | null;
}

/** Begins an attempt in the window that the click has opened. */
export function begin(
  { session, client }: SessionContext,
  { target, config, scopes, text, open }: BeginOptions,
  { id, opened, onChange }: BeginRequest,
): Attempt {
  const { rowId: row, provider, intent, accountId } = target;
  const request = {
    slug: provider.slug,
    intent,
    attemptId: id,
    ...(accountId === undefined ? {} : { accountId }),
    ...(config === undefined ? {} : { config }),
    ...(scopes === undefined || !client.canRequestScopes ? {} : { scopes: [...scopes] }),
  };
  return beginAttempt({
    id,
    opened,
    onChange,
    text,
    open,
    goal: { intent, accountId, before: provider.connectedAccounts },
    authorize: (signal) =>
      client.read((own, options) => own.authorize(request, options), sanitizeAuthorizeResponse, signal),
    poll: (signal) => session.list.refetchProvider(row, client, signal),
  });
}

/** The account is hidden while it is being disconnected. If that fails it is back, and its row says so. */
export async function disconnect(context: SessionContext, slug: string, accountId: string): Promise<void> {
  const { session, client } = context;
  const provider = await findListed(context, slug);
  const id = rowId(provider);
  session.setNotice(id, undefined);
  session.setPendingDisconnects([...session.pendingDisconnects, accountId]);
  try {
    await client.write(async (own, options) => {
      try {
        await own.disconnect({ slug: provider.slug, accountId }, options);
      } catch (error) {
        // Somebody else was faster: the account is gone, as was asked.
        if (!isPipesError(error) || error.kind !== 'not_found') throw error;
      }
    }, nothing);
    session.list.change(id, (current) => withAccounts(current, accountId, []));
    session.announce({ kind: 'disconnected', provider });
    session.emitDisconnect({ provider: session.list.get(id) ?? provider, accountId });
  } catch (thrown) {
    const error = toPipesError(thrown);
    session.notify(id, provider, { kind: 'disconnect_failed', error });
    throw error;
  } finally {
    session.setPendingDisconnects([...session.pendingDisconnects].filter((each) => each !== accountId));
    // Also after a failure: a request that timed out may have worked.
    session.refetchEverywhere(client);
  }
}

/** Saves credentials, and puts the account they made or repaired into the list. */
export async function saveCredentials(
  context: SessionContext,
  slug: string,
  credentials: Credentials,
  { intent = 'connect', accountId }: SaveCredentialsOptions,
): Promise<ConnectedAccount> {
  const { session, client } = context;
  const provider = await findListed(context, slug);
  const id = rowId(provider);
  const target = { slug: provider.slug, intent, ...(accountId === undefined ? {} : { accountId }) };
  const account = await client.write((own, options) => {
    if (own.saveCredentials !== undefined) return own.saveCredentials({ ...credentials, ...target }, options);
    throw new PipesError('invalid', 'This client has no `saveCredentials`, so it takes no credentials.');
  }, sanitizeAccount);
  session.list.change(id, (current) => withAccounts(current, account.id, [account]));
  session.announce({ kind: 'connected', provider });
  session.emitConnect({ provider: session.list.get(id) ?? provider, accountId: account.id, intent });
  session.refetchEverywhere(client);
  return account;
}

export async function listSharedProviders({ client }: SessionContext, signal: AbortSignal): Promise<SharedListing> {
  return client.read((own, options) => own.listSharedProviders?.(options), sanitizeSharedProviders, signal);
}

/** The provider of a row or slug, as soon as the list is there. Rejects with a `PipesError`. */
export async function findListed({ session: { list }, client }: SessionContext, slug: string): Promise<Provider> {
  if (list.state.listing === undefined) await list.ensureFresh(client);
  const provider = list.find(slug);
  if (provider === undefined) throw new PipesError('not_found', `The list has no provider "${slug}".`);
  return provider;
}

function withAccounts(provider: Provider, replacedId: string, accounts: ConnectedAccount[]): Provider {
  const others = provider.connectedAccounts.filter(({ id }) => id !== replacedId);
  return { ...provider, connectedAccounts: [...others, ...accounts] };
}

function nothing(): void {}
