import { unlessAborted } from '../client/abort.js';
import type { KnownAuthMethod } from '../model/authMethods.js';
import type { PipesClient, RequestOptions } from '../model/client.js';
import { isPipesError, PipesError, toPipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { methodsToConnect, methodToReauthorize } from './supportedMethods.js';

type Send<Response> = (client: PipesClient, options: RequestOptions) => Promise<Response> | undefined;
type Sanitize<Response, Sanitized> = (response: Response | undefined) => Sanitized;

/**
 * A client bound to one user. There is no way to it but `read` and `write`, which make sure that the client is still that user's
 * and take what sanitizes the response: no caller can forget either. Both reject with a `PipesError`; `read` also with the
 * signal's reason, at once when it aborts.
 */
export interface BoundClient {
  read<Response, Sanitized>(
    send: Send<Response>,
    sanitize: Sanitize<Response, Sanitized>,
    signal: AbortSignal,
  ): Promise<Sanitized>;
  write<Response, Sanitized>(send: Send<Response>, sanitize: Sanitize<Response, Sanitized>): Promise<Sanitized>;
  readonly hasGetProvider: boolean;
  readonly canRequestScopes: boolean;
  methodsToConnect(provider: Provider): KnownAuthMethod[];
  methodToReauthorize(account: ConnectedAccount): KnownAuthMethod;
}

const otherUser = new WeakSet<PipesError>();

/** Whether a request failed because the client is now another user's: a matter of that client, not of the list. */
export function isOtherUser(thrown: unknown): boolean {
  return isPipesError(thrown) && otherUser.has(thrown);
}

/** Names whose data a client returns. */
export type Identify = (signal: AbortSignal) => Promise<string>;

/** `onOtherUser` is called if the client turns out to be another user's. */
export function bindClient(
  client: PipesClient,
  identity: string,
  onOtherUser: (identity: string) => void,
): BoundClient {
  const identify = identifyWith(client);

  async function assertSameUser(signal: AbortSignal): Promise<void> {
    const current = await identify(signal);
    if (current === identity) return;
    onOtherUser(current);
    const error = new PipesError('unauthorized', 'The token now belongs to another user. Start again for this one.');
    otherUser.add(error);
    throw error;
  }

  return {
    async read(send, sanitize, signal) {
      try {
        const response = await unlessAborted(
          assertSameUser(signal).then(() => send(client, { signal })),
          signal,
        );
        // A response that arrives after the user has changed may be either user's.
        await unlessAborted(assertSameUser(signal), signal);
        return sanitize(response);
      } catch (thrown) {
        signal.throwIfAborted();
        throw toPipesError(thrown);
      }
    },
    async write(send, sanitize) {
      const { signal } = new AbortController();
      try {
        await assertSameUser(signal);
        return sanitize(await send(client, { signal }));
      } catch (thrown) {
        throw toPipesError(thrown);
      }
    },
    hasGetProvider: client.getProvider !== undefined,
    canRequestScopes: client.canRequestScopes === true,
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
