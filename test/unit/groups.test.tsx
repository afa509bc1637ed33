import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  AUTH_METHOD_PROVIDERS,
  createSandbox,
  PROVIDERS,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/index.js';
import { answerFetch, listed, listedRows, listedSlugs, openDetails, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => serve());

function serve(options: SandboxOptions = {}): void {
  sandbox = createSandbox({ consent: 'approve', ...options });
  answers.from(sandbox);
}

const headings = () => screen.queryAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent]);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const CONNECTED = ['gmail', 'google-calendar', 'salesforce', 'slack'];

describe('the groups', () => {
  test('are what is connected and what is available, each a list that its heading names', async () => {
    renderWidget(sandbox);
    await listed();
    expect(headings()).toEqual([
      ['H3', 'Connected'],
      ['H3', 'Available'],
    ]);
    expect(listedSlugs('Connected')).toEqual(CONNECTED);
    expect(listedSlugs('Available')).toHaveLength(PROVIDERS.length - CONNECTED.length);
    expect(screen.queryByRole('list', { name: 'Connections' })).toBeNull();
  });

  test('begin with what needs attention, which is not available', async () => {
    sandbox.expire('slack');
    renderWidget(sandbox);
    await listed();
    expect(listedSlugs('Connected')).toEqual(['gmail', 'slack', 'google-calendar', 'salesforce']);
  });

  test.each([1, 2, 6] as const)('have headings of level %i where the page wants them', async (headingLevel) => {
    serve({ providers: AUTH_METHOD_PROVIDERS });
    renderWidget(sandbox, { headingLevel, showShared: true });
    await screen.findByRole('region', { name: 'Shared by Engines Ltd.' });
    const tag = `H${headingLevel}`;
    expect(headings()).toEqual([
      [tag, 'Connected'],
      [tag, 'Available'],
      [tag, 'Shared by Engines Ltd.'],
    ]);
  });

  test('without rows have no heading', async () => {
    const { update } = renderWidget(sandbox, { filter: { slugs: ['notion'] } });
    await listed();
    expect(headings()).toEqual([['H3', 'Available']]);
    update({ filter: { slugs: ['slack'] } });
    expect(headings()).toEqual([['H3', 'Connected']]);
    update({ filter: { slugs: [] } });
    expect(headings()).toEqual([]);
  });

  test('are not there in an order of another kind', async () => {
    const { update } = renderWidget(sandbox, { sort: 'server' });
    await listed();
    expect(headings()).toEqual([]);
    expect(listedSlugs('Connections')).toEqual(PROVIDERS.map(({ slug }) => slug));
    update({ sort: (one, other) => one.name.localeCompare(other.name) });
    expect(headings()).toEqual([]);
    expect(listedSlugs('Connections')).toHaveLength(PROVIDERS.length);
    update({ sort: 'attention' });
    expect(headings()).toHaveLength(2);
    expect(screen.queryByRole('list', { name: 'Connections' })).toBeNull();
  });

  test('have other names in another language', async () => {
    renderWidget(sandbox, { labels: { groups: { connected: 'Ours', available: 'Theirs' } } });
    expect(await screen.findByRole('heading', { name: 'Ours' })).toBeVisible();
    expect(listedSlugs('Theirs')).toContain('notion');
  });
});

describe('a row that gets connected', () => {
  test.each(['{Enter}', ' '])('moves to the other group with the focus on what can be done now (%j)', async (key) => {
    const { user } = renderWidget(sandbox);
    (await button('Connect Notion')).focus();
    await user.keyboard(key);
    await waitFor(() => expect(listedSlugs('Connected')).toEqual([...CONNECTED, 'notion']));
    expect(listedSlugs('Available')).not.toContain('notion');
    const notion = within(listedRows('Connected').at(-1) as HTMLElement);
    const disconnect = await notion.findByRole('button', { name: /^Disconnect Notion/ });
    await waitFor(() => expect(disconnect).toHaveFocus());
    await user.tab();
    expect(notion.getByRole('button', { name: 'Details of Notion' })).toHaveFocus();
  });

  test('takes the focus to Details where Disconnect is not shown for want of room', async () => {
    const { prototype } = HTMLElement;
    onTestFinished(() => {
      Reflect.deleteProperty(prototype, 'checkVisibility');
    });
    prototype.checkVisibility = function checkVisibility() {
      return this.dataset['action'] !== 'disconnect';
    };
    const { user } = renderWidget(sandbox);
    (await button('Connect Notion')).focus();
    await user.keyboard('{Enter}');
    await button(/^Disconnect Notion/);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Details of Notion' })).toHaveFocus());
  });

  test('leaves the focus where it has gone elsewhere meanwhile', async () => {
    sandbox.consent = 'wait';
    const { user } = renderWidget(sandbox);
    await user.click(await button('Connect Notion'));
    await button(/^Cancel/);
    const search = screen.getByRole('searchbox');
    await user.click(search);
    await waitFor(() => sandbox.decide('notion', 'approve'));
    await waitFor(() => expect(listedSlugs('Connected')).toContain('notion'));
    expect(search).toHaveFocus();
  });

  test('stays where it is until it is connected', async () => {
    sandbox.consent = 'wait';
    const { user } = renderWidget(sandbox);
    await listed();
    const before = listedSlugs('Available');
    await user.click(await button('Connect Notion'));
    const cancel = await button(/^Cancel/);
    expect(listedSlugs('Available')).toEqual(before);
    await user.click(cancel);
    await button('Connect Notion');
    expect(listedSlugs('Available')).toEqual(before);
  });

  test('keeps its details open, and those that were closed closed', async () => {
    const { user } = renderWidget(sandbox);
    await openDetails(user, 'GitHub');
    await user.click(await button('Connect GitHub'));
    await user.click(await button('Connect Notion'));
    await waitFor(() => expect(listedSlugs('Connected')).toEqual([...CONNECTED, 'github', 'notion']));
    expect(await button('Details of GitHub')).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByText(/^Connected since .* as ada@example\.com$/)).toBeVisible();
    expect(await button('Details of Notion')).toHaveAttribute('aria-expanded', 'false');
  });

  test('is said once', async () => {
    const { user } = renderWidget(sandbox);
    await user.click(await button('Connect Notion'));
    await waitFor(() => expect(listedSlugs('Connected')).toContain('notion'));
    expect(await screen.findAllByText('Notion is connected.')).toHaveLength(1);
  });

  test('with a key that is typed into a dialog keeps the focus, too', async () => {
    serve({ providers: AUTH_METHOD_PROVIDERS });
    const { user } = renderWidget(sandbox);
    (await button('Connect PostHog')).focus();
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Connect PostHog' }));
    await user.type(dialog.getByLabelText('API key'), 'phx_1234{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(listedSlugs('Connected')).toContain('posthog'));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Update PostHog/ })).toHaveFocus());
  });
});

describe('a row that is disconnected', () => {
  test('moves to what is available, at its place there, with the focus on Connect', async () => {
    const { user } = renderWidget(sandbox);
    await listed();
    const available = listedSlugs('Available');
    (await button(/^Disconnect Slack/)).focus();
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('alertdialog'));
    dialog.getByRole('button', { name: /^Disconnect Slack/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(listedSlugs('Available')).toEqual(['slack', ...available]));
    expect(listedSlugs('Connected')).toEqual(CONNECTED.filter((slug) => slug !== 'slack'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Connect Slack' })).toHaveFocus());
  });

  test('keeps its details open', async () => {
    const { user } = renderWidget(sandbox);
    await openDetails(user, 'Slack');
    await user.click(await button(/^Disconnect Slack/));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: /^Disconnect Slack/ }));
    await waitFor(() => expect(listedSlugs('Available')).toContain('slack'));
    expect(await button('Details of Slack')).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByText('This app will be able to:')).toBeVisible();
  });

  test('takes the heading of what is connected with it if it was the last', async () => {
    const { user } = renderWidget(sandbox, { filter: { slugs: ['slack', 'notion'] } });
    await user.click(await button(/^Disconnect Slack/));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: /^Disconnect Slack/ }));
    await waitFor(() => expect(headings()).toEqual([['H3', 'Available']]));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Connect Slack' })).toHaveFocus());
  });
});

test('a row that changes inside its group keeps its place, and is the same element', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user } = renderWidget(sandbox);
  await listed();
  const rows = listedRows('Connected');
  await user.click(await button('Reauthorize Gmail'));
  await button(/^Disconnect Gmail/);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Reauthorize Gmail' })).toBeNull());
  sandbox.expire('slack');
  await vi.advanceTimersByTimeAsync(6_000);
  window.dispatchEvent(new Event('focus'));
  await button('Reauthorize Slack');
  expect(listedRows('Connected')).toEqual(rows);
});

describe('the search', () => {
  const heading = (name: string) => screen.queryByRole('heading', { name });

  test('hides a group none of whose rows is found, and its heading', async () => {
    const { user } = renderWidget(sandbox);
    const search = await screen.findByRole('searchbox');
    await user.type(search, 'slack');
    expect(listedSlugs()).toEqual(['slack']);
    expect(heading('Connected')).toBeVisible();
    expect(heading('Available')).toBeNull();
    await user.clear(search);
    await user.type(search, 'jira');
    expect(listedSlugs()).toEqual(['jira']);
    expect(heading('Connected')).toBeNull();
    expect(heading('Available')).toBeVisible();
    await user.clear(search);
    await user.type(search, 'google');
    expect(listedSlugs('Connected')).toEqual(['google-calendar']);
    expect(listedSlugs('Available')).toEqual(['google-drive']);
    await user.clear(search);
    expect(listedSlugs()).toHaveLength(PROVIDERS.length);
  });

  test('hides both where nothing is found', async () => {
    const { user } = renderWidget(sandbox);
    await user.type(await screen.findByRole('searchbox'), 'fax');
    expect(headings()).toEqual([]);
    expect(listedRows()).toEqual([]);
  });

  test('shows the other group when what was found moves there', async () => {
    const { user } = renderWidget(sandbox);
    await user.type(await screen.findByRole('searchbox'), 'notion');
    await user.click(await button('Connect Notion'));
    await waitFor(() => expect(listedSlugs('Connected')).toEqual(['notion']));
    expect(heading('Available')).toBeNull();
    expect(listedSlugs()).toEqual(['notion']);
  });
});

test.each(['slack', 'jira'])('a highlight marks %s, whatever its group', async (slug) => {
  renderWidget(sandbox, { highlight: slug });
  await listed();
  const marked = () => listedRows().filter((row) => row.hasAttribute('data-highlighted'));
  await waitFor(() => expect(marked().map(({ dataset }) => dataset['slug'])).toEqual([slug]));
});

test('a highlight goes with its row to the other group', async () => {
  const { user } = renderWidget(sandbox, { highlight: 'notion' });
  await user.click(await button('Connect Notion'));
  await waitFor(() => expect(listedSlugs('Connected')).toContain('notion'));
  const marked = listedRows().filter((row) => row.hasAttribute('data-highlighted'));
  expect(marked.map(({ dataset }) => dataset['slug'])).toEqual(['notion']);
});
