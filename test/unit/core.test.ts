// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { createPipes, createWidgetsClient, type PipesRow, type PipesSnapshot } from '../../src/core/index.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';

// The headless core, in Node: no React, no document.

function start(options: SandboxOptions = {}, callbacks: Partial<Parameters<typeof createPipes>[0]> = {}) {
  const sandbox = createSandbox({ consent: 'approve', ...options });
  const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
  const pipes = createPipes({ client, openWindow: sandbox.openWindow, ...callbacks });
  return { sandbox, client, pipes };
}

const ready = (snapshot: PipesSnapshot) => {
  if (snapshot.status !== 'ready') throw new Error(`The snapshot is ${snapshot.status}.`);
  return snapshot;
};
const rowOf = (snapshot: PipesSnapshot, slug: string): PipesRow => {
  const row = ready(snapshot).rows.find(({ provider }) => provider.slug === slug);
  if (row === undefined) throw new Error(`There is no row "${slug}".`);
  return row;
};

describe('createPipes', () => {
  test.each([
    ['neither token nor client', {}],
    ['both', { token: 'a', client: start().client }],
    ['an empty token', { token: ' ' }],
  ])('with %s throws an error that says what to do', (_what, options) => {
    expect(() => createPipes(options)).toThrow(
      expect.objectContaining({ kind: 'invalid', message: expect.stringMatching(/Pass /) as string }),
    );
  });

  test('requests nothing until somebody wants to know', async () => {
    const { sandbox, pipes } = start();
    expect(pipes.getSnapshot()).toMatchObject({ status: 'loading' });
    await Promise.resolve();
    expect(sandbox.requests).toHaveLength(0);
    await pipes.refetch();
    expect(ready(pipes.getSnapshot()).rows).toHaveLength(12);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('with a token of null is loading, and asks for nothing', () => {
    const pipes = createPipes({ token: null });
    pipes.subscribe(() => {});
    expect(pipes.getSnapshot()).toMatchObject({ status: 'loading', isFetching: false });
  });
});

describe('connect', () => {
  test('goes all the way, and tells what happened', async () => {
    const onConnect = vi.fn();
    const onAuthorizationChange = vi.fn();
    const { pipes } = start({}, { onConnect, onAuthorizationChange });
    await pipes.refetch();
    const outcome = await pipes.connect('github');
    expect(outcome).toEqual({ kind: 'connected', accountId: expect.stringMatching(/^inst_/) as string });
    expect(rowOf(pipes.getSnapshot(), 'github')).toMatchObject({ status: 'connected', attempt: null });
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ intent: 'connect' }));
    expect(onAuthorizationChange.mock.calls.map(([{ phase }]) => phase as string)).toEqual([
      'authorizing',
      'handing_off',
      'waiting',
      'settled',
    ]);
  });

  test('before the list is known opens its window at once, and waits', async () => {
    const { sandbox, pipes } = start();
    const openWindow = vi.fn(sandbox.openWindow);
    pipes.addCallbacks(() => ({ openWindow }));
    const outcome = pipes.connect('github');
    expect(openWindow).toHaveBeenCalledTimes(1);
    await expect(outcome).resolves.toMatchObject({ kind: 'connected' });
    expect(openWindow).toHaveBeenCalledTimes(1);
  });

  test('of a provider that is not listed is refused', async () => {
    const onError = vi.fn();
    const { pipes } = start({}, { onError });
    await expect(pipes.connect('nope')).resolves.toMatchObject({
      kind: 'failed',
      reason: 'refused',
      error: { kind: 'not_found' },
    });
  });

  test('without a token fails as a missing session', async () => {
    const { sandbox } = start();
    const pipes = createPipes({ token: null, openWindow: sandbox.openWindow });
    await expect(pipes.connect('github')).resolves.toMatchObject({ kind: 'failed', reason: 'session' });
  });

  test('can be cancelled by the attempt’s id, and dismissed', async () => {
    const { pipes } = start({ consent: 'wait' });
    await pipes.refetch();
    const outcome = pipes.connect('github');
    const { attempt } = rowOf(pipes.getSnapshot(), 'github');
    expect(rowOf(pipes.getSnapshot(), 'github').status).toBe('connecting');
    pipes.cancel(attempt?.id ?? '');
    await expect(outcome).resolves.toEqual({ kind: 'cancelled' });
    expect(rowOf(pipes.getSnapshot(), 'github').attempt?.state).toMatchObject({ phase: 'settled' });
    pipes.dismiss('github');
    expect(rowOf(pipes.getSnapshot(), 'github').attempt).toBeNull();
  });

  test('again for the same account shows the same attempt', async () => {
    const { sandbox, pipes } = start({ consent: 'wait' });
    const openWindow = vi.fn(sandbox.openWindow);
    pipes.addCallbacks(() => ({ openWindow }));
    await pipes.refetch();
    const [first, second] = [pipes.connect('github'), pipes.connect('github')];
    expect(openWindow).toHaveBeenCalledTimes(1);
    pipes.cancel(rowOf(pipes.getSnapshot(), 'github').attempt?.id ?? '');
    expect(await first).toBe(await second);
  });

  test('goes on after dispose', async () => {
    const { sandbox, pipes } = start({ consent: 'wait' });
    await pipes.refetch();
    const outcome = pipes.connect('github');
    await vi.waitFor(() => sandbox.decide('github', 'approve'), 5_000);
    pipes.dispose();
    await expect(outcome).resolves.toMatchObject({ kind: 'connected' });
  });
});

describe('the snapshot', () => {
  test('keeps the identity of every row that has not changed', async () => {
    const { sandbox, pipes } = start();
    await pipes.refetch();
    const before = pipes.getSnapshot();
    await pipes.refetch();
    expect(ready(pipes.getSnapshot()).rows).toBe(ready(before).rows);
    sandbox.expire('slack');
    await pipes.refetch();
    const after = pipes.getSnapshot();
    expect(rowOf(after, 'slack')).not.toBe(rowOf(before, 'slack'));
    for (const row of ready(after).rows) if (row.id !== 'slack') expect(row).toBe(rowOf(before, row.provider.slug));
  });

  test('is the same object as long as nothing changes, and calls nobody', async () => {
    const { pipes } = start();
    await pipes.refetch();
    const snapshot = pipes.getSnapshot();
    const listener = vi.fn();
    pipes.subscribe(listener);
    await vi.waitFor(() => expect(pipes.getSnapshot()).toBe(snapshot));
    pipes.dismiss('github');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('disconnect', () => {
  test('hides the account at once', async () => {
    const onDisconnect = vi.fn();
    const { sandbox, pipes } = start({}, { onDisconnect });
    await pipes.refetch();
    sandbox.latency = 50;
    const { provider } = rowOf(pipes.getSnapshot(), 'slack');
    const done = pipes.disconnect('slack', provider.connectedAccounts[0]?.id ?? '');
    await vi.waitFor(() => expect(rowOf(pipes.getSnapshot(), 'slack').status).toBe('not_connected'));
    expect(onDisconnect).not.toHaveBeenCalled();
    await done;
    expect(rowOf(pipes.getSnapshot(), 'slack').status).toBe('not_connected');
    expect(onDisconnect).toHaveBeenCalledTimes(1);
  });

  test('that fails rejects, brings the account back and says so', async () => {
    const onError = vi.fn();
    const { sandbox, pipes } = start({}, { onError });
    await pipes.refetch();
    sandbox.fail('DELETE', { status: 500 });
    const { provider } = rowOf(pipes.getSnapshot(), 'slack');
    const done = pipes.disconnect('slack', provider.connectedAccounts[0]?.id ?? '');
    await expect(done).rejects.toMatchObject({ kind: 'unavailable' });
    expect(rowOf(pipes.getSnapshot(), 'slack')).toMatchObject({
      status: 'connected',
      notice: { kind: 'disconnect_failed' },
    });
    expect(onError).toHaveBeenCalledTimes(1);
  });
});

test('beforeDisconnect is what the host returns, cleaned', async () => {
  const onBeforeDisconnect = vi.fn(async () => ({ consequences: ['Two\u202e automations stop.', 7 as never] }));
  const { pipes } = start({}, { onBeforeDisconnect });
  await pipes.refetch();
  const { provider } = rowOf(pipes.getSnapshot(), 'slack');
  const advice = await pipes.beforeDisconnect('slack', provider.connectedAccounts[0]?.id ?? '');
  expect(advice).toEqual({ prevent: false, consequences: ['Two automations stop.'] });
});

test('saveCredentials puts the account into the list', async () => {
  const { AUTH_METHOD_PROVIDERS } = await import('../../src/sandbox/index.js');
  const { pipes } = start({ providers: AUTH_METHOD_PROVIDERS });
  await pipes.refetch();
  const account = await pipes.saveCredentials('posthog', { method: 'api_key', secret: 'phx_abc9876' });
  expect(account).toMatchObject({ authMethod: 'api_key', apiKeyLast4: '9876' });
  expect(rowOf(pipes.getSnapshot(), 'posthog').status).toBe('connected');
});
