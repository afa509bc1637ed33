import type { KnownAuthMethod } from '../model/authMethods.js';
import type { PipesClient, RequestOptions } from '../model/client.js';
import { PipesError, toPipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { methodsToConnect, methodToReauthorize } from './supportedMethods.js';

/**
 * A client bound to one user. There is no way to it but `request`, which makes sure before and after that the client is still
 * that user's, and takes what sanitizes the response: no caller can forget either.
 */
export interface BoundClient {
  /** Rejects with a `PipesError`, or with the signal's reason. Default for `signal`: one that never aborts. */
  request<Response, Sanitized>(
    send: (client: PipesClient, options: RequestOptions) => Promise<Response> | undefined,
    sanitize: (response: Response | undefined) => Sanitized,
    signal?: AbortSignal,
  ): Promise<Sanitized>;
  readonly hasGetProvider: boolean;
  readonly hasSharedProviders: boolean;
  methodsToConnect(provider: Provider): KnownAuthMethod[];
  methodToReauthorize(account: ConnectedAccount): KnownAuthMethod;
}

/** Names whose data a client returns. */
export type Identify = (signal: AbortSignal) => Promise<string>;

export function bindClient(client: PipesClient, identity: string): BoundClient {
  const identify = identifyWith(client);

  async function assertSameUser(signal: AbortSignal): Promise<void> {
    if ((await identify(signal)) === identity) return;
    throw new PipesError('unauthorized', 'The token is now of another user. Start again for this one.');
  }

  return {
    async request(send, sanitize, signal = new AbortController().signal) {
      try {
        await assertSameUser(signal);
        const response = await send(client, { signal });
        await assertSameUser(signal);
        return sanitize(response);
      } catch (thrown) {
        signal.throwIfAborted();
        throw toPipesError(thrown);
      }
    },
    hasGetProvider: client.getProvider !== undefined,
    hasSharedProviders: client.listSharedProviders !== undefined,
    methodsToConnect: (provider) => methodsToConnect(provider, client),
    methodToReauthorize: (account) => methodToReauthorize(account, client),
  };
}

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
