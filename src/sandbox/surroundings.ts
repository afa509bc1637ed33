import type { SandboxOAuth } from './oauth.js';
import type { Store } from './store.js';

/** What the routes of the sandbox answer from. */
export interface Surroundings {
  store: Store;
  origin: string;
  oauth: SandboxOAuth | undefined;
}
