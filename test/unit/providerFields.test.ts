// @vitest-environment node
import { expect, test } from 'vitest';
import { createPipes, type Pipes, type PipesClient, type Provider } from '../../src/core/index.js';
import { createBackendClient, createWidgetsClient } from '../../src/core/index.js';

// The provider object of the API's reference has eleven fields. A row has them all, whichever client it came by.

const dates = { created: '2026-01-15T12:00:00.000Z', updated: '2026-02-15T12:00:00.000Z' };
const account = {
  object: 'connected_account',
  id: 'acc_1',
  state: 'connected',
  scopes: ['repo'],
  created_at: dates.created,
  updated_at: dates.updated,
};

const overWidgets = (...changes: object[]) =>
  createWidgetsClient({
    token: 'token',
    fetch: async () =>
      Response.json({
        data: changes.map((change) => ({
          object: 'data_integration',
          id: 'data_integration_1',
          name: 'GitHub',
          description: 'Read issues.',
          slug: 'github',
          integrationType: 'github',
          credentialsType: 'shared',
          ownership: 'userland_user',
          scopes: ['repo'],
          createdAt: dates.created,
          updatedAt: dates.updated,
          installation: account,
          connected_accounts: [account, { ...account, id: 'acc_2' }],
          configFields: [],
          config: {},
          ...change,
        })),
      }),
  });

const overBackend = (...changes: object[]) =>
  createBackendClient({
    url: 'https://app.example/api/pipes',
    fetch: async () =>
      Response.json({
        object: 'list',
        data: changes.map((change) => ({
          object: 'data_provider',
          id: 'data_integration_1',
          name: 'GitHub',
          description: 'Read issues.',
          slug: 'github',
          integration_type: 'github',
          credentials_type: 'oauth2',
          scopes: ['repo'],
          created_at: dates.created,
          updated_at: dates.updated,
          connected_account: account,
          ...change,
        })),
      }),
  });

async function providersOf(client: PipesClient): Promise<Provider[]> {
  const pipes: Pipes = createPipes({ client });
  await pipes.refetch();
  const snapshot = pipes.getSnapshot();
  pipes.dispose();
  if (snapshot.status !== 'ready') throw new Error(`The list is ${snapshot.status}.`);
  return snapshot.rows.map(({ provider }) => provider);
}

test.each([
  ['the Widgets API', overWidgets({}), 'data_integration', 'shared'],
  ['the public REST API', overBackend({}), 'data_provider', 'oauth2'],
])('over %s every field is kept', async (_what, client, object, credentialsType) => {
  expect(await providersOf(client)).toMatchObject([
    {
      object,
      id: 'data_integration_1',
      name: 'GitHub',
      description: 'Read issues.',
      slug: 'github',
      integrationType: 'github',
      credentialsType,
      scopes: ['repo'],
      createdAt: dates.created,
      updatedAt: dates.updated,
      // The backend's `connected_account` is the first.
      connectedAccounts: [{ id: 'acc_1' }, {}].slice(0, object === 'data_provider' ? 1 : 2),
    },
  ]);
});

test.each([
  ['the Widgets API', overWidgets({ ownership: 'userland_user' }, { id: 'other', ownership: 'organization' })],
  ['the public REST API', overBackend({ ownership: 'userland_user' }, { id: 'other', ownership: 'organization' })],
])('over %s two providers with one slug and another ownership are both there', async (_what, client) => {
  expect((await providersOf(client)).map(({ ownership }) => ownership)).toEqual(['user', 'organization']);
});

test('cookies go to another origin only if the host says so', async () => {
  const sent: unknown[] = [];
  const fetch = async (_url: unknown, init?: RequestInit) => {
    sent.push(init?.credentials);
    return Response.json({ object: 'list', data: [] });
  };
  const url = 'https://api.example/pipes';
  await providersOf(createBackendClient({ url, fetch }));
  await providersOf(createBackendClient({ url, fetch, credentials: 'include' }));
  expect(sent).toEqual(['same-origin', 'include']);
});
