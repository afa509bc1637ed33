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
  test('is passed by the client of docs/own-backend.md', async () => {
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
    expect(checks.filter(({ result }) => result === 'skipped')).toHaveLength(1);
  });

  test('docs/own-backend.md shows that client as it is', async () => {
    const [page, client] = await Promise.all(
      ['docs/own-backend.md', 'stories/ownBackend/client.ts'].map((file) => readFile(file, 'utf8')),
    );
    expect(page).toContain(`\`\`\`ts\n${client}\`\`\``);
  });

  test.each(['widgets', 'backend'] as const)('is passed by our %s client, with nothing skipped', async (kind) => {
    const { client, options } = world(kind);
    const checks = await testPipesClient(client, options);
    const skipped = checks.filter(({ result }) => result !== 'passed').map(({ requirement }) => requirement);
    expect(skipped).toEqual(['getProvider returns what listProviders does']);
    expect(checks.length).toBeGreaterThanOrEqual(10);
  });

  test('takes the errors of another copy of the package for what they are', async () => {
    /** As another copy would define it. */
    class OtherPipesError extends Error {
      override readonly name = 'PipesError';

      constructor(readonly kind: string) {
        super('From another copy of the package.');
      }
    }
    const { client, options } = world('backend');
    const fromOtherCopy = async <Result>(call: Promise<Result>): Promise<Result> =>
      call.catch((error: unknown) => {
        throw error instanceof PipesError ? new OtherPipesError(error.kind) : error;
      });
    const checks = await testPipesClient(
      {
        ...client,
        listProviders: (request) => fromOtherCopy(client.listProviders(request)),
        authorize: (...args) => fromOtherCopy(client.authorize(...args)),
        disconnect: (...args) => fromOtherCopy(client.disconnect(...args)),
      },
      options,
    );
    expect(checks.filter(({ result }) => result === 'failed')).toEqual([]);
  });

  test('takes a slug that the user and the organization each own for two providers', async () => {
    const { client } = world('backend');
    const both = async (...args: Parameters<PipesClient['listProviders']>) => {
      const { providers } = await client.listProviders(...args);
      const own = providers.filter(({ ownership }) => ownership === 'user');
      return { providers: [...own, ...own.map((provider) => ({ ...provider, ownership: 'organization' as const }))] };
    };
    await expect(testPipesClient({ ...client, listProviders: both })).resolves.toBeDefined();
  });

  test('accepts that nobody knows whose the client is, and fields that have a default', async () => {
    const { client } = world('backend');
    const checks = await testPipesClient({
      ...client,
      identify: async () => null as never,
      async listProviders(options) {
        await client.listProviders(options);
        return { providers: [{ slug: 'github', name: 'GitHub' } as never] };
      },
    });
    expect(checks.filter(({ result }) => result === 'failed')).toEqual([]);
  });

  test('skips what it cannot check, and says why', async () => {
    const checks = await testPipesClient(world('widgets').client);
    expect(checks.filter(({ result }) => result === 'skipped').map(({ reason }) => reason)).toEqual([
      'No `approve` was given.',
      'No `approve` was given.',
      'The client has no `getProvider`, which is optional.',
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
      'a provider is listed twice',
      (client) => ({
        async listProviders(options) {
          const { providers } = await client.listProviders(options);
          return { providers: [...providers, ...providers] };
        },
      }),
      /"github" is listed twice/,
    ],
    ['the identity changes', () => ({ identify: async () => crypto.randomUUID() }), /identify\(\) returned/],
    ['the URL is a script', () => ({ authorize: async () => ({ url: 'javascript:alert(1)' }) }), /not https/],
    [
      'an error is not a PipesError',
      () => ({ authorize: () => Promise.reject(new Error('Failed.')) }),
      /which is not a PipesError/,
    ],
    [
      'an error has the name of a PipesError and nothing else of it',
      () => ({ authorize: () => Promise.reject({ name: 'PipesError', message: 'Failed.' }) }),
      /which is not a PipesError/,
    ],
    [
      'an entry is null',
      () => ({ listProviders: async () => ({ providers: [null as never] }) }),
      /providers\[0\]\.slug is empty/,
    ],
    ['the list is missing', () => ({ listProviders: async () => ({}) as never }), /`providers` is not an array/],
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
