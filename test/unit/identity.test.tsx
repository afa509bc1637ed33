import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWidgetsClient, PipesWidget, type PipesClient } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { provider, withAccounts, account } from '../setup/samples.js';
import { answerFetch, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;
let users = 0;
let ada: string;
let bob: string;

beforeEach(async () => {
  sandbox = createSandbox({ consent: 'approve' });
  answers.from(sandbox);
  users += 1;
  ada = `user_ada_${users}`;
  bob = `user_bob_${users}`;
  // Bob has ended his Slack connection; Ada has hers.
  const client = createWidgetsClient({ token: sandbox.token({ sub: bob }), fetch: sandbox.fetch });
  const { signal } = new AbortController();
  const { providers } = await client.listProviders({ signal });
  const slack = providers.find(({ slug }) => slug === 'slack');
  await client.disconnect({ slug: 'slack', accountId: slug(slack?.connectedAccounts?.[0]?.id) }, { signal });
  sandbox.requests.length = 0;
});

const slug = (id: string | undefined) => id ?? '';
const ofAda = { name: 'Disconnect Slack (ada in Engines)' };
const ofBob = { name: 'Connect Slack' };
const skeleton = () => screen.queryByText('Loading connections…');

describe('two widgets with tokens of two users', () => {
  test('show each user their own list', async () => {
    render(
      <>
        <div data-testid="ada">
          <PipesWidget token={sandbox.token({ sub: ada })} />
        </div>
        <div data-testid="bob">
          <PipesWidget token={sandbox.token({ sub: bob })} />
        </div>
      </>,
    );
    expect(await within(screen.getByTestId('ada')).findByRole('button', ofAda)).toBeVisible();
    expect(await within(screen.getByTestId('bob')).findByRole('button', ofBob)).toBeVisible();
    expect(within(screen.getByTestId('bob')).queryByRole('button', ofAda)).toBeNull();
  });

  test('of one user share one list and one request', async () => {
    const token = sandbox.token({ sub: ada });
    render(
      <>
        <PipesWidget token={token} />
        <PipesWidget token={token} />
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole('button', ofAda)).toHaveLength(2));
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('a changed token', () => {
  test("of another user starts from the skeleton and never shows the former user's list", async () => {
    const { update } = renderWidget(sandbox, { token: sandbox.token({ sub: ada }) });
    await screen.findByRole('button', ofAda);
    update({ token: sandbox.token({ sub: bob }) });
    expect(skeleton()).toBeInTheDocument();
    expect(screen.queryByRole('button', ofAda)).toBeNull();
    expect(await screen.findByRole('button', ofBob)).toBeVisible();
  });

  test('of the same user changes nothing but the header', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { update } = renderWidget(sandbox, { token: sandbox.token({ sub: ada }) });
    const row = await screen.findByRole('button', ofAda);
    const fresh = sandbox.token({ sub: ada });
    update({ token: fresh });
    expect(skeleton()).toBeNull();
    expect(row).toBeInTheDocument();
    expect(sandbox.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(6_000);
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(sandbox.requests).toHaveLength(2));
    expect(sandbox.requests[1]?.headers['authorization']).toBe(`Bearer ${fresh}`);
  });

  test('to null and back takes the list away and gives it back', async () => {
    const token = sandbox.token({ sub: ada });
    const { update } = renderWidget(sandbox, { token });
    await screen.findByRole('button', ofAda);
    update({ token: null });
    expect(skeleton()).toBeInTheDocument();
    update({ token });
    expect(await screen.findByRole('button', ofAda)).toBeVisible();
  });
});

describe('what was said to one user', () => {
  /** A client of a host whose session changes, as one object per user. */
  const clientOf = (identity: string, disconnect: PipesClient['disconnect']): PipesClient => ({
    identify: async () => identity,
    listProviders: async () => ({ providers: [withAccounts({ ...account, displayName: identity })] }),
    authorize: async () => ({ url: 'https://example.com/' }),
    disconnect,
  });

  test('is not shown or read aloud to the next, although it comes late', async () => {
    let fail = (_error: Error) => {};
    const late = () => new Promise<void>((_resolve, reject) => (fail = reject));
    const user = userEvent.setup();
    const { rerender, container } = render(<PipesWidget client={clientOf(ada, late)} onError={() => {}} />);
    await user.click(await screen.findByRole('button', { name: `Disconnect Slack (${ada})` }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Disconnect/ }));
    await screen.findByRole('button', { name: 'Connect Slack' });
    rerender(<PipesWidget client={clientOf(bob, async () => {})} onError={() => {}} />);
    await screen.findByRole('button', { name: `Disconnect Slack (${bob})` });
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(container.textContent ?? ''));
    watch.observe(container, { childList: true, subtree: true, characterData: true });
    fail(new Error('The former user’s request has failed.'));
    await screen.findByRole('button', { name: `Disconnect Slack (${bob})` });
    await waitFor(() => expect(container).not.toHaveTextContent('couldn’t be disconnected'));
    watch.disconnect();
    expect(said.join()).not.toContain('couldn’t be disconnected');
  });

  test('is gone with the user, also what stands in a row', async () => {
    const failing = async () => {
      throw new Error('No.');
    };
    const user = userEvent.setup();
    const { rerender, container } = render(<PipesWidget client={clientOf(ada, failing)} onError={() => {}} />);
    await user.click(await screen.findByRole('button', { name: `Disconnect Slack (${ada})` }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Disconnect/ }));
    await screen.findByText('Slack couldn’t be disconnected', { selector: 'strong' });
    rerender(<PipesWidget client={clientOf(bob, failing)} onError={() => {}} />);
    await screen.findByRole('button', { name: `Disconnect Slack (${bob})` });
    expect(container).not.toHaveTextContent('couldn’t be disconnected');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a token function', () => {
  test('that is new on each render changes nothing', async () => {
    const mint = vi.fn(async () => sandbox.token({ sub: ada }));
    const { update } = renderWidget(sandbox, { token: () => mint() });
    const row = await screen.findByRole('button', ofAda);
    for (let times = 0; times < 5; times += 1) update({ token: () => mint() });
    expect(skeleton()).toBeNull();
    expect(row).toBeInTheDocument();
    expect(mint).toHaveBeenCalledTimes(1);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('whose later token is of another user starts from the skeleton', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let sub = ada;
    renderWidget(sandbox, { token: async () => sandbox.token({ sub, expiresIn: 40 }) });
    await screen.findByRole('button', ofAda);
    sub = bob;
    const shown: boolean[] = [];
    const watch = new MutationObserver(() => shown.push(skeleton() !== null));
    watch.observe(document.body, { childList: true, subtree: true });
    await vi.advanceTimersByTimeAsync(15_000);
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByRole('button', ofBob)).toBeVisible();
    watch.disconnect();
    expect(shown).toContain(true);
    expect(screen.queryByRole('button', ofAda)).toBeNull();
  });
});

describe('what was begun for one user', () => {
  test('a question to disconnect ends with a change of user', async () => {
    const onDisconnect = vi.fn();
    const { user, update } = renderWidget(sandbox, { token: sandbox.token({ sub: ada }), onDisconnect });
    await user.click(await screen.findByRole('button', ofAda));
    await screen.findByRole('alertdialog');
    update({ token: sandbox.token({ sub: bob }) });
    expect(await screen.findByRole('button', ofBob)).toBeVisible();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onDisconnect).not.toHaveBeenCalled();
  });

  test('an attempt is not ended by what another user has', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    sandbox.consent = 'wait';
    let sub = bob;
    const onAuthorizationChange = vi.fn();
    const { user } = renderWidget(sandbox, {
      token: async () => sandbox.token({ sub, expiresIn: 60 }),
      onAuthorizationChange,
    });
    await user.click(await screen.findByRole('button', ofBob));
    await screen.findByText('Finish in the other window.');
    // The next token is Ada's, who has Slack: that is no connection of Bob's.
    sub = ada;
    await vi.advanceTimersByTimeAsync(35_000);
    expect(await screen.findByRole('button', ofAda)).toBeVisible();
    expect(onAuthorizationChange).not.toHaveBeenCalledWith(expect.objectContaining({ outcome: 'connected' }));
  });
});

describe('a client of the host', () => {
  const clientOf = (name: string, identity?: string): PipesClient => ({
    ...(identity === undefined ? {} : { identify: async () => identity }),
    listProviders: async () => ({
      providers: [{ ...withAccounts({ ...account, displayName: name }), slug: `own-${name}` }],
    }),
    authorize: async () => ({ url: 'https://example.com/' }),
    disconnect: async () => {},
  });

  test('is asked for the list', async () => {
    render(<PipesWidget client={clientOf('ada')} />);
    expect(await screen.findByRole('button', { name: `Disconnect ${provider.name} (ada)` })).toBeVisible();
  });

  test('without an identity is a world of its own', async () => {
    const { rerender } = render(<PipesWidget client={clientOf('ada')} />);
    await screen.findByRole('button', { name: 'Disconnect Slack (ada)' });
    rerender(<PipesWidget client={clientOf('bob')} />);
    expect(skeleton()).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Disconnect Slack (bob)' })).toBeVisible();
  });

  test('that leaves out what the types ask for still has rows that work', async () => {
    const sloppy = {
      ...clientOf('x'),
      listProviders: async () => ({
        providers: [
          { slug: 'a', connectedAccounts: [{ id: '1', state: 'connected', createdAt: '' }] },
          null,
          { slug: 'b' },
        ],
      }),
    } as unknown as PipesClient;
    const onError = vi.fn();
    render(<PipesWidget client={sloppy} onError={onError} />);
    expect(await screen.findByRole('button', { name: 'Disconnect a' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Connect b' })).toBeVisible();
    expect(screen.getByText('One connection couldn’t be shown.')).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(1);
  });
});
