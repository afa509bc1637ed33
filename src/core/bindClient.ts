import type { KnownAuthMethod } from '../model/authMethods.js';
import type { AuthorizeRequest, AuthorizeResponse, PipesClient, SaveCredentialsRequest } from '../model/client.js';
import { isPipesError, PipesError, toPipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import {
  sanitizeAccount,
  sanitizeAuthorizeResponse,
  sanitizeProvider,
  sanitizeProviders,
  sanitizeSharedProviders,
  type ProviderListing,
  type SharedListing,
} from './sanitize.js';
import { methodsToConnect, methodToReauthorize } from './supportedMethods.js';

/**
 * A client bound to one user. Each request makes sure that the client is still that user's, and each response is sanitized:
 * no caller can forget either. Every method rejects with a `PipesError`, or with the signal's reason.
 */
export interface BoundClient {
  listProviders(signal: AbortSignal): Promise<ProviderListing>;
  /** Undefined if the client cannot ask for one provider. */
  getProvider: ((slug: string, signal: AbortSignal) => Promise<Provider>) | undefined;
  authorize(request: AuthorizeRequest, signal: AbortSignal): Promise<AuthorizeResponse>;
  /** An account that is already gone counts as disconnected. */
  disconnect(request: { slug: string; accountId: string }): Promise<void>;
  saveCredentials(request: SaveCredentialsRequest): Promise<ConnectedAccount>;
  /** Undefined if the client has no such list. */
  listSharedProviders: ((signal: AbortSignal) => Promise<SharedListing>) | undefined;
  methodsToConnect(provider: Provider): KnownAuthMethod[];
  methodToReauthorize(account: ConnectedAccount): KnownAuthMethod;
}

export function bindClient(client: PipesClient, identity: string, identify: Identify): BoundClient {
  const never = new AbortController().signal;

  async function assertSameUser(signal: AbortSignal): Promise<void> {
    if ((await identify(signal)) === identity) return;
    throw new PipesError('unauthorized', 'The token is now of another user. Start again for this one.');
  }

  async function request<Response>(signal: AbortSignal, send: () => Promise<Response>): Promise<Response> {
    try {
      await assertSameUser(signal);
      return await send();
    } catch (thrown) {
      signal.throwIfAborted();
      throw toPipesError(thrown);
    }
  }

  /** A response that arrives after the user has changed may be either user's. */
  async function read<Response>(signal: AbortSignal, send: () => Promise<Response>): Promise<Response> {
    return request(signal, async () => {
      const response = await send();
      await assertSameUser(signal);
      return response;
    });
  }

  return {
    listProviders: (signal) => read(signal, async () => sanitizeProviders(await client.listProviders({ signal }))),
    getProvider:
      client.getProvider &&
      ((slug, signal) => read(signal, async () => sanitizeProvider(await client.getProvider?.(slug, { signal })))),
    authorize: (target, signal) =>
      request(signal, async () => sanitizeAuthorizeResponse(await client.authorize(target, { signal }))),
    disconnect: (target) =>
      request(never, async () => {
        try {
          await client.disconnect(target, { signal: never });
        } catch (error) {
          if (!isPipesError(error) || error.kind !== 'not_found') throw error;
        }
      }),
    saveCredentials: (target) =>
      request(never, async () => {
        if (client.saveCredentials === undefined) {
          throw new PipesError('invalid', 'This client has no `saveCredentials`, so it takes no credentials.');
        }
        return sanitizeAccount(await client.saveCredentials(target, { signal: never }));
      }),
    listSharedProviders:
      client.listSharedProviders &&
      ((signal) => read(signal, async () => sanitizeSharedProviders(await client.listSharedProviders?.({ signal })))),
    methodsToConnect: (provider) => methodsToConnect(provider, client),
    methodToReauthorize: (account) => methodToReauthorize(account, client),
  };
}

/** Names whose data a client returns. */
export type Identify = (signal: AbortSignal) => Promise<string>;

export function identifyWith(client: PipesClient): Identify {
  return async (signal) => (await client.identify?.({ signal })) ?? ownIdentity(client);
}

const ownIdentities = new WeakMap<PipesClient, string>();
let clients = 0;

/** The identity of a client that cannot tell whose data it returns: one for each client object. */
export function ownIdentity(client: PipesClient): string {
  const known = ownIdentities.get(client);
  if (known !== undefined) return known;
  clients += 1;
  const created = `client ${clients}`;
  ownIdentities.set(client, created);
  return created;
}
