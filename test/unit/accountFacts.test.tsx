import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PipesWidget, type ConnectedAccountData, type PipesWidgetProps } from '../../src/index.js';
import { provider } from '../setup/samples.js';
import { openDetails } from './renderWidget.js';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** Shows an account with its details open. */
async function show(account: Partial<ConnectedAccountData> | object, props: Partial<PipesWidgetProps> = {}) {
  const connectedAccounts = [{ id: 'a1', state: 'connected', ...account }];
  const client = {
    listProviders: async () => ({ providers: [{ ...provider, name: 'GitHub', connectedAccounts }] }),
    authorize: async () => ({ url: 'https://example.com/' }),
    disconnect: async () => {},
  };
  const onError = vi.fn();
  const user = userEvent.setup();
  render(<PipesWidget client={client} onError={onError} {...props} />);
  await openDetails(user, 'GitHub');
  return { onError };
}

describe('an account', () => {
  test.each([
    [0.2, 'Used by Assistant · now'],
    [5, 'Used by Assistant · 5 minutes ago'],
    [125, 'Used by Assistant · 2 hours ago'],
    [60 * 30, 'Used by Assistant · yesterday'],
    [60 * 24 * 70, 'Used by Assistant · 2 months ago'],
    [-10, 'Used by Assistant · now'],
  ])('used %s minutes ago says "%s"', async (minutes, text) => {
    await show({
      usage: [
        { by: 'Somebody else', at: ago(minutes + 60) },
        { by: 'Assistant', at: ago(minutes) },
      ],
    });
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByText(/Somebody else/)).toBeNull();
  });

  test('that broke says why', async () => {
    const problem = { code: 'invalid_grant', message: 'The password was changed.', at: '2026-03-04T10:00:00Z' };
    await show({ state: 'needs_reauthorization', problem });
    expect(await screen.findByText('The password was changed. (Mar 4, 2026)')).toBeVisible();
  });

  test('that works again no longer says why it broke', async () => {
    await show({ problem: { message: 'The password was changed.' }, usage: [{ by: 'Assistant', at: ago(5) }] });
    expect(await screen.findByText(/Used by Assistant/)).toBeVisible();
    expect(screen.queryByText(/The password was changed/)).toBeNull();
  });

  test.each([
    ['a usage that is no list', { usage: 'Assistant' }],
    ['uses without a date or a name', { usage: [{ by: 'Assistant' }, { at: ago(1) }, null, { by: 7, at: 7 }] }],
    ['a problem that is a text', { problem: 'broken' }],
    ['a problem of nothing', { problem: { code: null, message: null } }],
  ])('with %s is shown without', async (_what, account) => {
    const { onError } = await show(account);
    expect(await screen.findByText('Connected', { selector: '.pipes-account-text' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Disconnect GitHub' })).toBeVisible();
    expect(screen.queryByText(/Used by|broken/)).toBeNull();
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('renderAccountDetails', () => {
  test('adds a line of the host’s own', async () => {
    await show({ id: 'a7' }, { renderAccountDetails: ({ account, provider: { name } }) => `${name} ${account.id}` });
    expect(await screen.findByText('GitHub a7')).toBeVisible();
  });

  test('that crashes costs its own line, and is reported', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const renderAccountDetails = () => {
      throw new Error('The host’s own.');
    };
    const { onError } = await show({}, { renderAccountDetails });
    expect(await screen.findByRole('button', { name: 'Disconnect GitHub' })).toBeVisible();
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('The host’s own.') as string }),
    );
    vi.mocked(console.error).mockClear();
  });
});
