// @vitest-environment node
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPipes, createWidgetsClient, type PipesClient } from '../../src/core/index.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';

// What an app or an agent in it waits for, without a user interface.

function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ consent: 'approve', ...options });
  const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
  const pipes = createPipes({ client, openWindow: sandbox.openWindow });
  return { sandbox, client, pipes };
}

const READ = 'https://www.googleapis.com/auth/gmail.readonly';
const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';

// They are loaded in real time, which the faked clock does not wait for.
beforeAll(
  async () => void (await Promise.all([import('../../src/core/requests.js'), import('../../src/core/actions.js')])),
);
beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
    }),
);
afterEach(() => void vi.useRealTimers());

/** Lets what is under way go on for this long. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function settled(promise: Promise<unknown>) {
  let state: 'pending' | 'fulfilled' | 'rejected' = 'pending';
  promise.then(
    () => (state = 'fulfilled'),
    () => (state = 'rejected'),
  );
  return () => state;
}

describe('requireConnection', () => {
  test('resolves with the account that is there, which the backend was asked for after the call', async () => {
    const { sandbox, pipes } = start();
    await pipes.refetch();
    await pass(1_000);
    const asked = sandbox.requests.length;
    const required = pipes.requireConnection('slack');
    await pass(1_000);
    await expect(required).resolves.toMatchObject({ displayName: 'ada in Engines', state: 'connected' });
    expect(sandbox.requests.length).toBe(asked + 1);
    expect(pipes.getSnapshot().requests).toMatchObject([{ status: 'connected' }]);
  });

  test('opens nothing, and resolves once the person has connected', async () => {
    const { sandbox, pipes } = start();
    const openWindow = vi.fn(sandbox.openWindow);
    pipes.addCallbacks(() => ({ openWindow }));
    const required = pipes.requireConnection('github');
    const state = settled(required);
    await pass(5_000);
    expect(state()).toBe('pending');
    expect(openWindow).not.toHaveBeenCalled();
    expect(pipes.getSnapshot().requests).toMatchObject([
      { status: 'pending', connections: [{ slug: 'github' }], doubted: [] },
    ]);
    void pipes.connect('github');
    await pass(5_000);
    await expect(required).resolves.toMatchObject({ state: 'connected' });
  });

  test('does not believe a list that is older than the call', async () => {
    const { sandbox, pipes } = start();
    await pipes.refetch();
    sandbox.expire('slack');
    const state = settled(pipes.requireConnection('slack'));
    await pass(5_000);
    expect(state()).toBe('pending');
  });

  test('is not satisfied by an account without the scopes, and is by their grant', async () => {
    const { sandbox, pipes } = start();
    sandbox.update('gmail', { accounts: { state: 'connected', scopes: [READ] } });
    const required = pipes.requireConnection('gmail', { scopes: [COMPOSE] });
    const state = settled(required);
    await pass(5_000);
    expect(state()).toBe('pending');
    sandbox.update('gmail', { accounts: { scopes: [READ, COMPOSE] } });
    void pipes.refetch();
    await pass(2_000);
    await expect(required).resolves.toMatchObject({ scopes: [READ, COMPOSE] });
  });

  test('is one request for parallel callers', async () => {
    const { pipes } = start();
    const both = [pipes.requireConnection('github'), pipes.requireConnection('github', { scopes: [] })];
    await pass(2_000);
    expect(pipes.getSnapshot().requests).toHaveLength(1);
    void pipes.connect('github');
    await pass(5_000);
    const [one, other] = await Promise.all(both);
    expect(one).toBe(other);
  });

  test('rejects when the person declines', async () => {
    const { pipes } = start();
    const required = pipes.requireConnection('github', { id: 'call 1' });
    const rejected = expect(required).rejects.toMatchObject({ name: 'PipesError', kind: 'declined' });
    await pass(2_000);
    await pipes.declineRequest('call 1');
    await rejected;
    expect(pipes.getSnapshot().requests).toMatchObject([{ id: 'call 1', status: 'declined' }]);
    await pass(60_000);
    expect(pipes.getSnapshot().requests).toMatchObject([{ id: 'call 1', status: 'declined' }]);
  });

  test('rejects also when the person declines before the request has begun', async () => {
    const { pipes } = start();
    await pipes.refetch();
    const rejected = expect(pipes.requireConnection('github', { id: 'call 1' })).rejects.toMatchObject({
      kind: 'declined',
    });
    // In the same breath, so that the request is still being begun.
    await pipes.declineRequest('call 1');
    await pass(2_000);
    expect(pipes.getSnapshot().requests).toMatchObject([{ id: 'call 1', status: 'declined' }]);
    await rejected;
  });

  test('rejects with the reason of its signal, and is withdrawn when nobody waits any more', async () => {
    const { pipes } = start();
    const [first, second] = [new AbortController(), new AbortController()];
    const one = pipes.requireConnection('github', { signal: first.signal });
    const other = pipes.requireConnection('github', { signal: second.signal });
    const rejected = expect(one).rejects.toBe('enough');
    const state = settled(other);
    await pass(2_000);
    first.abort('enough');
    await rejected;
    await pass(0);
    expect(state()).toBe('pending');
    expect(pipes.getSnapshot().requests).toHaveLength(1);
    second.abort('enough');
    await pass(0);
    expect(state()).toBe('rejected');
    expect(pipes.getSnapshot().requests).toHaveLength(0);
  });

  test('with a signal that has aborted already rejects, and asks for nothing', async () => {
    const { sandbox, pipes } = start();
    await expect(pipes.requireConnection('github', { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    await pass(2_000);
    expect(pipes.getSnapshot().requests).toHaveLength(0);
    expect(sandbox.requests.length).toBeLessThanOrEqual(1);
    // Nothing at all, not even the list.
    expect(sandbox.requests).toHaveLength(0);
  });

  test('of a provider that is not listed rejects', async () => {
    const { pipes } = start();
    const rejected = expect(pipes.requireConnection('nope')).rejects.toMatchObject({ kind: 'not_found' });
    await pass(2_000);
    await rejected;
  });

  test('rejects when the provider is removed meanwhile', async () => {
    const { sandbox } = start();
    let removed = false;
    const inner = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
    const client: PipesClient = {
      ...inner,
      async listProviders(options) {
        const { providers } = await inner.listProviders(options);
        return { providers: providers.filter(({ slug }) => !removed || slug !== 'github') };
      },
    };
    const pipes = createPipes({ client });
    const required = pipes.requireConnection('github');
    const rejected = expect(required).rejects.toMatchObject({ kind: 'not_found' });
    await pass(2_000);
    removed = true;
    void pipes.refetch();
    await pass(2_000);
    await rejected;
  });

  test('rejects when nobody is signed in', async () => {
    const { sandbox, pipes } = start();
    sandbox.fail('mine', { status: 401 });
    const rejected = expect(pipes.requireConnection('github')).rejects.toMatchObject({ kind: 'unauthorized' });
    await pass(5_000);
    await rejected;
    await expect(createPipes({ token: null }).requireConnection('github')).rejects.toMatchObject({
      kind: 'unauthorized',
    });
  });

  test('goes on through a failure of the network', async () => {
    const { sandbox, pipes } = start();
    sandbox.fail('mine', 'network');
    const required = pipes.requireConnection('slack');
    const state = settled(required);
    await pass(30_000);
    expect(state()).toBe('pending');
    sandbox.clearFailures();
    await pass(60_000);
    await expect(required).resolves.toMatchObject({ state: 'connected' });
  });

  test('rejects when another user signs in', async () => {
    const { sandbox } = start();
    let listener: ((identity: string | null) => void) | undefined;
    const inner = createWidgetsClient({ token: sandbox.token({ sub: 'ada' }), fetch: sandbox.fetch });
    let identity = 'ada';
    const client: PipesClient = {
      ...inner,
      identify: async () => identity,
      onIdentityChange: (each) => ((listener = each), () => {}),
    };
    const pipes = createPipes({ client });
    const required = pipes.requireConnection('github');
    const rejected = expect(required).rejects.toMatchObject({ kind: 'unauthorized' });
    await pass(2_000);
    identity = 'bob';
    listener?.('bob');
    await rejected;
    await pass(2_000);
    expect(pipes.getSnapshot().requests).toHaveLength(0);
  });

  test('rejects when its Pipes is disposed', async () => {
    const { pipes } = start();
    const required = pipes.requireConnection('github');
    const rejected = expect(required).rejects.toMatchObject({ kind: 'invalid' });
    await pass(2_000);
    pipes.dispose();
    await rejected;
  });

  test('rejects when its Pipes is disposed in the same moment', async () => {
    const { pipes } = start();
    await pipes.refetch();
    const state = settled(pipes.requireConnection('github'));
    pipes.dispose();
    await pass(60_000);
    expect(state()).toBe('rejected');
  });

  test('rejects when another user signs in in the same moment', async () => {
    const { sandbox } = start();
    let listener: ((identity: string | null) => void) | undefined;
    let identity = 'cleo';
    const client: PipesClient = {
      ...createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch }),
      identify: async () => identity,
      onIdentityChange: (each) => ((listener = each), () => {}),
    };
    const pipes = createPipes({ client });
    await pipes.refetch();
    const state = settled(pipes.requireConnection('github'));
    identity = 'dan';
    listener?.('dan');
    await pass(60_000);
    expect(state()).toBe('rejected');
  });

  test('is declined even before the list is there', async () => {
    const { pipes } = start();
    const state = settled(pipes.requireConnection('github', { id: 'early' }));
    void pipes.declineRequest('early');
    await pass(5_000);
    expect(state()).toBe('rejected');
    expect(pipes.getSnapshot().requests).toMatchObject([{ id: 'early', status: 'declined' }]);
  });

  test('believes any number of requests that were made before one of them was answered', async () => {
    const { pipes } = start();
    const all = ['1', '2', '3', '4'].map((id) => pipes.requireConnection('slack', { id, reason: 'not_connected' }));
    const states = all.map(settled);
    await pass(2_000);
    expect(states.map((state) => state())).toEqual(all.map(() => 'fulfilled'));
  });

  test('believes what a person has repaired, though the backend has no dates to show for it', async () => {
    const client: PipesClient = {
      listProviders: async () => ({
        providers: [
          {
            slug: 'posthog',
            name: 'PostHog',
            authMethods: ['api_key'],
            connectedAccounts: [{ id: 'account', state: 'connected', authMethod: 'api_key' }],
          },
        ],
      }),
      authorize: () => Promise.reject(new Error('never')),
      saveCredentials: async () => ({ id: 'account', state: 'connected', authMethod: 'api_key' }),
      disconnect: async () => {},
    };
    const pipes = createPipes({ client });
    const requireAgain = async (id: string) => {
      const state = settled(pipes.requireConnection('posthog', { id, reason: 'needs_reauthorization' }));
      await pass(2_000);
      return state;
    };
    for (const id of ['1', '2']) expect((await requireAgain(id))()).toBe('fulfilled');
    const third = await requireAgain('3');
    expect(third()).toBe('pending');
    await pipes.saveCredentials('posthog', { method: 'api_key', secret: 'key_123456789' }, { accountId: 'account' });
    await pass(2_000);
    expect(third()).toBe('fulfilled');
    expect((await requireAgain('4'))()).toBe('fulfilled');
  });

  test('remembers what became of each of many requests', async () => {
    const { pipes } = start();
    const ids = Array.from({ length: 120 }, (_, index) => `call ${index}`);
    for (const id of ids) void pipes.requireConnection('slack', { id });
    await pass(2_000);
    expect(pipes.getSnapshot().requests.map(({ id, status }) => [id, status])).toEqual(
      ids.map((id) => [id, 'connected']),
    );
  });

  test('stands where it was asked for among others, whatever becomes of it', async () => {
    const { pipes } = start();
    for (const id of ['a', 'b', 'c']) pipes.requireConnection('github', { id }).catch(() => {});
    await pass(2_000);
    await pipes.declineRequest('a');
    expect(pipes.getSnapshot().requests.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('believes only twice what the backend says it cannot use: then a person has to change something', async () => {
    const { sandbox, pipes } = start();
    const requireAgain = (id: string) => pipes.requireConnection('slack', { id, reason: 'needs_reauthorization' });
    for (const id of ['1', '2']) {
      const required = requireAgain(id);
      await pass(2_000);
      await expect(required).resolves.toMatchObject({ state: 'connected' });
    }
    const third = requireAgain('3');
    const state = settled(third);
    await pass(60_000);
    expect(state()).toBe('pending');
    expect(pipes.getSnapshot().requests.at(-1)).toMatchObject({ status: 'pending', doubted: ['slack'] });
    sandbox.update('slack', { accounts: { state: 'connected' } });
    void pipes.refetch();
    await pass(2_000);
    await expect(third).resolves.toMatchObject({ state: 'connected' });
  });

  test('without a reason is believed as often as it is asked for', async () => {
    const { pipes } = start();
    for (let times = 0; times < 5; times += 1) {
      const required = pipes.requireConnection('slack');
      await pass(2_000);
      await expect(required).resolves.toMatchObject({ state: 'connected' });
    }
  });

  test('asks for the scopes only where the client can', async () => {
    const { sandbox, client } = start();
    const authorize = vi.fn(client.authorize);
    for (const canRequestScopes of [true, false]) {
      const pipes = createPipes({ client: { ...client, authorize, canRequestScopes }, openWindow: sandbox.openWindow });
      const outcome = pipes.connect('github', { scopes: ['gist'] });
      await pass(5_000);
      await outcome;
    }
    expect(authorize.mock.calls.map(([{ scopes }]) => scopes)).toEqual([['gist'], undefined]);
  });
});

describe('connectUrl', () => {
  test('is null where the client has none, throws, or returns what must not be opened', async () => {
    vi.stubGlobal('reportError', vi.fn());
    const { client } = start();
    expect(createPipes({ client }).connectUrl('github')).toBeNull();
    for (const url of ['javascript:alert(1)', 'http://evil.example/', 'nonsense', 7 as unknown as string])
      expect(createPipes({ client: { ...client, connectUrl: () => url } }).connectUrl('github')).toBeNull();
    const throwing = () => {
      throw new Error('no');
    };
    expect(createPipes({ client: { ...client, connectUrl: throwing } }).connectUrl('github')).toBeNull();
    vi.unstubAllGlobals();
  });

  test('says where the person comes back to', () => {
    const { client } = start();
    const connectUrl = vi.fn(() => 'https://app.example/connect/github');
    const pipes = createPipes({ client: { ...client, connectUrl } });
    expect(pipes.connectUrl('github', { returnTo: '/chat/42', accountId: 'a' })).toBe(
      'https://app.example/connect/github',
    );
    expect(connectUrl).toHaveBeenCalledExactlyOnceWith({ slug: 'github', returnTo: '/chat/42', accountId: 'a' });
  });
});
