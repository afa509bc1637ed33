import type { SandboxOAuth } from './oauth.js';
import type { Store } from './store.js';

/** What the routes of the sandbox share. */
export interface RouteContext {
  store: Store;
  origin: string;
  oauth: SandboxOAuth | undefined;
}
