import type { PipesClient } from '../model/client.js';
import type { Provider } from '../model/provider.js';
import type { InitialData } from './pipes.js';
import { sanitizeProviders } from './sanitize.js';
import type { RowParts } from './snapshot.js';
import { methodsToConnect } from './supportedMethods.js';

/** Initial data as rows are made of it. Null: it makes no sense, and the list is fetched as without it. */
export function prepareInitialData({ identity, providers, fetchedAt }: InitialData, client: PipesClient | null) {
  try {
    const parts: RowParts = {
      session: { attempts: { records: [] }, pendingDisconnects: new Set(), notices: new Map() },
      client: { methodsToConnect: (provider: Provider) => methodsToConnect(provider, client ?? {}) },
    };
    return {
      ...parts,
      identity,
      fetchedAt,
      listing: sanitizeProviders({ providers }),
      /** A client's identity is its address and the user. */
      isOf: (clientIdentity: string) => clientIdentity === identity || clientIdentity.endsWith(` ${identity}`),
    };
  } catch {
    return null;
  }
}
