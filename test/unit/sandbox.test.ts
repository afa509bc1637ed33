import { describe, expect, test, vi } from 'vitest';
import { createSandbox, type SandboxProvider } from '../../src/sandbox/index.js';

const API = 'https://api.workos.com';

function userOf(sandbox: ReturnType<typeof createSandbox>, sub?: string) {
  const headers = {
    Authorization: `Bearer ${sandbox.token(sub === undefined ? {} : { sub })}`,
    Origin: 'https://app.test',
  };
  return async (method: string, path: string, body?: unknown) => {
    const answer = await sandbox.fetch(
      new Request(API + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    );
    return { status: answer.status, headers: answer.headers, json: await answer.json().catch(() => null) };
  };
}

interface Integration {
  slug: string;
  installation: { id: string; state: string; scopes: string[] } | null;
}

async function accountOf(ask: ReturnType<typeof userOf>, slug: string) {
  const { json } = await ask('GET', '/_widgets/DataIntegrations/mine');
  return (json as { data: Integration[] }).data.find((integration) => integration.slug === slug)?.installation;
}

describe('the Widgets API of the sandbox', () => {
  test('has a dozen providers, connected, broken and not connected', async () => {
    const { json } = await userOf(createSandbox())('GET', '/_widgets/DataIntegrations/mine');
    const { data } = json as { data: Integration[] };
    expect(data).toHaveLength(12);
    expect(new Set(data.map(({ installation }) => installation?.state))).toEqual(
      new Set(['connected', 'needs_reauthorization', undefined]),
    );
  });

  test.each([
    ['no token', {}],
    ['a malformed token', { Authorization: 'Bearer x' }],
    ['an expired token', { Authorization: `Bearer ${createSandbox().token({ expiresIn: -1 })}` }],
  ])('answers 401 to %s', async (_what, headers: Record<string, string>) => {
    const answer = await createSandbox().fetch(`${API}/_widgets/DataIntegrations/mine`, { headers });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: expect.any(String) });
  });

  test('allows the origin that asks, and answers a preflight', async () => {
    const sandbox = createSandbox();
    expect((await userOf(sandbox)('GET', '/_widgets/settings')).headers.get('Access-Control-Allow-Origin')).toBe(
      'https://app.test',
    );
    const preflight = await sandbox.fetch(`${API}/_widgets/settings`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://app.test' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('WorkOS-Widgets-Version');
  });

  test('keeps the accounts of two users apart', async () => {
    const sandbox = createSandbox();
    const [ada, bob] = [userOf(sandbox, 'ada'), userOf(sandbox, 'bob')];
    const account = await accountOf(ada, 'slack');
    expect((await bob('DELETE', `/_widgets/DataIntegrations/installations/${account?.id}`)).status).toBe(404);
    expect((await ada('DELETE', `/_widgets/DataIntegrations/installations/${account?.id}`)).json).toEqual({
      success: true,
    });
    expect(await accountOf(ada, 'slack')).toBeNull();
    expect(await accountOf(bob, 'slack')).not.toBeNull();
  });
});

describe('both APIs of the sandbox', () => {
  const own: SandboxProvider = {
    slug: 'github',
    name: 'GitHub',
    description: null,
    scopes: ['repo'],
    ownership: 'userland_user',
    iconUrl: null,
    accounts: [],
  };
  const shared: SandboxProvider = {
    ...own,
    name: 'GitHub of Engines Ltd.',
    ownership: 'organization',
    accounts: [{ state: 'connected', connectedDaysAgo: 3, displayName: 'engines' }],
  };

  async function lists(sandbox: ReturnType<typeof createSandbox>) {
    const widgets = (await userOf(sandbox, 'ada')('GET', '/_widgets/DataIntegrations/mine')).json as {
      data: Array<{ id: string; installation: { account_identifier: string } | null }>;
    };
    const rest = await sandbox.fetch(`${API}/user_management/users/ada/data_providers`, {
      headers: { Authorization: 'Bearer sk_test_1' },
    });
    const { data } = (await rest.json()) as {
      data: Array<{ id: string; connected_account: { account_identifier: string } | null }>;
    };
    return [
      widgets.data.map(({ id, installation }) => [id, installation?.account_identifier]),
      data.map(({ id, connected_account: account }) => [id, account?.account_identifier]),
    ];
  }

  async function connect(sandbox: ReturnType<typeof createSandbox>, owner: object = {}) {
    await sandbox.fetch(`${API}/data-integrations/github/authorize`, {
      method: 'POST',
      headers: { Authorization: 'Bearer sk_test_1' },
      body: JSON.stringify({ user_id: 'ada', ...owner }),
    });
    sandbox.decide('github', { identifier: 'ada@home.example' });
  }

  test.each([[[own, shared]], [[shared, own]]])(
    'list two providers of one slug, each with its accounts',
    async (providers) => {
      const sandbox = createSandbox({ providers });
      const [widgets, rest] = await lists(sandbox);
      const expected = [
        ['di_github', undefined],
        ['di_github_organization', 'engines'],
      ];
      expect(widgets?.toSorted()).toEqual(expected);
      expect(rest?.toSorted()).toEqual(expected);
    },
  );

  test('connect the user’s own provider of a slug, unless the owner is the organization', async () => {
    const sandbox = createSandbox({ providers: [shared, own] });
    await connect(sandbox);
    expect((await lists(sandbox))[0]).toEqual([
      ['di_github_organization', 'engines'],
      ['di_github', 'ada@home.example'],
    ]);
    await connect(sandbox, { connection_owner: 'organization' });
    expect((await lists(sandbox))[1]).toEqual([
      ['di_github_organization', 'ada@home.example'],
      ['di_github', 'ada@home.example'],
    ]);
    sandbox.expire('github');
    const { json } = await userOf(sandbox, 'ada')('GET', '/_widgets/DataIntegrations/mine');
    expect((json as { data: Integration[] }).data.map(({ installation }) => installation?.state)).toEqual([
      'needs_reauthorization',
      'needs_reauthorization',
    ]);
  });

  test('send when a provider was set up and whose credentials it uses', async () => {
    const sandbox = createSandbox();
    const { json } = await userOf(sandbox)('GET', '/_widgets/DataIntegrations/mine');
    const rest = await sandbox.fetch(`${API}/user_management/users/ada/data_providers`, {
      headers: { Authorization: 'Bearer sk_test_1' },
    });
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
    for (const provider of (json as { data: object[] }).data)
      expect(provider).toMatchObject({ credentialsType: 'shared', createdAt: date, updatedAt: date });
    for (const provider of ((await rest.json()) as { data: object[] }).data)
      expect(provider).toMatchObject({ credentials_type: 'shared', created_at: date, updated_at: date });
  });
});

describe('a token of the sandbox', () => {
  test('names its user, and when it was issued and expires, in seconds', () => {
    const now = Math.floor(Date.now() / 1000);
    const [, payload = ''] = createSandbox().token({ sub: 'ada', expiresIn: 60 }).split('.');
    const claims = JSON.parse(atob(payload)) as { sub: string; iat: number; exp: number };
    expect(claims.sub).toBe('ada');
    expect(claims.iat - now).toBeLessThanOrEqual(1);
    expect(claims.exp - claims.iat).toBe(60);
  });
});

describe('the pages of the sandbox', () => {
  async function begin() {
    const sandbox = createSandbox();
    const ask = userOf(sandbox);
    const { json } = await ask('POST', '/_widgets/DataIntegrations/github/authorize', { requireHandoff: true });
    const answer = json as { url: string; handoffToken: string; redirectToken: string };
    const id = answer.url.split('/').at(-1);
    const page = async (path: string, init?: RequestInit) => (await sandbox.fetch(API + path, init)).text();
    return { sandbox, ask, answer, id, page };
  }

  test('do not go on to the provider before the opener has proven itself', async () => {
    const { sandbox, answer, id, page } = await begin();
    expect(await page(`/pipes/consent/${id}`)).toContain('data-page="handoff"');
    const guess = await sandbox.fetch(`${API}/pipes/handoff`, {
      method: 'POST',
      body: JSON.stringify({ ...answer, id, handoffToken: 'guess' }),
    });
    expect(guess.status).toBe(403);
    expect(await page(`/pipes/consent/${id}`)).toContain('data-page="handoff"');
    await page('/pipes/handoff', { method: 'POST', body: JSON.stringify({ ...answer, id }) });
    expect(await page(`/pipes/consent/${id}`)).toContain('Allow access to GitHub?');
  });

  test.each([
    ['all', 'decision=approve&scope=repo&scope=read:org', ['repo', 'read:org']],
    ['fewer', 'decision=approve&scope=repo', ['repo']],
  ])('connect with %s permissions', async (_what, body, scopes) => {
    const { ask, answer, id, page } = await begin();
    await page('/pipes/handoff', { method: 'POST', body: JSON.stringify({ ...answer, id }) });
    expect(await page(`/pipes/consent/${id}`, { method: 'POST', body })).toContain('data-page="done"');
    expect(await accountOf(ask, 'github')).toMatchObject({ state: 'connected', scopes });
  });

  test('stay with an error when the person denies', async () => {
    const { ask, answer, id, page } = await begin();
    await page('/pipes/handoff', { method: 'POST', body: JSON.stringify({ ...answer, id }) });
    expect(await page(`/pipes/consent/${id}`, { method: 'POST', body: 'decision=deny' })).toContain(
      'Access wasn’t allowed',
    );
    expect(await accountOf(ask, 'github')).toBeNull();
    expect(await page(`/pipes/consent/${id}`)).toContain('This link has expired');
  });

  test('escape what they show', async () => {
    const sandbox = createSandbox({ consent: 'wait' });
    sandbox.update('github', { name: '<script>alert(1)</script>', scopes: ['"><img src=x>'] });
    const { json } = await userOf(sandbox)('POST', '/_widgets/DataIntegrations/github/authorize', {});
    const consent = (json as { url: string }).url.replace('/authorize/', '/consent/');
    const page = await (await sandbox.fetch(consent)).text();
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
  });
});

describe('misbehaving', () => {
  test('expires the accounts of every user, met and not yet met', async () => {
    const sandbox = createSandbox();
    const ada = userOf(sandbox, 'ada');
    await accountOf(ada, 'slack');
    sandbox.expire('slack');
    expect((await accountOf(ada, 'slack'))?.state).toBe('needs_reauthorization');
    expect((await accountOf(userOf(sandbox, 'bob'), 'slack'))?.state).toBe('needs_reauthorization');
  });

  test('repairs in place: the same account, connected again', async () => {
    const sandbox = createSandbox({ consent: 'approve' });
    const ask = userOf(sandbox);
    const before = await accountOf(ask, 'gmail');
    await ask('POST', '/_widgets/DataIntegrations/gmail/authorize', {});
    sandbox.decide('gmail', 'approve');
    expect(await accountOf(ask, 'gmail')).toMatchObject({ id: before?.id, state: 'connected' });
  });

  test('fails what it is told to, as often as it is told to', async () => {
    const sandbox = createSandbox();
    const ask = userOf(sandbox);
    sandbox.fail('GET /_widgets/settings', { status: 429, retryAfter: 3 }, { times: 1 });
    const failed = await ask('GET', '/_widgets/settings');
    expect([failed.status, failed.headers.get('Retry-After')]).toEqual([429, '3']);
    expect((await ask('GET', '/_widgets/settings')).status).toBe(200);
    const end = sandbox.fail(/settings$/, 'network');
    await expect(ask('GET', '/_widgets/settings')).rejects.toThrow(TypeError);
    end();
    sandbox.fail((request) => request.method === 'GET', { body: '<html>' });
    expect((await ask('GET', '/_widgets/settings')).json).toBeNull();
    sandbox.clearFailures();
    expect((await ask('GET', '/_widgets/settings')).status).toBe(200);
  });

  test('answers late', async () => {
    vi.useFakeTimers();
    const sandbox = createSandbox({ latency: 3_000 });
    const answer = userOf(sandbox)('GET', '/_widgets/settings');
    const done = vi.fn();
    void answer.then(done);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(done).toHaveBeenCalled();
  });

  test('says which providers it has when asked for another', () => {
    expect(() => createSandbox().update('nope', {})).toThrow(/github, slack/);
    expect(() => createSandbox().decide('github', 'approve')).toThrow('No authorization');
  });
});
