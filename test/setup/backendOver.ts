import { createBackendClient, type PipesClient } from '../../src/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { createPipesHandler, type PipesHandlerOptions } from '../../src/server/index.js';

const ORIGIN = 'https://app.test';

/** The browser's client, on top of the host's handler, on top of the sandbox. */
export function backendOver(
  sandbox: Sandbox,
  { identity, ...options }: Partial<PipesHandlerOptions> & { identity?: string } = {},
): PipesClient {
  const handler = createPipesHandler({
    apiKey: 'sk_test_1',
    getUser: () => ({ userId: 'user_ada' }),
    fetch: sandbox.fetch,
    // The client's `fetch` below keeps no cookies.
    bindToBrowser: false,
    ...options,
  });
  return createBackendClient({
    url: `${ORIGIN}/api/pipes`,
    identity,
    async fetch(input, init) {
      const request = new Request(input, init);
      // Set by browsers.
      request.headers.set('Origin', ORIGIN);
      return handler(request);
    },
  });
}
