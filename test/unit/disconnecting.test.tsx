import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { answerFetch, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;
const BUTTON = { name: 'Disconnect Slack (ada in Engines)' };

beforeEach(() => {
  sandbox = createSandbox();
  answers.from(sandbox);
});

async function ask(props: Parameters<typeof renderWidget>[1] = {}) {
  const { user } = renderWidget(sandbox, props);
  await user.click(await screen.findByRole('button', BUTTON));
  const dialog = await screen.findByRole('alertdialog', { name: 'Disconnect Slack?' });
  return { user, dialog: within(dialog) };
}

const deletions = () => sandbox.requests.filter(({ method }) => method === 'DELETE');

describe('disconnecting', () => {
  test('asks first, and says that access at the provider is not revoked', async () => {
    const { dialog } = await ask();
    expect(dialog.getByText(/This doesn’t revoke access at Slack/)).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Keep connection to Slack' })).toHaveFocus();
    expect(deletions()).toEqual([]);
  });

  test('can be left with Escape, which gives the focus back', async () => {
    const { user } = await ask();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', BUTTON)).toHaveFocus());
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(deletions()).toEqual([]);
  });

  test('takes the account away, tells the host and moves the focus to what stands there now', async () => {
    const onDisconnect = vi.fn();
    const { user, dialog } = await ask({ onDisconnect });
    await user.click(dialog.getByRole('button', BUTTON));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Connect Slack' })).toHaveFocus());
    expect(screen.getByText('Slack is disconnected.')).toBeInTheDocument();
    expect(onDisconnect).toHaveBeenCalledExactlyOnceWith({
      provider: expect.objectContaining({ slug: 'slack' }),
      accountId: expect.stringMatching(/^inst_/),
    });
    expect(deletions()).toHaveLength(1);
  });

  test('moves the focus to the details where nothing else can be done now', async () => {
    sandbox.update('slack', { authMethods: ['carrier_pigeon'] });
    const { user, dialog } = await ask();
    await user.click(dialog.getByRole('button', BUTTON));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Details of Slack' })).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Connect Slack' })).toBeNull();
    expect(screen.getByText('This can’t be connected here.')).toBeVisible();
  });

  test.each([204, 200])('is done when the API answers %i without a body', async (status) => {
    const { user, dialog } = await ask();
    answers.from({
      ...sandbox,
      fetch: async (request) => {
        const answer = await sandbox.fetch(request);
        return (request as Request).method === 'DELETE' ? new Response(null, { status }) : answer;
      },
    });
    await user.click(dialog.getByRole('button', BUTTON));
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  });

  test('an account that is already gone is done too', async () => {
    sandbox.fail('DELETE', { status: 404 });
    const onDisconnect = vi.fn();
    const { user, dialog } = await ask({ onDisconnect });
    await user.click(dialog.getByRole('button', BUTTON));
    await waitFor(() => expect(onDisconnect).toHaveBeenCalledTimes(1));
  });

  test('shows at once, before it is answered', async () => {
    const { user, dialog } = await ask();
    sandbox.latency = 60_000;
    await user.click(dialog.getByRole('button', BUTTON));
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  });

  test('that fails brings the account back and says so in its row, and can be tried again', async () => {
    const end = sandbox.fail('DELETE', { status: 500 });
    const onError = vi.fn();
    const onDisconnect = vi.fn();
    const { user, dialog } = await ask({ onError, onDisconnect });
    await user.click(dialog.getByRole('button', BUTTON));
    expect(await screen.findByText('Slack couldn’t be disconnected')).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'unavailable' }));
    expect(onDisconnect).not.toHaveBeenCalled();
    end();
    await user.click(screen.getByRole('button', BUTTON));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', BUTTON));
    await waitFor(() => expect(onDisconnect).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('Slack couldn’t be disconnected')).toBeNull();
  });

  test('is one request for two quick clicks', async () => {
    const { user, dialog } = await ask();
    sandbox.latency = 50;
    await user.dblClick(dialog.getByRole('button', BUTTON));
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
    expect(deletions()).toHaveLength(1);
  });
});

describe('before disconnecting, the host', () => {
  test('says what else happens', async () => {
    const onBeforeDisconnect = vi.fn(async () => ({ consequences: ['Two automations stop.'] }));
    const { user, dialog } = await ask({ onBeforeDisconnect });
    expect(await dialog.findByRole('listitem')).toHaveTextContent('Two automations stop.');
    expect(onBeforeDisconnect).toHaveBeenCalledExactlyOnceWith({
      provider: expect.objectContaining({ slug: 'slack' }) as unknown,
      account: expect.objectContaining({ displayName: 'ada in Engines' }) as unknown,
    });
    await user.click(dialog.getByRole('button', BUTTON));
    await waitFor(() => expect(deletions()).toHaveLength(1));
  });

  test('is heard when it answers, though the focus is on a button', async () => {
    let answer = (_said: object) => {};
    const onBeforeDisconnect = () => new Promise<object>((resolve) => (answer = resolve));
    const { dialog } = await ask({ onBeforeDisconnect: onBeforeDisconnect as never });
    const region = dialog.getByRole('status');
    expect(region).not.toHaveTextContent('Two automations stop.');
    answer({ consequences: ['Two automations stop.'] });
    await waitFor(() => expect(region).toHaveTextContent('Two automations stop.'));
    expect(region).toBeInTheDocument();
  });

  test('is heard when it prevents it', async () => {
    let answer = (_said: object) => {};
    const onBeforeDisconnect = () => new Promise<object>((resolve) => (answer = resolve));
    const { dialog } = await ask({ onBeforeDisconnect: onBeforeDisconnect as never });
    const region = dialog.getByRole('status');
    answer({ prevent: true, reason: 'A run is under way.' });
    await waitFor(() =>
      expect(region).toHaveTextContent(/^Slack can’t be disconnected right now\. A run is under way\.$/),
    );
  });

  test('is waited for', async () => {
    let answer = (_said: object) => {};
    const { user, dialog } = await ask({
      onBeforeDisconnect: () => new Promise((resolve) => (answer = resolve)),
    });
    expect(dialog.getByText('Checking what uses this connection…')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', BUTTON));
    expect(deletions()).toEqual([]);
    answer({});
    await waitFor(() => expect(dialog.queryByText('Checking what uses this connection…')).toBeNull());
    await user.click(dialog.getByRole('button', BUTTON));
    await waitFor(() => expect(deletions()).toHaveLength(1));
  });

  test('says why the account cannot go now', async () => {
    const onBeforeDisconnect = () => ({ prevent: true as const, reason: 'An import is running.' });
    const { user } = renderWidget(sandbox, { onBeforeDisconnect });
    await user.click(await screen.findByRole('button', BUTTON));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Slack can’t be disconnected right now' }));
    expect(dialog.getByText('An import is running.')).toBeInTheDocument();
    expect(dialog.queryByRole('button', BUTTON)).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.getByRole('button', BUTTON)).toHaveFocus());
    expect(deletions()).toEqual([]);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('Broken.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('Broken.'))],
  ])('that %s is told, and keeps nobody from disconnecting', async (_what, onBeforeDisconnect) => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const { user, dialog } = await ask({ onBeforeDisconnect });
    await waitFor(() => expect(reportError).toHaveBeenCalledExactlyOnceWith(new Error('Broken.')));
    await waitFor(() => expect(dialog.queryByText('Checking what uses this connection…')).toBeNull());
    await user.click(dialog.getByRole('button', BUTTON));
    await waitFor(() => expect(deletions()).toHaveLength(1));
    vi.unstubAllGlobals();
  });
});
