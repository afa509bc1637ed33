import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWidgetsClient, type PipesClient } from '../../src/index.js';
import { identifyWith } from '../../src/core/bindClient.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';

const signal = new AbortController().signal;
let sandbox: Sandbox;
let client: PipesClient;

beforeEach(() => {
  sandbox = createSandbox();
  client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
});

const answering = (body: unknown, status = 200) =>
  createWidgetsClient({
    token: 't',
    fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  });
const entry = (changes: object = {}) => ({
  id: 'di_1',
  slug: 'github',
  name: 'GitHub',
  installation: null,
  connected_accounts: [],
  ...changes,
});
const listOf = (...data: unknown[]) => answering({ data }).listProviders({ signal });
const installation = (changes: object = {}) => ({ id: 'inst_1', state: 'connected', scopes: ['repo'], ...changes });

describe('the list', () => {
  test('is what the backend has, in its order', async () => {
    const { providers, problems } = await client.listProviders({ signal });
    expect(providers).toHaveLength(12);
    expect(providers[1]).toMatchObject({
      slug: 'slack',
      name: 'Slack',
      ownership: 'user',
      connectedAccounts: [{ state: 'connected', displayName: 'ada in Engines', authMethod: 'oauth' }],
    });
    expect(problems).toEqual([]);
  });

  test('accepts unknown values and extra fields', async () => {
    const strange = entry({
      ownership: 'alien',
      integrationType: 'new',
      authMethods: ['telepathy'],
      color: 'red',
      installation: installation({ state: 'paused' }),
    });
    const { providers, problems } = await listOf(strange);
    expect(providers[0]).toMatchObject({
      ownership: 'user',
      authMethods: ['telepathy'],
      connectedAccounts: [{ state: 'paused' }],
    });
    expect(problems).toEqual([]);
  });

  test.each([
    [null],
    ['github'],
    [{}],
    [entry({ slug: undefined })],
    [entry({ slug: 7 })],
    [entry({ slug: '' })],
    [entry({ slug: '..' })],
  ])('leaves %j out and reports it', async (bad) => {
    const { providers, problems } = await listOf(bad, entry());
    expect(providers.map(({ slug }) => slug)).toEqual(['github']);
    expect(problems).toMatchObject([{ kind: 'bad_response', message: expect.stringContaining('Provider 1') }]);
  });

  test('keeps a provider whose account cannot be understood', async () => {
    const { providers, problems } = await listOf(
      entry({ connected_accounts: [{ state: 'connected' }, installation()] }),
    );
    expect(providers[0]?.connectedAccounts).toMatchObject([{ id: 'inst_1' }]);
    expect(problems).toMatchObject([{ message: expect.stringContaining('"github"') }]);
  });

  test('counts an account once that stands in both fields', async () => {
    const { providers } = await listOf(
      entry({ installation: installation(), connected_accounts: [installation(), installation({ id: 'inst_2' })] }),
    );
    expect(providers[0]?.connectedAccounts?.map(({ id }) => id)).toEqual(['inst_1', 'inst_2']);
  });

  test('takes missing, null and misshapen details as unknown', async () => {
    const { providers } = await listOf(
      { slug: 'a' },
      entry({ slug: 'b', name: null, description: 7, scopes: null, authMethods: 'oauth' }),
      entry({
        slug: 'c',
        installation: { id: 'inst_3', state: 'connected', created_at: 'yesterday', updated_at: 12, scopes: null },
      }),
    );
    expect(providers).toMatchObject([
      { slug: 'a', name: '', description: null, scopes: null, connectedAccounts: [] },
      { slug: 'b', name: '', description: null, scopes: null, authMethods: ['oauth'] },
      { slug: 'c', connectedAccounts: [{ createdAt: null, updatedAt: null, scopes: [], displayName: null }] },
    ]);
  });

  test.each([[{}], [[]], [null], ['"text"'], [{ data: {} }], ['<html>'], ['{"data":['], ['']])(
    'that is %j is a bad response',
    async (body) => {
      await expect(answering(body).listProviders({ signal })).rejects.toMatchObject({
        name: 'PipesError',
        kind: 'bad_response',
      });
    },
  );
});

describe('requests', () => {
  test('carry the token and the headers of the Widgets API', async () => {
    await client.listProviders({ signal });
    expect(sandbox.requests).toMatchObject([
      {
        method: 'GET',
        path: '/_widgets/DataIntegrations/mine',
        headers: {
          authorization: expect.stringMatching(/^Bearer ey/),
          'content-type': 'application/json',
          'workos-widgets-version': '1',
          'workos-widgets-type': 'pipes',
        },
      },
    ]);
  });

  test('go to the given API, with or without a slash at its end', async () => {
    const fetch = vi.fn(async () => new Response('{"data":[]}'));
    await createWidgetsClient({ token: 't', apiUrl: 'https://eu.test/', fetch }).listProviders({ signal });
    expect(fetch).toHaveBeenCalledWith('https://eu.test/_widgets/DataIntegrations/mine', expect.anything());
  });

  test('ask for a handoff, and pass the config on', async () => {
    const answer = await client.authorize({ slug: 'github', intent: 'connect', attemptId: 'a' }, { signal });
    expect(answer).toMatchObject({
      url: expect.stringContaining('/pipes/authorize/'),
      handoff: { handoffToken: expect.any(String), redirectToken: expect.any(String) },
    });
    await client.authorize(
      { slug: 'github', intent: 'connect', attemptId: 'a', config: { subdomain: 'x' } },
      { signal },
    );
    await client.authorize({ slug: 'github', intent: 'reauthorize', attemptId: 'a' }, { signal });
    expect(sandbox.requests.map(({ body }) => body)).toEqual([
      { requireHandoff: true, config: {} },
      { requireHandoff: true, config: { subdomain: 'x' } },
      { requireHandoff: true },
    ]);
  });

  test('keep a slug and an id in their segment of the path', async () => {
    const fetch = vi.fn(async (_url: unknown) => new Response('{"url":"https://x.test"}'));
    const strange = createWidgetsClient({ token: 't', fetch });
    await strange.authorize({ slug: 'a/../b?c', intent: 'connect', attemptId: 'a' }, { signal });
    await strange.disconnect({ slug: 'a', accountId: '../x' }, { signal });
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'https://api.workos.com/_widgets/DataIntegrations/a%2F..%2Fb%3Fc/authorize',
      'https://api.workos.com/_widgets/DataIntegrations/installations/..%2Fx',
    ]);
  });

  test('to authorize that are answered without a URL are a bad response', async () => {
    await expect(
      answering({}).authorize({ slug: 'a', intent: 'connect', attemptId: 'a' }, { signal }),
    ).rejects.toMatchObject({ kind: 'bad_response' });
  });

  test.each([
    [200, '{"success":true}'],
    [200, ''],
    [204, null],
  ])('to disconnect may be answered %i %j', async (status, body) => {
    const lenient = createWidgetsClient({ token: 't', fetch: async () => new Response(body, { status }) });
    await expect(lenient.disconnect({ slug: 'a', accountId: 'b' }, { signal })).resolves.toBeUndefined();
  });
});

describe('a refused token', () => {
  test.each([401, 403])('of a function is fetched anew once after %i, for writes too', async (status) => {
    const token = vi.fn(async () => sandbox.token());
    client = createWidgetsClient({ token, fetch: sandbox.fetch });
    await client.listProviders({ signal });
    sandbox.fail('DELETE', { status }, { times: 1 });
    const [provider] = (await client.listProviders({ signal })).providers.filter(({ slug }) => slug === 'slack');
    await client.disconnect({ slug: 'slack', accountId: provider?.connectedAccounts?.[0]?.id ?? '' }, { signal });
    expect(token).toHaveBeenCalledTimes(2);
    expect(sandbox.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
  });

  test('that is refused again is an error, not a loop', async () => {
    sandbox.fail('mine', { status: 401 });
    client = createWidgetsClient({ token: async () => sandbox.token(), fetch: sandbox.fetch });
    await expect(client.listProviders({ signal })).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(sandbox.requests).toHaveLength(2);
  });

  test('that is a string is asked about once', async () => {
    sandbox.fail('mine', { status: 401 });
    await expect(client.listProviders({ signal })).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('identity', () => {
  test('is the API and the user', async () => {
    const options = { fetch: sandbox.fetch };
    const of = (sub: string, apiUrl?: string) =>
      createWidgetsClient({ token: sandbox.token({ sub }), apiUrl, ...options }).identify?.({ signal });
    expect(await of('user_1')).toBe(await of('user_1'));
    expect(await of('user_1')).not.toBe(await of('user_2'));
    expect(await of('user_1')).not.toBe(await of('user_1', 'https://eu.test'));
  });

  test('of a token that names nobody is this client alone, and never holds the token', async () => {
    const of = () => identifyWith(createWidgetsClient({ token: 'opaque', fetch: sandbox.fetch }))(signal);
    expect(await of()).not.toBe(await of());
    expect(await of()).not.toContain('opaque');
  });
});

test('an error never holds the token', async () => {
  sandbox.fail('mine', { status: 400 });
  const token = sandbox.token();
  const error = await createWidgetsClient({ token, fetch: sandbox.fetch })
    .listProviders({ signal })
    .catch((thrown: Error) => thrown);
  expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain(token);
});
