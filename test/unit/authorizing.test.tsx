import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PipesError, PipesWidget, type ConnectedAccount, type PipesClient, type PopUp } from '../../src/index.js';
import { createSandbox, type Decision, type Sandbox } from '../../src/sandbox/index.js';
import { account, withAccounts } from '../setup/samples.js';
import { answerFetch, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;
const SOON = { timeout: 5_000 };

beforeEach(() => {
  sandbox = createSandbox({ consent: 'wait' });
  answers.from(sandbox);
});

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));

/** Decides as soon as the pop-up shows the consent page. */
const decide = (decision: Decision) => waitFor(() => sandbox.decide('github', decision));

/** Words a person sees, not those in the live region. */
const see = (text: string | RegExp) => screen.findByText(text, { ignore: '[role=status] *' }, SOON);

describe('connecting', () => {
  test('goes from the click to the connected row', async () => {
    const onConnect = vi.fn();
    const { user } = renderWidget(sandbox, { onConnect });
    await press(user, 'Connect GitHub');
    expect(await see('Finish in the other window.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show window for GitHub' })).toHaveFocus();
    await decide({ scopes: ['repo'] });
    expect(await screen.findByRole('button', { name: 'Disconnect GitHub (ada@example.com)' }, SOON)).toBeVisible();
    expect(screen.getByText('GitHub is connected.')).toBeInTheDocument();
    expect(onConnect).toHaveBeenCalledExactlyOnceWith({
      intent: 'connect',
      accountId: expect.stringMatching(/^inst_/),
      provider: expect.objectContaining({
        slug: 'github',
        connectedAccounts: [expect.objectContaining({ scopes: ['repo'] })],
      }),
    });
  });

  test('sends nothing more once the row is right', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    sandbox.consent = 'approve';
    const { user } = renderWidget(sandbox);
    await press(user, 'Connect GitHub');
    await screen.findByRole('button', { name: /^Disconnect GitHub/ }, SOON);
    const lists = () => sandbox.requests.filter(({ path }) => path.endsWith('/mine')).length;
    const before = lists();
    expect(before).toBeGreaterThan(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lists()).toBe(before);
  });

  test('repairs an account in place', async () => {
    sandbox.consent = 'approve';
    const onConnect = vi.fn();
    const { user } = renderWidget(sandbox, { onConnect });
    await press(user, 'Reauthorize Gmail');
    expect(await screen.findByRole('button', { name: 'Disconnect Gmail (ada@example.com)' }, SOON)).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Needs reauthorization')).toBeNull());
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ intent: 'reauthorize' }));
  });

  test('can be cancelled, which is said and can be dismissed', async () => {
    const { user } = renderWidget(sandbox);
    await press(user, 'Connect GitHub');
    await see('Finish in the other window.');
    await press(user, 'Cancel connecting GitHub');
    expect(await see('GitHub wasn’t connected')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Connect GitHub' })).toHaveFocus();
    await press(user, 'Dismiss the message about GitHub');
    expect(screen.queryByText('GitHub wasn’t connected')).toBeNull();
  });

  test('that is blocked says so, and a fresh click works', async () => {
    const openWindow = vi.fn(sandbox.openWindow).mockReturnValueOnce(null);
    const { user } = renderWidget(sandbox, { openWindow });
    await press(user, 'Connect GitHub');
    expect(await see('Your browser blocked the window')).toBeVisible();
    await press(user, 'Connect GitHub');
    expect(await see('Finish in the other window.')).toBeVisible();
    expect(screen.queryByText('Your browser blocked the window')).toBeNull();
  });

  test('whose window is closed offers to open it again, for the same attempt', async () => {
    const popUps: PopUp[] = [];
    const openWindow = vi.fn((...request: Parameters<typeof sandbox.openWindow>) => {
      const popUp = sandbox.openWindow(...request) as PopUp;
      popUps.push(popUp);
      return popUp;
    });
    const { user } = renderWidget(sandbox, { openWindow });
    await press(user, 'Connect GitHub');
    await see('Finish in the other window.');
    popUps[0]?.close();
    expect(await see('Window closed? Open it again to finish.')).toBeVisible();
    await press(user, 'Open again to connect GitHub');
    expect(await see('Finish in the other window.')).toBeVisible();
    expect(openWindow).toHaveBeenCalledTimes(2);
  });

  test('that ended badly says nothing of it once the account is connected after all', async () => {
    const { user } = renderWidget(sandbox);
    await press(user, 'Connect GitHub');
    await see('Finish in the other window.');
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path === '/pipes/handoff')).toBe(true), SOON);
    await press(user, 'Cancel connecting GitHub');
    await see('GitHub wasn’t connected');
    await decide('approve');
    await waitFor(
      () => {
        window.dispatchEvent(new Event('focus'));
        expect(screen.getByRole('button', { name: /^Disconnect GitHub/ })).toBeVisible();
      },
      { timeout: 10_000, interval: 500 },
    );
    expect(screen.queryByText('GitHub wasn’t connected', { ignore: '[role=status] *' })).toBeNull();
  });

  test('two at once are both approved by a sandbox that approves', async () => {
    sandbox.consent = 'approve';
    const { user } = renderWidget(sandbox);
    await press(user, 'Connect GitHub');
    await press(user, 'Connect Notion');
    expect(await screen.findByRole('button', { name: /^Disconnect GitHub/ }, SOON)).toBeVisible();
    expect(await screen.findByRole('button', { name: /^Disconnect Notion/ }, SOON)).toBeVisible();
  });

  test('with an openWindow that throws is blocked', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const openWindow = () => {
      throw new Error('No window here.');
    };
    const { user } = renderWidget(sandbox, { openWindow });
    await press(user, 'Connect GitHub');
    expect(await see('Your browser blocked the window')).toBeVisible();
    said.mockClear();
  });

  test("shows the backend's own reason when it refuses", async () => {
    const onError = vi.fn();
    sandbox.fail('authorize', { status: 400, message: 'GitHub is switched off for this team.' });
    const { user } = renderWidget(sandbox, { onError });
    await press(user, 'Connect GitHub');
    expect(await see(/GitHub is switched off for this team\./)).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'invalid', status: 400 }));
  });

  test('that is refused because the account is connected already ends connected', async () => {
    const accounts: ConnectedAccount[] = [];
    const client: PipesClient = {
      listProviders: async () => ({ providers: [withAccounts(...accounts)] }),
      async authorize() {
        // In another tab, a moment ago.
        accounts.push(account);
        throw new PipesError('invalid', 'POST … returned 400.', {
          status: 400,
          detail: 'User has already installed this integration',
        });
      },
      disconnect: async () => {},
    };
    const onConnect = vi.fn();
    const { user } = renderWidget(sandbox, { token: undefined, client, onConnect });
    await press(user, 'Connect Slack');
    expect(await screen.findByRole('button', { name: /^Disconnect Slack/ }, SOON)).toBeVisible();
    expect(screen.queryByText('Slack couldn’t be connected')).toBeNull();
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ accountId: account.id }));
  });

  test('that the page’s own header cuts off is explained to the developer, not to the person', async () => {
    answers.withPageHeaders({ 'Cross-Origin-Opener-Policy': 'same-origin' });
    let opened: PopUp | undefined;
    const openWindow: typeof sandbox.openWindow = (request) => (opened = sandbox.openWindow(request) as PopUp);
    const onError = vi.fn();
    const { user } = renderWidget(sandbox, { openWindow, onError });
    await press(user, 'Connect GitHub');
    await see('Finish in the other window.');
    opened?.close();
    expect(await see(/The window lost its connection to this page/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('Cross-Origin');
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringContaining('same-origin-allow-popups') as string }),
    );
  });

  test.each(['javascript:alert(1)', 'http://example.com/'])('security 1: never opens %s', async (url) => {
    sandbox.fail('authorize', { body: JSON.stringify({ url, redirectToken: 'r', handoffToken: 'h' }) });
    const navigate = vi.fn();
    const openWindow = () => ({
      closed: false,
      navigate,
      focus() {},
      close() {},
      post() {},
      onMessage: () => () => {},
    });
    const { user } = renderWidget(sandbox, { openWindow });
    await press(user, 'Connect GitHub');
    expect(await see(/The sign-in link isn’t safe to open/)).toBeVisible();
    expect(navigate).not.toHaveBeenCalled();
  });
});

describe('onAuthorizationChange', () => {
  test('tells of each phase once, with no URL and no token in it', async () => {
    const onAuthorizationChange = vi.fn();
    const { user } = renderWidget(sandbox, { onAuthorizationChange });
    await press(user, 'Connect GitHub');
    await decide('approve');
    await screen.findByRole('button', { name: /^Disconnect GitHub/ }, SOON);
    const events = onAuthorizationChange.mock.calls.map(([event]) => event as unknown);
    const provider = expect.objectContaining({ slug: 'github' }) as unknown;
    expect(events).toEqual([
      { provider, intent: 'connect', phase: 'authorizing' },
      { provider, intent: 'connect', phase: 'handing_off' },
      { provider, intent: 'connect', phase: 'waiting' },
      { provider, intent: 'connect', phase: 'settled', outcome: 'connected' },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/https?:|hand_|redir_|eyJ/);
  });

  test('names the reason of a failure, and tells of two in a row', async () => {
    sandbox.fail('authorize', { status: 404 });
    const onAuthorizationChange = vi.fn();
    const { user } = renderWidget(sandbox, { onAuthorizationChange });
    for (let times = 1; times <= 2; times += 1) {
      await press(user, 'Connect GitHub');
      const last = { intent: 'connect', phase: 'settled', outcome: 'failed', reason: 'refused' };
      await waitFor(() => expect(onAuthorizationChange).toHaveBeenCalledTimes(times * 2));
      expect(onAuthorizationChange).toHaveBeenLastCalledWith(expect.objectContaining(last));
    }
  });

  test('that throws is the host’s to hear of, and ends nothing', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onConnect = () => {
      throw new Error('The host’s callback.');
    };
    sandbox.consent = 'approve';
    const { user } = renderWidget(sandbox, { onConnect });
    await press(user, 'Connect GitHub');
    expect(await screen.findByRole('button', { name: /^Disconnect GitHub/ }, SOON)).toBeVisible();
    expect(reported).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'The host’s callback.' }));
    reported.mockClear();
  });
});

describe('an attempt', () => {
  test('opens one window under StrictMode and for two quick clicks', async () => {
    const user = userEvent.setup();
    const openWindow = vi.fn(sandbox.openWindow);
    render(
      <StrictMode>
        <PipesWidget token={sandbox.token()} openWindow={openWindow} />
      </StrictMode>,
    );
    await user.dblClick(await screen.findByRole('button', { name: 'Connect GitHub' }));
    await see('Finish in the other window.');
    expect(openWindow).toHaveBeenCalledTimes(1);
    expect(sandbox.requests.filter(({ path }) => path.endsWith('/authorize'))).toHaveLength(1);
  });

  test('outlives an unmount, and a new mount finds it again', async () => {
    const { user, unmount } = renderWidget(sandbox);
    await press(user, 'Connect GitHub');
    await see('Finish in the other window.');
    unmount();
    const onConnect = vi.fn();
    renderWidget(sandbox, { onConnect });
    expect(await see('Finish in the other window.')).toBeVisible();
    await decide('approve');
    expect(await screen.findByRole('button', { name: /^Disconnect GitHub/ }, SOON)).toBeVisible();
    expect(onConnect).toHaveBeenCalledTimes(1);
  });

  test('is shared by two widgets of one user', async () => {
    const user = userEvent.setup();
    const props = { token: sandbox.token(), openWindow: sandbox.openWindow };
    render(
      <>
        <PipesWidget {...props} />
        <PipesWidget {...props} />
      </>,
    );
    await user.click((await screen.findAllByRole('button', { name: 'Connect GitHub' }))[0] as HTMLElement);
    await waitFor(() => expect(screen.getAllByText('Finish in the other window.')).toHaveLength(2));
    await decide('approve');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Disconnect GitHub/ })).toHaveLength(2), SOON);
  });

  test('is not shared by two users', async () => {
    const user = userEvent.setup();
    const { openWindow } = sandbox;
    render(
      <>
        <PipesWidget token={sandbox.token({ sub: 'user_one' })} openWindow={openWindow} />
        <PipesWidget token={sandbox.token({ sub: 'user_two' })} openWindow={openWindow} />
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Connect GitHub' })).toHaveLength(2));
    await user.click(screen.getAllByRole('button', { name: 'Connect GitHub' })[0] as HTMLElement);
    await see('Finish in the other window.');
    expect(screen.getAllByRole('button', { name: 'Connect GitHub' })).toHaveLength(1);
  });
});
