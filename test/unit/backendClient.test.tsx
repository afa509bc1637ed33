import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createBackendClient, PipesWidget, type PipesClient } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { backendOver } from '../setup/backendOver.js';

const signal = new AbortController().signal;
const SOON = { timeout: 5_000 };
let sandbox: Sandbox;
let client: PipesClient;

beforeEach(() => {
  sandbox = createSandbox({ consent: 'approve' });
  client = backendOver(sandbox);
});

const answering = (body: unknown) =>
  createBackendClient({ url: 'https://app.test/api/pipes', fetch: async () => Response.json(body) });
const provider = (changes: object = {}) => ({
  object: 'data_provider',
  id: 'di_1',
  slug: 'github',
  name: 'GitHub',
  connected_account: null,
  ...changes,
});
const account = (changes: object = {}) => ({ id: 'acc_1', state: 'connected', scopes: ['repo'], ...changes });

describe('the widget over a host’s own backend', () => {
  test('lists, connects and disconnects', async () => {
    const user = userEvent.setup();
    render(<PipesWidget client={client} openWindow={sandbox.openWindow} />);
    await user.click(await screen.findByRole('button', { name: 'Connect GitHub' }));
    const disconnect = { name: 'Disconnect GitHub (ada@example.com)' };
    await user.click(await screen.findByRole('button', disconnect, SOON));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', disconnect));
    expect(await screen.findByRole('button', { name: 'Connect GitHub' })).toBeVisible();
    expect(
      sandbox.requests.every(
        ({ headers, path }) => path.startsWith('/pipes/') || headers['authorization'] === 'Bearer sk_test_1',
      ),
    ).toBe(true);
  });

  test('repairs an account', async () => {
    const user = userEvent.setup();
    render(<PipesWidget client={client} openWindow={sandbox.openWindow} />);
    await user.click(await screen.findByRole('button', { name: 'Reauthorize Gmail' }));
    await waitFor(() => expect(screen.queryByText('Needs reauthorization')).toBeNull(), SOON);
  });
});

describe('the address that connects in the same tab', () => {
  const connectUrl = (url: string, request: object = {}) =>
    createBackendClient({ url }).connectUrl?.({ slug: 'git/hub', returnTo: '/chat/42?a=b#c', ...request });

  test('is the handler’s, and leads back', () => {
    expect(connectUrl('/api/pipes/')).toBe('/api/pipes/connect/git%2Fhub?return_to=%2Fchat%2F42%3Fa%3Db%23c');
    expect(connectUrl('/api/pipes', { accountId: 'acc&1' })).toMatch(/&account_id=acc%261$/);
    const own = `${location.origin}/api/pipes`;
    expect(connectUrl(own)).toBe(`${own}/connect/git%2Fhub?return_to=%2Fchat%2F42%3Fa%3Db%23c`);
  });

  test('is none where the handler is on another origin, or where there is no page', () => {
    expect(connectUrl('https://api.elsewhere.test/api/pipes')).toBeNull();
    vi.stubGlobal('location', undefined);
    expect(connectUrl('/api/pipes')).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('the list', () => {
  test('has the accounts of either field, once each', async () => {
    const { providers } = await answering({
      object: 'list',
      data: [
        provider({
          connected_account: account(),
          connected_accounts: [account(), account({ id: 'acc_2' })],
          connectedAccount: { id: 'twin' },
        }),
      ],
    }).listProviders({ signal });
    expect(providers[0]?.connectedAccounts?.map(({ id }) => id)).toEqual(['acc_1', 'acc_2']);
  });

  test('needs nothing but a slug', async () => {
    const { providers, problems } = await answering({ data: [{ slug: 'a' }, {}] }).listProviders({ signal });
    expect(providers).toMatchObject([{ slug: 'a', scopes: null, authMethods: ['oauth'], connectedAccounts: [] }]);
    expect(problems).toHaveLength(1);
  });

  test('that is none is a bad response', async () => {
    await expect(answering({}).listProviders({ signal })).rejects.toMatchObject({ kind: 'bad_response' });
  });
});

test('names the callback page’s origin, and sends the attempt’s id', async () => {
  const answer = await client.authorize({ slug: 'github', intent: 'connect', attemptId: 'a-1' }, { signal });
  expect(answer).toEqual({ url: expect.stringContaining('/pipes/authorize/'), messageOrigin: 'https://app.test' });
  expect(sandbox.requests[0]?.body).toMatchObject({ return_to: 'https://app.test/api/pipes/callback?attempt=a-1' });
});

test('refuses a secret key in its headers, and says why', () => {
  const create = () => createBackendClient({ url: '/api/pipes', headers: { Authorization: 'Bearer sk_live_abc' } });
  expect(create).toThrow(
    expect.objectContaining({
      name: 'PipesError',
      kind: 'invalid',
      message: expect.stringContaining('keep it on your backend'),
    }),
  );
  expect(create).not.toThrow(/sk_live_abc/);
});

test('sends the host’s headers and its same-origin cookies', async () => {
  const fetch = vi.fn(async () => Response.json({ data: [] }));
  await createBackendClient({ url: '/api/pipes/', headers: { 'X-CSRF': '1' }, fetch }).listProviders({ signal });
  expect(fetch).toHaveBeenCalledWith(
    '/api/pipes/data_providers',
    expect.objectContaining({
      credentials: 'same-origin',
      headers: expect.objectContaining({ 'X-CSRF': '1' }) as unknown,
    }),
  );
});

test('is of one identity if it is told whose session it is', async () => {
  const of = (identity?: string) => createBackendClient({ url: '/api/pipes', identity });
  expect(await of('ada').identify?.({ signal })).not.toBe(await of('bob').identify?.({ signal }));
  expect(of().identify).toBeUndefined();
});
