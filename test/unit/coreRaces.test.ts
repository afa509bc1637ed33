import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createPipes,
  PipesError,
  type CreatePipesOptions,
  type Pipes,
  type PipesClient,
  type PipesRow,
  type ProviderData,
} from '../../src/index.js';
import { createTokenStore } from '../../src/client/widgets/token.js';
import { inertPopUp } from '../setup/inertPopUp.js';
import { account, provider } from '../setup/samples.js';

// What happens at the same time, in the wrong order, or not at all.

let made: Pipes[];
let users = 0;

// The timers are fake, but loading code takes real time.
beforeAll(() => import('../../src/core/actions.js'));

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  users += 1;
});
afterEach(() => {
  for (const pipes of made) pipes.dispose();
});

function create(client: Partial<PipesClient>, options: CreatePipesOptions = {}): Pipes {
  const whole: PipesClient = {
    listProviders: async () => ({ providers: [provider] }),
    authorize: async () => ({ url: 'https://example.com/' }),
    disconnect: async () => {},
    ...client,
  };
  const pipes = createPipes({ client: whole, openWindow: inertPopUp, ...options });
  made.push(pipes);
  return pipes;
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const rowsOf = (pipes: Pipes): readonly PipesRow[] => {
  const snapshot = pipes.getSnapshot();
  if (snapshot.status !== 'ready') throw new Error(`The snapshot is ${snapshot.status}.`);
  return snapshot.rows;
};
const named = (name: string, changes: Partial<ProviderData> = {}): ProviderData => ({
  slug: 'slack',
  name,
  ...changes,
});

function deferred<Value>() {
  let resolve = (_value: Value) => {};
  let reject = (_error: unknown) => {};
  const promise = new Promise<Value>((...functions) => ([resolve, reject] = functions));
  return { promise, resolve, reject };
}

describe('whose data it is', () => {
  test('is not what a late identify says after a newer user is known', async () => {
    const slow = deferred<string>();
    let change = (_identity: string | null) => {};
    let isFirst = true;
    const pipes = create({
      async identify() {
        if (!isFirst) return `bob ${users}`;
        isFirst = false;
        return slow.promise;
      },
      onIdentityChange: (listener) => ((change = listener), () => {}),
    });
    pipes.subscribe(() => {});
    change(`bob ${users}`);
    slow.resolve(`ada ${users}`);
    await settle();
    expect(pipes.getSnapshot().identity).toBe(`bob ${users}`);
  });

  test('is asked anew after dispose, whatever arrives meanwhile', async () => {
    const [early, later] = [deferred<string>(), deferred<string>()];
    const identify = vi.fn(() => later.promise).mockReturnValueOnce(early.promise);
    const pipes = create({ identify });
    pipes.subscribe(() => {});
    pipes.dispose();
    early.resolve(`ada ${users}`);
    await settle();
    pipes.subscribe(() => {});
    later.resolve(`bob ${users}`);
    await settle();
    expect(pipes.getSnapshot()).toMatchObject({ status: 'ready', identity: `bob ${users}` });
  });

  test('is learned from a request, where the client does not tell of a change', async () => {
    let who = `ada ${users}`;
    const pipes = create({ identify: async () => who, listProviders: async () => ({ providers: [named(who)] }) });
    pipes.subscribe(() => {});
    await settle();
    who = `bob ${users}`;
    void pipes.refetch();
    await settle(3_000);
    expect(pipes.getSnapshot().identity).toBe(who);
    expect(rowsOf(pipes).map((row) => row.provider.name)).toEqual([who]);
  });

  test('of one widget that changes does not sign out another', async () => {
    let who = `ada ${users}`;
    const ada = `ada ${users}`;
    const gate = deferred<void>();
    const onError = vi.fn();
    const first = create({
      identify: async () => who,
      async listProviders() {
        await gate.promise;
        return { providers: [named('First')] };
      },
    });
    const second = create({ identify: async () => ada }, { onError });
    first.subscribe(() => {});
    second.subscribe(() => {});
    await settle();
    who = `bob ${users}`;
    gate.resolve();
    await settle(3_000);
    expect(second.getSnapshot()).toMatchObject({ status: 'ready', identity: ada, error: null });
    expect(onError).not.toHaveBeenCalled();
  });

  test('is that of the newest token, not of a function that answers late', async () => {
    const slow = deferred<string>();
    const store = createTokenStore(() => slow.promise);
    const { signal } = new AbortController();
    const token = store.get(signal);
    store.replace('newest');
    slow.resolve('late');
    expect((await token).text).toBe('newest');
    expect((await store.get(signal)).text).toBe('newest');
  });
});

describe('the list', () => {
  test('goes on after a request that never ends', async () => {
    let asked = 0;
    const pipes = create({
      listProviders: async () => {
        asked += 1;
        if (asked === 2) await new Promise(() => {});
        return { providers: [named(`List ${asked}`)] };
      },
    });
    await settle(10);
    pipes.subscribe(() => {});
    await settle(1_000);
    void pipes.refetch();
    await settle(1_000);
    void pipes.refetch();
    await settle(7_000);
    expect(rowsOf(pipes)[0]?.provider.name).toBe('List 3');
  });

  test('that was to be requested is not once nobody is there', async () => {
    let asked = 0;
    const pipes = create({ listProviders: async () => ((asked += 1), { providers: [provider] }) });
    pipes.subscribe(() => {});
    await settle();
    void pipes.refetch();
    pipes.dispose();
    await settle(5_000);
    expect(asked).toBe(1);
  });

  test('that was asked for before a write does not undo it', async () => {
    const slow = deferred<void>();
    let asked = 0;
    const connected = { ...provider, connectedAccounts: [account] };
    const pipes = create({
      listProviders: async () => {
        asked += 1;
        if (asked === 2) await slow.promise;
        return { providers: asked > 2 ? [provider] : [connected, named('Other', { slug: 'other' })] };
      },
    });
    pipes.subscribe(() => {});
    await settle(1_500);
    void pipes.refetch();
    await settle(10);
    void pipes.disconnect('slack', account.id);
    await settle(10);
    slow.resolve();
    await settle(10);
    expect(rowsOf(pipes)[0]?.status).toBe('not_connected');
  });

  test('and one provider that was asked for before it do not undo each other', async () => {
    const late = deferred<void>();
    let name = 'Old';
    const pipes = create({
      listProviders: async () => ({ providers: [named(name)] }),
      async getProvider() {
        const before = name;
        await late.promise;
        return named(before);
      },
    });
    pipes.subscribe(() => {});
    await settle(1_500);
    void pipes.connect('slack');
    await settle(2_500);
    name = 'New';
    void pipes.refetch();
    await settle(100);
    late.resolve();
    await settle(100);
    expect(rowsOf(pipes)[0]?.provider.name).toBe('New');
    pipes.cancel(rowsOf(pipes)[0]?.attempt?.id ?? '');
    await settle(6_000);
  });
});

describe('a write that has worked', () => {
  test('is not reported as failed because nobody can say afterwards whose it was', async () => {
    let fails = false;
    const onError = vi.fn();
    const pipes = create(
      {
        async identify() {
          if (fails) throw new PipesError('network', 'Offline.');
          return `ada ${users}`;
        },
        listProviders: async () => ({ providers: [{ ...provider, connectedAccounts: fails ? [] : [account] }] }),
        disconnect: async () => void (fails = true),
      },
      { onError },
    );
    pipes.subscribe(() => {});
    await settle();
    await pipes.disconnect('slack', account.id);
    expect(rowsOf(pipes)[0]).toMatchObject({ status: 'not_connected', notice: null });
  });

  test('although its request failed is seen in the list', async () => {
    let gone = false;
    const pipes = create({
      listProviders: async () => ({ providers: [{ ...provider, connectedAccounts: gone ? [] : [account] }] }),
      async disconnect() {
        gone = true;
        throw new PipesError('unavailable', 'Timed out.');
      },
    });
    pipes.subscribe(() => {});
    await settle(1_500);
    await pipes.disconnect('slack', account.id).catch(() => {});
    await settle(1_500);
    expect(rowsOf(pipes)[0]?.status).toBe('not_connected');
  });
});

describe('before the list is there', () => {
  test('connect fails with why the list could not be loaded', async () => {
    const pipes = create({ listProviders: () => Promise.reject(new PipesError('network', 'Offline.')) });
    const outcome = pipes.connect('slack');
    await settle(3_000);
    await expect(outcome).resolves.toMatchObject({ kind: 'failed', reason: 'network' });
  });

  test('disconnect waits for it', async () => {
    const disconnect = vi.fn(async () => {});
    const pipes = create({
      listProviders: async () => ({ providers: [{ ...provider, connectedAccounts: [account] }] }),
      disconnect,
    });
    await pipes.disconnect('slack', account.id);
    expect(disconnect).toHaveBeenCalledTimes(1);
  });

  test('two calls of connect open one window', async () => {
    const openWindow = vi.fn(inertPopUp);
    const pipes = create({}, { openWindow });
    const [first, second] = [pipes.connect('slack'), pipes.connect('slack')];
    expect(openWindow).toHaveBeenCalledTimes(1);
    await settle(10);
    pipes.cancel(rowsOf(pipes)[0]?.attempt?.id ?? '');
    await settle(6_000);
    expect(await first).toBe(await second);
  });

  test('an attempt belongs to its row, also of a provider that is the organization’s', async () => {
    const pipes = create({ listProviders: async () => ({ providers: [{ ...provider, ownership: 'organization' }] }) });
    void pipes.connect('slack');
    await settle(10);
    expect(rowsOf(pipes)[0]?.status).toBe('connecting');
    pipes.cancel(rowsOf(pipes)[0]?.attempt?.id ?? '');
    await settle(6_000);
  });
});

test('what happens at once is announced one by one', async () => {
  const other = { ...provider, slug: 'other', name: 'Other', connectedAccounts: [{ ...account, id: 'inst_2' }] };
  const listed = [{ ...provider, connectedAccounts: [account] }, other];
  const pipes = create({ listProviders: async () => ({ providers: listed }) });
  pipes.subscribe(() => {});
  await settle();
  await Promise.all([pipes.disconnect('slack', account.id), pipes.disconnect('other', 'inst_2')]);
  expect(pipes.getSnapshot().announcements).toMatchObject([
    { id: 1, kind: 'disconnected', provider: { slug: 'slack' } },
    { id: 2, kind: 'disconnected', provider: { slug: 'other' } },
  ]);
});

describe('the host', () => {
  test('hears how an attempt ended although its provider is no longer listed', async () => {
    let listed = [provider];
    const onAuthorizationChange = vi.fn();
    const pipes = create({ listProviders: async () => ({ providers: listed }) }, { onAuthorizationChange });
    pipes.subscribe(() => {});
    await settle(1_500);
    const outcome = pipes.connect('slack');
    await settle(100);
    const { id } = rowsOf(pipes)[0]?.attempt ?? { id: '' };
    listed = [];
    await settle(3_000);
    pipes.cancel(id);
    await settle(6_000);
    await expect(outcome).resolves.toEqual({ kind: 'cancelled' });
    expect(onAuthorizationChange).toHaveBeenLastCalledWith(expect.objectContaining({ phase: 'settled' }));
  });

  test('hears of a provider that is not listed', async () => {
    const onError = vi.fn();
    const pipes = create({}, { onError });
    await pipes.connect('nope');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'not_found' }));
  });

  test('hears once of one failure that ends both the list and an attempt', async () => {
    const onError = vi.fn();
    const refused = new PipesError('unauthorized', 'The session has ended.');
    let isOver = false;
    const pipes = create(
      {
        async listProviders() {
          if (isOver) throw refused;
          return { providers: [provider] };
        },
      },
      { onError },
    );
    pipes.subscribe(() => {});
    await settle(1_500);
    const outcome = pipes.connect('slack');
    await settle(100);
    isOver = true;
    await settle(5_000);
    await expect(outcome).resolves.toMatchObject({ kind: 'failed', reason: 'session' });
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('is told of a disconnection with the provider as it is afterwards', async () => {
    const onDisconnect = vi.fn();
    const pipes = create(
      { listProviders: async () => ({ providers: [{ ...provider, connectedAccounts: [account] }] }) },
      { onDisconnect },
    );
    pipes.subscribe(() => {});
    await settle();
    await pipes.disconnect('slack', account.id);
    expect(onDisconnect.mock.calls[0]?.[0]).toMatchObject({ provider: { connectedAccounts: [] } });
  });

  test('breaks nothing with a listener that throws', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const pipes = create({});
    pipes.subscribe(() => {
      throw new Error('The host’s listener.');
    });
    await settle(1_500);
    const outcome = pipes.connect('slack');
    await settle(100);
    pipes.cancel(rowsOf(pipes)[0]?.attempt?.id ?? '');
    await settle(6_000);
    await expect(outcome).resolves.toEqual({ kind: 'cancelled' });
    reported.mockClear();
  });

  test.each(['close', 'focus', 'post', 'onMessage', 'navigate'] as const)(
    'breaks nothing with a window whose %s throws',
    async (method) => {
      const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
      const openWindow = () => ({
        ...inertPopUp(),
        [method]: () => {
          throw new Error('The host’s window.');
        },
      });
      const pipes = create({}, { openWindow });
      pipes.subscribe(() => {});
      await settle(1_500);
      const outcome = pipes.connect('slack');
      await settle(100);
      pipes.cancel(rowsOf(pipes)[0]?.attempt?.id ?? '');
      await settle(6_000);
      await expect(outcome).resolves.toMatchObject({ kind: method === 'navigate' ? 'failed' : 'cancelled' });
      reported.mockClear();
    },
  );

  test('who cancels as soon as an attempt begins ends it once', async () => {
    const onAuthorizationChange = vi.fn();
    const pipes = create({}, { onAuthorizationChange });
    await settle();
    pipes.subscribe(() => {
      const snapshot = pipes.getSnapshot();
      const live = snapshot.status === 'ready' ? snapshot.rows[0]?.attempt : null;
      if (live?.state.phase === 'authorizing') pipes.cancel(live.id);
    });
    await settle(1_500);
    await expect(pipes.connect('slack')).resolves.toEqual({ kind: 'cancelled' });
    await settle(6_000);
    const phases = onAuthorizationChange.mock.calls.map(([{ phase }]) => phase as string);
    expect(phases.filter((phase) => phase === 'settled')).toHaveLength(1);
    expect(phases.at(-1)).toBe('settled');
  });
});
