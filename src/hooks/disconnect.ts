import { PipesError } from '../model/error.js';
import { changeProvider } from './changeProvider.js';
import { stillSame } from './stillSame.js';
import type { Connection } from './usePipes.js';

/** Disconnects one account and takes it out of the list. Rejects with what the client threw. */
export async function disconnect(connection: Connection, slug: string, accountId: string): Promise<void> {
  const { client, identity } = connection;
  if (client === null) throw new Error('There is no client to ask.');
  const { signal } = new AbortController();
  await stillSame(client, identity, signal);
  try {
    await client.disconnect({ slug, accountId }, { signal });
  } catch (error) {
    // Somebody else was faster: the account is gone, as was asked.
    if (!(error instanceof PipesError) || error.kind !== 'not_found') throw error;
  }
  await changeProvider(connection, slug, (provider) => ({
    ...provider,
    connectedAccounts: provider.connectedAccounts.filter((account) => account.id !== accountId),
  }));
}
