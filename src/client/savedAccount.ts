import { PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { toAccount } from './accounts.js';

/** The account that a saved secret made or repaired. Throws `PipesError` of kind `bad_response`. */
export function toSavedAccount(json: unknown, slug: string): ConnectedAccount {
  try {
    return toAccount(json);
  } catch {
    throw new PipesError('bad_response', `The secret of "${slug}" was saved, but no account was answered.`);
  }
}
