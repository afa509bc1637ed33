import { PipesError } from '../model/error.js';

/** Loads what a click leads to. A click waits for it with its window open. Rejects with a `PipesError`. */
export const loadActions = () => import('./actions.js').catch(unavailable);

/** Loads what waits for a connection. Rejects with a `PipesError`. */
export const loadRequests = () => import('./requests.js').catch(unavailable);

function unavailable(cause: unknown): never {
  throw new PipesError('network', 'A part of the widget could not be loaded. Reload the page.', { cause });
}
