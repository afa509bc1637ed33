import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBackendClient } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { createPipesServer, type AccountDetails, type DescribeAccounts } from '../../src/server/index.js';

const user = { userId: 'user_ada', organizationId: 'org_1' };
const USAGE = [{ by: 'Assistant', at: '2026-03-12T10:00:00.000Z' }];
const PROBLEM = { code: 'invalid_grant', message: 'The password was changed.', at: '2026-03-12T10:00:00.000Z' };
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const serverWith = (describeAccounts?: unknown, supportsMultipleConnections = false) =>
  createPipesServer({
    apiKey: 'sk_test_1',
    getUser: () => user,
    fetch: sandbox.fetch,
    supportsMultipleConnections,
    describeAccounts: describeAccounts as DescribeAccounts | undefined,
  });

type Server = ReturnType<typeof serverWith>;

/** What a browser gets, as text and as the accounts of one provider. */
async function served(server: Server, slug = 'slack') {
  const response = await server.handle(new Request('https://app.test/api/pipes/data_providers'));
  const text = await response.text();
  const { data } = JSON.parse(text) as { data: Array<Record<string, unknown>> };
  const provider = data.find((each) => each['slug'] === slug);
  return { status: response.status, text, account: provider?.['connected_account'], all: provider };
}

async function idOf(slug: string): Promise<string> {
  const { providers } = await serverWith().listProviders({ user });
  return providers.find((provider) => provider.slug === slug)?.connectedAccounts?.[0]?.id ?? '';
}

describe('describeAccounts', () => {
  test('is asked once about all accounts of the signed-in user, and only where there are some', async () => {
    const describeAccounts = vi.fn(() => ({}));
    await served(serverWith(describeAccounts));
    expect(describeAccounts.mock.calls).toEqual([
      [
        {
          user,
          accounts: ['slack', 'gmail', 'google-calendar', 'salesforce'].map((provider) => ({
            provider,
            accountId: expect.any(String) as string,
          })),
        },
      ],
    ]);
    sandbox = createSandbox({ providers: [] });
    await served(serverWith(describeAccounts));
    expect(describeAccounts).toHaveBeenCalledOnce();
  });

  test('names an account once, in whichever field it stands', async () => {
    const id = await idOf('slack');
    const describeAccounts = vi.fn(async ({ accounts }: Parameters<DescribeAccounts>[0]) => {
      expect(accounts.filter(({ provider }) => provider === 'slack')).toEqual([{ provider: 'slack', accountId: id }]);
      return { [id]: { usage: USAGE } };
    });
    const { all } = await served(serverWith(describeAccounts, true));
    expect(all).toMatchObject({ connected_account: { usage: USAGE }, connected_accounts: [{ usage: USAGE }] });
  });

  test('adds who used an account and its problem to the list, for the browser and for listProviders', async () => {
    const [slack, gmail] = [await idOf('slack'), await idOf('gmail')];
    const server = serverWith(() => ({ [slack]: { usage: USAGE }, [gmail]: { problem: PROBLEM } }));
    expect((await served(server)).account).toMatchObject({ id: slack, usage: USAGE });
    expect((await served(server, 'gmail')).account).toMatchObject({ id: gmail, problem: PROBLEM });
    const client = createBackendClient({
      url: 'https://app.test/api/pipes',
      fetch: async (input, init) => server.handle(new Request(input, init)),
    });
    const { signal } = new AbortController();
    for (const { providers } of [await client.listProviders({ signal }), await server.listProviders({ user })]) {
      const accountOf = (slug: string) => providers.find((each) => each.slug === slug)?.connectedAccounts?.[0];
      expect(accountOf('slack')).toMatchObject({ usage: USAGE, problem: null });
      expect(accountOf('gmail')).toMatchObject({ usage: [], problem: PROBLEM });
      expect(accountOf('google-calendar')).toMatchObject({ usage: [], problem: null });
    }
  });

  test('adds nothing else of the host’s records, and nothing that was inherited', async () => {
    const id = await idOf('slack');
    const inherited = Object.create({ usage: USAGE }) as AccountDetails;
    const records = { usage: [{ ...USAGE[0], secret: 1 }], problem: { ...PROBLEM, secret: 2 }, secret: 3, state: 'x' };
    const { text, account } = await served(serverWith(() => ({ [id]: records })));
    expect(account).toMatchObject({ usage: USAGE, problem: PROBLEM, state: 'connected' });
    expect(text).not.toContain('secret"');
    expect((await served(serverWith(() => ({ [id]: inherited })))).account).not.toHaveProperty('usage');
    expect((await served(serverWith(() => Object.create({ [id]: records }) as object))).account).not.toHaveProperty(
      'usage',
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('knows nothing about an account called %s', async (id) => {
    const account = { id, state: 'connected' };
    sandbox.fail('data_providers', { body: JSON.stringify({ data: [{ slug: 'slack', connected_account: account }] }) });
    expect((await served(serverWith(() => ({})))).account).toEqual(account);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'text'],
  ])('leaves the list as it is if it returns %s', async (_what, details) => {
    expect((await served(serverWith(() => details))).account).toMatchObject({ state: 'connected' });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'text'],
    ['no usage and no problem', {}],
    ['null for both', { usage: null, problem: null }],
    ['usage that is no list', { usage: 'me' }],
  ])('leaves an account as it is if it says %s about it', async (_what, details) => {
    const id = await idOf('slack');
    const { account } = await served(serverWith(() => ({ [id]: details })));
    expect(account).not.toHaveProperty('usage');
    expect(account).not.toHaveProperty('problem');
  });

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('db://secret');
      },
    ],
    ['rejects', () => Promise.reject(new Error('db://secret'))],
  ])('that %s costs only what it would have added, and is in the server’s log', async (_what, describeAccounts) => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const server = serverWith(describeAccounts);
    const { status, text, account } = await served(server);
    expect(status).toBe(200);
    expect(account).toMatchObject({ state: 'connected' });
    expect(text).not.toContain('secret"');
    expect((await server.listProviders({ user })).providers).toHaveLength(12);
    expect(error).toHaveBeenCalledTimes(2);
    expect(error.mock.calls[0]?.[0]).toMatch(/describeAccounts.*db:\/\/secret/);
  });

  test('that is no function is refused at once', () => {
    expect(() => serverWith({})).toThrow(/`describeAccounts`.*function/);
  });

  test('is not asked when somebody needs a credential', async () => {
    const describeAccounts = vi.fn(() => ({}));
    await serverWith(describeAccounts).getCredential({ user, provider: 'github' });
    expect(describeAccounts).not.toHaveBeenCalled();
  });
});
