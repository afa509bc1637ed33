import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWidgetsClient, PipesError, type PipesClient } from '../../src/index.js';
import { createSandbox, testPipesClient } from '../../src/sandbox/index.js';
import { createOwnBackend } from '../../stories/ownBackend/backend.js';
import { createOwnClient } from '../../stories/ownBackend/client.js';
import { backendOver } from '../setup/backendOver.js';

afterEach(() => vi.unstubAllGlobals());

const ORIGIN = 'https://app.test';

/** A client of ours over a sandbox, what a person does in the window, and the end of the session. */
function world(kind: 'widgets' | 'backend') {
  const sandbox = createSandbox();
  let signedIn = true;
  const token = async () => {
    if (!signedIn) throw new PipesError('unauthorized', 'The session has ended.');
    return sandbox.token();
  };
  const getUser = () => (signedIn ? { userId: 'user_ada' } : null);
  const client =
    kind === 'widgets'
      ? createWidgetsClient({ token, fetch: sandbox.fetch })
      : backendOver(sandbox, { getUser, identity: 'user_ada' });
  return {
    sandbox,
    client,
    options: {
      async approve({ url, handoff }: { url: string; handoff?: object }, slug: string) {
        const id = url.split('/').at(-1);
        const body = JSON.stringify({ id, ...handoff });
        if (handoff !== undefined)
          await sandbox.fetch('https://api.workos.com/pipes/handoff', { method: 'POST', body });
        sandbox.decide(slug, 'approve');
      },
      signOut() {
        signedIn = false;
        if (kind === 'widgets') sandbox.fail('/_widgets/', { status: 401 });
      },
    },
  };
}

describe('testPipesClient', () => {
  test('is passed by the client of the README over a backend of one’s own', async () => {
    const backend = createOwnBackend();
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      init.signal?.throwIfAborted();
      const answer = await backend.answer(new Request(new URL(path, ORIGIN), init));
      init.signal?.throwIfAborted();
      return answer;
    });
    const checks = await testPipesClient(createOwnClient('user_1'), {
      approve: ({ url }) => backend.approve(url),
      signOut: () => backend.signOut(),
    });
    expect(checks.filter(({ result }) => result === 'left out')).toHaveLength(1);
  });

  test('the README shows that client as it is', async () => {
    const [readme, client] = await Promise.all(
      ['README.md', 'stories/ownBackend/client.ts'].map((file) => readFile(file, 'utf8')),
    );
    expect(readme).toContain(`\`\`\`ts\n${client}\`\`\``);
  });

  test.each(['widgets', 'backend'] as const)('is passed by our %s client, with nothing left out', async (kind) => {
    const { client, options } = world(kind);
    const checks = await testPipesClient(client, options);
    const leftOut = checks.filter(({ result }) => result !== 'kept').map(({ promise }) => promise);
    expect(leftOut).toEqual(['getProvider answers what the list says']);
    expect(checks.length).toBeGreaterThanOrEqual(10);
  });

  test('leaves out what it cannot do, and says why', async () => {
    const checks = await testPipesClient(world('widgets').client);
    expect(checks.filter(({ result }) => result === 'left out').map(({ reason }) => reason)).toEqual([
      'No `approve` was given.',
      'No `approve` was given.',
      'The client has none, and needs none.',
      'No `approve` was given.',
      'No `signOut` was given.',
    ]);
  });

  const failing: Array<[string, (client: PipesClient) => Partial<PipesClient>, RegExp]> = [
    [
      'an abort is ignored',
      () => ({ listProviders: async () => ({ providers: [] }) }),
      /rejects with the signal’s reason/,
    ],
    [
      'a slug stands twice',
      (client) => ({
        async listProviders(options) {
          const { providers } = await client.listProviders(options);
          return { providers: [...providers, ...providers] };
        },
      }),
      /"github" stands twice/,
    ],
    ['the identity changes', () => ({ identify: async () => crypto.randomUUID() }), /identify\(\) answered/],
    ['the URL is a script', () => ({ authorize: async () => ({ url: 'javascript:alert(1)' }) }), /not https/],
    [
      'an error is no PipesError',
      () => ({ authorize: () => Promise.reject(new Error('Failed.')) }),
      /which is no PipesError/,
    ],
    ['nothing is disconnected', () => ({ disconnect: async () => {} }), /still in the list/],
    [
      'a repair makes another account',
      (client) => ({
        async authorize(request, options) {
          if (request.accountId !== undefined)
            await client.disconnect({ slug: request.slug, accountId: request.accountId }, options);
          return client.authorize(request, options);
        },
      }),
      /was replaced by/,
    ],
    [
      'getProvider knows another list',
      (client) => ({
        async getProvider(slug, options) {
          const { providers } = await client.listProviders(options);
          const found = providers.find((provider) => provider.slug === slug);
          if (found === undefined) throw new PipesError('not_found', 'No such provider.');
          return { ...found, name: 'Another' };
        },
      }),
      /differ/,
    ],
  ];

  test.each(failing)('says so where %s', async (_what, broken, words) => {
    const { client, options } = world('backend');
    await expect(testPipesClient({ ...client, ...broken(client) }, options)).rejects.toThrow(words);
  });
});
