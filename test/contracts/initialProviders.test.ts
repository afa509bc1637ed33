import { expect, test } from 'vitest';
import { createPipes, createBackendClient } from '../../src/core/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { createPipesServer } from '../../src/server/index.js';

const user = { userId: 'user_ada', organizationId: 'org_1' };

function serverOver(sandbox = createSandbox()) {
  return createPipesServer({ apiKey: 'sk_test_1', getUser: () => user, fetch: sandbox.fetch });
}

test('listProviders returns what the browser may see, in one request', async () => {
  const sandbox = createSandbox();
  const before = Date.now();
  const initial = await serverOver(sandbox).listProviders({ user });
  expect(initial.identity).toBe('user_ada@org_1');
  expect(initial.fetchedAt).toBeGreaterThanOrEqual(before);
  expect(initial.providers.map(({ slug }) => slug)).toContain('slack');
  expect(sandbox.requests.map(({ path }) => path)).toHaveLength(1);
  expect(JSON.stringify(initial)).not.toMatch(/sk_test|access_token|secret/);
});

test('its identity is that of a backend client, whose list need not be fetched again', async () => {
  const initialData = await serverOver().listProviders({ user });
  let requests = 0;
  const client = createBackendClient({
    url: 'https://app.example/api/pipes',
    identity: initialData.identity,
    async fetch() {
      requests += 1;
      return Response.json({ object: 'list', data: [] });
    },
  });
  const pipes = createPipes({ client, initialData });
  pipes.subscribe(() => {});
  await pipes.preload();
  expect(pipes.getSnapshot()).toMatchObject({ status: 'ready', identity: 'user_ada@org_1' });
  expect(requests).toBe(0);
  pipes.dispose();
});

test.each([
  ['the API is down', { status: 500 }, user, 'unavailable'],
  ['the key is refused', { status: 403 }, user, 'forbidden'],
  ['the user is none', undefined, { userId: '..' }, 'invalid'],
])('throws a PipesError when %s', async (_what, failure, whom, kind) => {
  const sandbox = createSandbox();
  if (failure !== undefined) sandbox.fail('data_providers', failure);
  await expect(serverOver(sandbox).listProviders({ user: whom })).rejects.toMatchObject({ name: 'PipesError', kind });
});
