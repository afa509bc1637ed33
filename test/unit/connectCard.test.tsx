import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useEffect, useMemo, useState, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ConnectCard,
  ConnectionGate,
  createPipes,
  createWidgetsClient,
  PipesProvider,
  PipesWidget,
  useConnection,
  usePipes,
  type ConnectCardProps,
  type ConnectionRequired,
  type CreatePipesOptions,
  type Pipes,
} from '../../src/index.js';
import { createSandbox, type Decision, type Sandbox } from '../../src/sandbox/index.js';
import { answerFetch } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;
const SOON = { timeout: 5_000 };
const READ = 'https://www.googleapis.com/auth/gmail.readonly';
const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';

beforeEach(() => {
  sandbox = createSandbox({ consent: 'wait' });
  answers.from(sandbox);
});

const required = (provider: string, reason: ConnectionRequired['reason'], ...missingScopes: string[]) =>
  ({ type: 'connection_required', provider, reason, missingScopes, connectUrl: '/never-used' }) as const;

const pipesOf = (options: Partial<CreatePipesOptions> = {}): Pipes =>
  createPipes({ token: sandbox.token(), openWindow: sandbox.openWindow, ...options });

function renderIn(pipes: Pipes, children: ReactNode) {
  const user = userEvent.setup();
  const tree = (inside: ReactNode) => (
    <StrictMode>
      <PipesProvider pipes={pipes}>{inside}</PipesProvider>
    </StrictMode>
  );
  const view = render(tree(children));
  return { user, show: (next: ReactNode) => view.rerender(tree(next)) };
}

const renderCard = (props: ConnectCardProps, pipes = pipesOf()) => ({
  ...renderIn(pipes, <ConnectCard {...props} />),
  pipes,
});

/** Words a person sees, not those in the live region. */
const see = (text: string | RegExp) => screen.findByText(text, { ignore: '.pipes-hidden *' }, SOON);
const button = (name: string) => screen.findByRole('button', { name }, SOON);
const decide = (slug: string, decision: Decision) => waitFor(() => sandbox.decide(slug, decision), SOON);

describe('ConnectCard', () => {
  test('says what for and which permissions, and connects in place', async () => {
    const onConnected = vi.fn();
    const { user } = renderCard({ provider: 'github', reason: 'To open a pull request.', onConnected });
    expect(await screen.findByRole('group', { name: 'Connect GitHub' })).toBeVisible();
    expect(screen.getByText('To open a pull request.')).toBeVisible();
    const permissions = within(await screen.findByRole('list', { name: 'GitHub permissions' }, SOON));
    expect(await permissions.findByText('Read and change all your repositories, private ones too')).toBeVisible();
    expect(permissions.getAllByText('Sensitive').length).toBeGreaterThan(0);
    await user.click(await button('Connect GitHub'));
    expect(await see('Finish in the other window.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Not now/ })).toBeNull();
    await decide('github', 'approve');
    expect(await see('GitHub is connected as ada@example.com')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(onConnected).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ state: 'connected' })]);
    expect(await screen.findByText('GitHub is connected.')).toBeInTheDocument();
  });

  test('of a connection that is there already is one calm line, and tells the host once', async () => {
    const onConnected = vi.fn();
    const { show, pipes } = renderCard({ provider: 'slack', onConnected });
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
    // The message is taken away and rendered anew, as chats do.
    show(null);
    show(<ConnectCard provider="slack" onConnected={onConnected} />);
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
    await pipes.refetch();
    expect(onConnected).toHaveBeenCalledTimes(1);
  });

  test('works without a provider above, with a token of its own', async () => {
    render(<ConnectCard token={sandbox.token()} provider="slack" />);
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
  });

  test('that is declined becomes a line, tells the host, and can be reconsidered', async () => {
    const [onConnected, onDeclined] = [vi.fn(), vi.fn()];
    const { user, show } = renderCard({ provider: 'github', onConnected, onDeclined });
    await user.click(await button('Not now: Connect GitHub'));
    expect(await see('GitHub wasn’t connected')).toBeVisible();
    expect(onDeclined).toHaveBeenCalledTimes(1);
    show(null);
    show(<ConnectCard provider="github" onConnected={onConnected} onDeclined={onDeclined} />);
    expect(await see('GitHub wasn’t connected')).toBeVisible();
    await user.click(await button('Connect GitHub'));
    await decide('github', 'approve');
    expect(await see('GitHub is connected as ada@example.com')).toBeVisible();
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
    expect(onDeclined).toHaveBeenCalledTimes(1);
  });

  test('unmounted while its window is open loses nothing', async () => {
    const onConnected = vi.fn();
    const card = <ConnectCard provider="github" onConnected={onConnected} />;
    const { user, show } = renderIn(pipesOf(), card);
    await user.click(await button('Connect GitHub'));
    await see('Finish in the other window.');
    show(null);
    await decide('github', 'approve');
    show(card);
    expect(await see('GitHub is connected as ada@example.com')).toBeVisible();
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
  });

  test('that comes back after its request has succeeded tells the host then', async () => {
    const onConnected = vi.fn();
    const pipes = pipesOf();
    const card = <ConnectCard provider="github" onConnected={onConnected} />;
    const { user, show } = renderIn(pipes, card);
    await user.click(await button('Connect GitHub'));
    show(null);
    await decide('github', 'approve');
    await waitFor(() => expect(pipes.getSnapshot().requests).toMatchObject([{ status: 'connected' }]), SOON);
    expect(onConnected).not.toHaveBeenCalled();
    show(card);
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
  });

  test('twice for one provider opens one window, and both show how it goes', async () => {
    const openWindow = vi.fn(sandbox.openWindow);
    const both = (
      <>
        <ConnectCard id="one" provider="github" />
        <ConnectCard id="other" provider="github" />
      </>
    );
    const { user } = renderIn(pipesOf({ openWindow }), both);
    const [first] = await screen.findAllByRole('button', { name: 'Connect GitHub' }, SOON);
    await user.click(first as HTMLElement);
    expect(await screen.findAllByText('Finish in the other window.')).toHaveLength(2);
    await user.click(screen.getAllByRole('button', { name: 'Show window for GitHub' })[1] as HTMLElement);
    expect(openWindow).toHaveBeenCalledTimes(1);
    await decide('github', 'approve');
    await waitFor(() => expect(screen.getAllByText('GitHub is connected as ada@example.com')).toHaveLength(2), SOON);
    // It is read aloud once.
    expect(await screen.findAllByText('GitHub is connected.')).toHaveLength(1);
  });

  test('declined by one id leaves another request for the same provider open', async () => {
    const both = (
      <>
        <ConnectCard id="one" provider="github" />
        <ConnectCard id="other" provider="github" />
      </>
    );
    const { user } = renderIn(pipesOf(), both);
    const [first] = await screen.findAllByRole('button', { name: 'Not now: Connect GitHub' }, SOON);
    await user.click(first as HTMLElement);
    expect(await see('GitHub wasn’t connected')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Not now: Connect GitHub' })).toHaveLength(1);
  });

  test('repairs an account that no longer works', async () => {
    const onConnected = vi.fn();
    const { user } = renderCard({ required: required('gmail', 'needs_reauthorization', READ), onConnected });
    expect(await see('Reauthorize Gmail')).toBeVisible();
    await user.click(await button('Reauthorize Gmail'));
    await decide('gmail', 'approve');
    expect(await see('Gmail is connected as ada@example.com')).toBeVisible();
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
  });

  test('asks for a permission that was not granted, and is not satisfied without it', async () => {
    sandbox.update('gmail', { accounts: { state: 'connected', scopes: [READ] } });
    const onConnected = vi.fn();
    const { user } = renderCard({ required: required('gmail', 'missing_scopes', COMPOSE), onConnected });
    expect(await see('Gmail needs more permissions')).toBeVisible();
    expect(await screen.findByText('Write drafts and send email for you')).toBeVisible();
    expect(screen.getByText(COMPOSE)).not.toBeVisible();
    await user.click(await button('Reauthorize Gmail'));
    await decide('gmail', { scopes: [READ] });
    expect(await see('Gmail needs more permissions')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Reauthorize Gmail' })).toBeVisible(), SOON);
    expect(onConnected).not.toHaveBeenCalled();
    await user.click(await button('Reauthorize Gmail'));
    await decide('gmail', { scopes: [READ, COMPOSE] });
    expect(await see('Gmail is connected as ada@example.com')).toBeVisible();
  });

  test('says who can change it, where connecting does not ask for what is needed', async () => {
    renderCard({ provider: 'slack', scopes: ['channels:history'] });
    expect(await see(/isn’t set up to request all of these. Ask an administrator to add them/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Reauthorize|^Connect/ })).toBeNull();
    expect(await button('Not now: Connect Slack')).toBeVisible();
  });

  test('for several is done when all of them are', async () => {
    const onConnected = vi.fn();
    sandbox.consent = 'approve';
    const { user } = renderCard({ provider: ['github', 'slack', 'notion'], onConnected });
    expect(await screen.findByRole('group', { name: 'Connect GitHub, Slack, and Notion' })).toBeVisible();
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
    await user.click(await button('Connect GitHub'));
    expect(await see('GitHub is connected as ada@example.com')).toBeVisible();
    expect(onConnected).not.toHaveBeenCalled();
    await user.click(await button('Connect Notion'));
    expect(await see('Notion is connected as ada@example.com')).toBeVisible();
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
    expect(onConnected.mock.calls[0]?.[0]).toHaveLength(3);
  });

  test('takes an API key in the dialog', async () => {
    sandbox.update('github', { authMethods: ['api_key'] });
    const onConnected = vi.fn();
    const { user } = renderCard({ provider: 'github', onConnected });
    await user.click(await button('Connect GitHub'));
    await user.type(await screen.findByLabelText('API key'), 'key_123456789');
    await user.click(await button('Save'));
    // The button that opened it is gone.
    await waitFor(async () => expect(await see(/^GitHub is connected/)).toHaveFocus(), SOON);
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(1));
  });

  test('keeps the focus when a dialog leads to a sign-in', async () => {
    sandbox.update('github', { configFields: [{ key: 'host', label: 'Host', required: true, scope: 'installation' }] });
    const { user } = renderCard({ provider: 'github' });
    await user.click(await button('Connect GitHub'));
    await user.type(await screen.findByLabelText('Host'), 'acme{Enter}');
    await waitFor(async () => expect(await button('Show window for GitHub')).toHaveFocus(), SOON);
  });

  test('offers the same tab where the window is blocked and the client has an address for that', async () => {
    const client = {
      ...clientOf(),
      connectUrl: ({ slug, returnTo }: { slug: string; returnTo: string }) => `/connect/${slug}?to=${returnTo}`,
    };
    const pipes = createPipes({ client, openWindow: () => null });
    const { user } = renderCard({ provider: 'github' }, pipes);
    await user.click(await button('Connect GitHub'));
    const link = await screen.findByRole('link', { name: 'Continue in this tab to connect GitHub' }, SOON);
    expect(link).toHaveAttribute('href', `${location.origin}/connect/github?to=${location.pathname}`);
  });

  test('and so does a row of the list', async () => {
    const client = {
      ...clientOf(),
      connectUrl: ({ slug, returnTo }: { slug: string; returnTo: string }) => `/connect/${slug}?to=${returnTo}`,
    };
    const user = userEvent.setup();
    render(<PipesWidget client={client} openWindow={() => null} />);
    await user.click(await button('Connect GitHub'));
    const link = await screen.findByRole('link', { name: 'Continue in this tab to connect GitHub' }, SOON);
    expect(link).toHaveAttribute('href', `${location.origin}/connect/github?to=${location.pathname}`);
  });

  test('has no such link where the client has no address', async () => {
    const { user } = renderCard({ provider: 'github', openWindow: () => null });
    await user.click(await button('Connect GitHub'));
    expect(await see('Your browser blocked the window')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('of a provider that is not there says so, and can be put aside', async () => {
    const onDeclined = vi.fn();
    const { user } = renderCard({ provider: 'constructor', onDeclined });
    expect(await see('constructor can’t be connected here')).toBeVisible();
    await user.click(await button('Not now: Connect constructor'));
    expect(onDeclined).toHaveBeenCalledTimes(1);
  });

  test('signed out says so, and goes on after a retry', async () => {
    sandbox.fail('mine', { status: 401 });
    const { user } = renderCard({ provider: 'slack' });
    expect(await see('You’re signed out')).toBeVisible();
    sandbox.clearFailures();
    await user.click(await button('Try again'));
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
  });

  test.each([
    ['null', null],
    ['a text', 'connection_required'],
    ['an object of another kind', { type: 'other', provider: 'github' }],
    ['one with wrong fields', { ...required('github', 'not_connected'), missingScopes: 'repo' }],
  ])('given %s as what is required shows nothing of it', async (_what, value) => {
    const onConnected = vi.fn();
    renderCard({ required: value as unknown as ConnectionRequired, provider: 'slack', onConnected });
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
  });

  test('whose callback throws goes on', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const onConnected = () => {
      throw new Error('The host’s own.');
    };
    renderCard({ provider: 'slack', onConnected });
    await waitFor(() => expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'The host’s own.' })));
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
    vi.unstubAllGlobals();
  });

  test('shows what requireConnection waits for, and settles it', async () => {
    const pipes = pipesOf();
    const { user } = renderIn(pipes, <Requests />);
    const waiting = pipes.requireConnection('github', { id: 'call' });
    await user.click(await button('Connect GitHub'));
    await decide('github', 'approve');
    await expect(waiting).resolves.toMatchObject({ state: 'connected' });
    const declined = expect(pipes.requireConnection('notion')).rejects.toMatchObject({ kind: 'declined' });
    await user.click(await button('Not now: Connect Notion'));
    await declined;
  });

  test.each([
    ['nothing that can be understood', { required: 'GitHub, please' as unknown as ConnectionRequired }],
    ['no provider', { provider: [] }],
    [
      'a link that is a script',
      { required: { ...required('github', 'not_connected'), connectUrl: 'javascript:alert(1)' } },
    ],
  ])('asked for %s shows nothing, and says of nothing that it is connected', async (_what, props) => {
    const onConnected = vi.fn();
    const pipes = pipesOf();
    renderIn(
      pipes,
      <>
        <ConnectCard {...props} onConnected={onConnected} />
        <ConnectCard provider="slack" />
      </>,
    );
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
    expect(screen.getAllByRole('group')).toHaveLength(1);
    expect(onConnected).not.toHaveBeenCalled();
  });

  test('of a request that the app gives up goes away with it', async () => {
    const pipes = pipesOf();
    renderIn(pipes, <Requests />);
    const controller = new AbortController();
    const waiting = expect(pipes.requireConnection('github', { signal: controller.signal })).rejects.toBe('enough');
    await button('Connect GitHub');
    controller.abort('enough');
    await waiting;
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull());
    expect(pipes.getSnapshot().requests).toHaveLength(0);
  });

  test('goes on for another user whose list is known already, with nothing of the former one', async () => {
    const users = twoUsers();
    const both = pipesOf({ token: undefined, client: users.client });
    await both.refetch();
    users.become('eve');
    await both.refetch();
    users.become('ada');
    const onConnected = vi.fn();
    const { user } = renderCard({ provider: 'posthog', onConnected }, both);
    await user.click(await button('Connect PostHog'));
    expect(await screen.findByLabelText('API key')).toBeVisible();
    users.become('eve');
    expect(await see('PostHog is connected as eve')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() =>
      expect(onConnected).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ id: 'of eve' })]),
    );
  });

  test('that could not be checked says so, and goes on once it can', async () => {
    const pipes = pipesOf();
    await pipes.refetch();
    sandbox.fail('mine', { status: 401 });
    const { user } = renderCard({ provider: 'slack' }, pipes);
    expect(await see('You’re signed out')).toBeVisible();
    sandbox.clearFailures();
    await user.click(await button('Try again'));
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
  });

  test('says what failed, and tries again, where the token cannot be fetched', async () => {
    const token = vi.fn(async () => sandbox.token());
    token.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { user } = renderCard({ provider: 'slack' }, pipesOf({ token }));
    expect(await see('Your connections couldn’t be loaded')).toBeVisible();
    await user.click(await button('Try again'));
    expect(await see('Slack is connected as ada in Engines')).toBeVisible();
  });

  test('keeps the focus of a person on the keyboard who tries again', async () => {
    sandbox.fail('mine', { status: 401 });
    const { user } = renderCard({ provider: 'github' });
    const again = await button('Try again');
    sandbox.clearFailures();
    again.focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await button('Connect GitHub')).toHaveFocus(), SOON);
  });

  test('for several keeps the focus where the person connects', async () => {
    const { user } = renderCard({ provider: ['github', 'notion'] });
    const notion = await button('Connect Notion');
    notion.focus();
    await user.keyboard('{Enter}');
    await see('Finish in the other window.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Show window for Notion' })).toHaveFocus());
    await decide('notion', 'approve');
    await waitFor(async () => expect(await see('Notion is connected as ada@example.com')).toHaveFocus(), SOON);
  });

  test('of what does not work is not shown as connected when it is put aside', async () => {
    const pipes = pipesOf();
    const { user } = renderDoubted(pipes);
    expect(await see('Slack couldn’t be used')).toBeVisible();
    await user.click(await button('Not now: Connect Slack'));
    expect(await see('Slack wasn’t connected')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reauthorize Slack' })).toBeVisible();
  });

  test('for several shows at once that what did not work was repaired', async () => {
    const { user } = renderDoubted(pipesOf(), required('github', 'not_connected'));
    expect(await see('Slack couldn’t be used')).toBeVisible();
    await user.click(await button('Reauthorize Slack'));
    await decide('slack', 'approve');
    await waitFor(() => expect(screen.queryByText('Slack couldn’t be used')).toBeNull(), SOON);
    expect(await button('Connect GitHub')).toBeVisible();
  });

  test('among many others asks once, and tells the host once', async () => {
    const onConnected = vi.fn();
    const connectedAccounts = [{ id: 'account', state: 'connected' }];
    const listProviders = vi.fn(async () => ({ providers: [{ slug: 'github', name: 'GitHub', connectedAccounts }] }));
    const ids = Array.from({ length: 60 }, (_, index) => `call ${index}`);
    renderIn(
      createPipes({ client: { ...clientOf(), listProviders } }),
      ids.map((id) => <ConnectCard key={id} id={id} provider="github" onConnected={onConnected} />),
    );
    await waitFor(() => expect(onConnected).toHaveBeenCalledTimes(60), SOON);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(onConnected).toHaveBeenCalledTimes(60);
    expect(listProviders.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('that comes back when the account has stopped working again says nothing of a success', async () => {
    const onConnected = vi.fn();
    const pipes = pipesOf();
    const { show } = renderCard({ provider: 'slack' }, pipes);
    show(null);
    await pipes.requireConnection('slack');
    sandbox.expire('slack');
    await pipes.refetch();
    show(<ConnectCard provider="slack" onConnected={onConnected} />);
    expect(await see('Reauthorize Slack')).toBeVisible();
    expect(onConnected).not.toHaveBeenCalled();
  });
});

/** One client whose user changes; both have a list, and only Eve an account. */
function twoUsers() {
  let identity = 'ada';
  let listener: ((identity: string | null) => void) | undefined;
  return {
    become(next: string) {
      identity = next;
      act(() => listener?.(next));
    },
    client: {
      ...clientOf(),
      identify: async () => identity,
      onIdentityChange: (each: (identity: string | null) => void) => {
        listener = each;
        return () => {};
      },
      listProviders: async () => {
        const account = { id: 'of eve', state: 'connected', displayName: 'eve' };
        const connectedAccounts = identity === 'eve' ? [account] : [];
        return { providers: [{ slug: 'posthog', name: 'PostHog', authMethods: ['api_key'], connectedAccounts }] };
      },
      saveCredentials: async () => ({ id: 'of ada', state: 'connected' }),
    },
  };
}

/** The third card for a connection that a backend could not use twice before. */
function renderDoubted(pipes: Pipes, ...others: ConnectionRequired[]) {
  const asked = [required('slack', 'needs_reauthorization'), ...others];
  const again = async (id: string) =>
    pipes.requireConnection('slack', { id, reason: 'needs_reauthorization' }).catch(() => undefined);
  function Third() {
    const [isThird, setThird] = useState(false);
    useEffect(
      () =>
        void again('1')
          .then(() => again('2'))
          .then(() => setThird(true)),
      [],
    );
    return isThird ? <ConnectCard id="3" required={asked} /> : null;
  }
  return renderIn(pipes, <Third />);
}

function clientOf() {
  return {
    listProviders: async () => ({ providers: [{ slug: 'github', name: 'GitHub' }] }),
    authorize: async () => ({ url: 'https://github.example/' }),
    disconnect: async () => {},
  };
}

function Requests() {
  const { snapshot } = usePipes();
  return snapshot.requests.map((request) => <ConnectCard key={request.id} request={request} />);
}

describe('ConnectionGate', () => {
  test('shows its children only while the provider is connected', async () => {
    const pipes = pipesOf();
    renderIn(
      pipes,
      <ConnectionGate provider="slack" loading="Wait" fallback="Connect Slack first">
        Channels
      </ConnectionGate>,
    );
    expect(screen.getByText('Wait')).toBeVisible();
    expect(await screen.findByText('Channels')).toBeVisible();
    sandbox.expire('slack');
    await pipes.refetch();
    expect(await screen.findByText('Connect Slack first')).toBeVisible();
  });
});

describe('useConnection', () => {
  function Status({ slug, scopes, accountId }: { slug: string; scopes?: string[]; accountId?: string }) {
    const connection = useConnection(
      slug,
      useMemo(() => ({ scopes, accountId }), [scopes, accountId]),
    );
    const { status, account, missingScopes, connect, cancel } = connection;
    return (
      <>
        <output>{[status, account?.identifier, ...missingScopes].join(' ')}</output>
        <button onClick={() => void connect()}>Go</button>
        <button onClick={cancel}>Stop</button>
      </>
    );
  }
  const output = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text), SOON);

  test.each([
    ['not_connected', { slug: 'github' }],
    ['connected ada in Engines', { slug: 'slack' }],
    ['connected ada in Engines', { slug: 'slack', scopes: ['chat:write'] }],
    ['missing_scopes ada in Engines files:read', { slug: 'slack', scopes: ['files:read', 'chat:write'] }],
    ['needs_reauthorization ada@example.com', { slug: 'gmail' }],
    ['not_connected', { slug: 'slack', accountId: 'somebody else’s' }],
    ['unavailable', { slug: 'figma' }],
  ])('says %s', async (expected, props) => {
    renderIn(pipesOf(), <Status {...props} />);
    await output(expected);
  });

  test('is loading at first, and unavailable where the list cannot be had', async () => {
    sandbox.fail('mine', { status: 403 });
    renderIn(pipesOf(), <Status slug="github" />);
    expect(screen.getByRole('status')).toHaveTextContent('loading');
    await output('unavailable');
  });

  test('connects, and cancels', async () => {
    const { user } = renderIn(pipesOf(), <Status slug="github" />);
    await output('not_connected');
    await user.click(screen.getByText('Go'));
    await output('connecting');
    await user.click(screen.getByText('Stop'));
    await output('not_connected');
  });

  test('repairs the account that lacks something, in place', async () => {
    sandbox.consent = 'approve';
    sandbox.update('gmail', { accounts: { state: 'connected', scopes: [READ] } });
    const onConnect = vi.fn();
    const { user } = renderIn(pipesOf({ onConnect }), <Status slug="gmail" scopes={[COMPOSE]} />);
    await output('missing_scopes');
    await user.click(screen.getByText('Go'));
    await output('connected');
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ intent: 'reauthorize' }));
  });
});

describe('a repair of missing permissions', () => {
  const lacking = required('gmail', 'missing_scopes', COMPOSE);
  beforeEach(() => sandbox.update('gmail', { accounts: { state: 'connected', scopes: [READ] } }));

  test('that is blocked says so, and offers the same tab', async () => {
    const client = createWidgetsClient({ token: sandbox.token() });
    const connectUrl = ({ slug, accountId }: { slug: string; accountId?: string }) => `/connect/${slug}?${accountId}`;
    const pipes = createPipes({ client: { ...client, connectUrl }, openWindow: () => null });
    const { user } = renderCard({ required: lacking }, pipes);
    await user.click(await button('Reauthorize Gmail'));
    expect(await see('Your browser blocked the window')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Continue in this tab to connect Gmail' })).toHaveAttribute(
      'href',
      expect.stringContaining('inst_'),
    );
  });

  test('that is denied says that nothing was changed, and nothing wrong of the account', async () => {
    const { user } = renderCard({ required: lacking });
    await user.click(await button('Reauthorize Gmail'));
    expect(await see('Finish in the other window.')).toBeVisible();
    expect(screen.getByText('Gmail needs more permissions')).toBeVisible();
    expect(screen.queryByText(/no longer works/)).toBeNull();
    await user.click(await button('Cancel connecting Gmail'));
    expect(await see('Gmail wasn’t reauthorized')).toBeVisible();
  });

  test('that grants too little is not announced as a success', async () => {
    const { user } = renderCard({ required: lacking });
    await user.click(await button('Reauthorize Gmail'));
    await decide('gmail', { scopes: [READ] });
    await waitFor(() => expect(screen.getAllByText('Gmail needs more permissions')).toHaveLength(2), SOON);
    expect(screen.queryByText('Gmail is connected.')).toBeNull();
    // What was said stays as it was said: what changes is read again.
    await user.click(await button('Reauthorize Gmail'));
    await decide('gmail', { scopes: [READ, COMPOSE] });
    const region = document.querySelector('.pipes-card > [role="status"]') as HTMLElement;
    await waitFor(() => expect(region.children).toHaveLength(2), SOON);
    expect([...region.children].map((each) => each.textContent)).toEqual([
      'Gmail needs more permissions',
      'Gmail is connected.',
    ]);
  });
});

test('a permission that connecting does not ask for is not promised', async () => {
  renderCard({ provider: 'github', scopes: ['repo', 'gist'] });
  expect(await see(/isn’t set up to request all of these. Ask an administrator to add them/)).toBeVisible();
  expect(await see('Read and change all your repositories, private ones too')).toBeVisible();
  expect(screen.queryByText(/gists/)).toBeNull();
});

test('words of the catalogue are marked as English where the widget speaks another language', async () => {
  const describeScope: ConnectCardProps['describeScope'] = ({ scope }) =>
    scope === 'workflow' ? { title: 'Abläufe ändern' } : null;
  renderCard({ provider: 'github', labels: { locale: 'de' }, describeScope });
  expect(await see('Read and change all your repositories, private ones too')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Abläufe ändern')).not.toHaveAttribute('lang');
});

test('so are those of missing permissions, in a sentence of the other language', async () => {
  sandbox.update('slack', { accounts: { scopes: ['chat:write', 'users:read'] } });
  render(<PipesWidget token={sandbox.token()} labels={{ locale: 'de' }} />);
  const sentence = await screen.findByText(/^Missing: /, {}, SOON);
  const title = sentence.querySelector('span');
  expect(title).toHaveTextContent(/channels/i);
  expect(title).toHaveAttribute('lang', 'en');
  expect(sentence).not.toHaveAttribute('lang');
});
