import type { PipesClient } from '../model/client.js';
import { PipesError } from '../model/error.js';

/** Throws if the client's token has become another user's since: what was begun for one must not be done for the other. */
export async function stillSame(client: PipesClient, identity: string | undefined, signal: AbortSignal): Promise<void> {
  if (client.identify === undefined || (await client.identify({ signal })) === identity) return;
  throw new PipesError('unauthorized', 'The token is now of another user. Begin again for this one.');
}
