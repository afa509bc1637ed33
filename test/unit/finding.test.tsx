import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';
import { answerFetch, listed, listedSlugs, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ consent: 'approve' });
  answers.from(sandbox);
});

const search = () => screen.findByRole('searchbox', { name: 'Search connections' });

describe('the search', () => {
  test.each([7, 8])('is there from eight providers on (%i)', async (count) => {
    sandbox = createSandbox({ providers: PROVIDERS.slice(0, count) });
    answers.from(sandbox);
    renderWidget(sandbox);
    await listed();
    if (count === 8) expect(await search()).toBeVisible();
    else expect(screen.queryByRole('search')).toBeNull();
  });

  test.each([
    ['git', ['github']],
    ['GOOGLE cal', ['google-calendar']],
    ['tickets', ['jira']],
    ['microsoft-out', ['microsoft-outlook']],
    ['hübspôt', ['hubspot']],
  ])('finds by name, description and slug: %s', async (query, found) => {
    const { user } = renderWidget(sandbox);
    await user.type(await search(), query);
    expect(listedSlugs()).toEqual(found);
    expect(screen.getByText('1 connection found')).toBeInTheDocument();
  });

  test('finds what is written with accents without them', async () => {
    sandbox.update('notion', { name: 'Nötiôn' });
    const { user } = renderWidget(sandbox);
    await user.type(await search(), 'notion');
    expect(listedSlugs()).toEqual(['notion']);
  });

  test('that finds nothing says so, and can be emptied', async () => {
    const { user } = renderWidget(sandbox);
    await user.type(await search(), 'fax');
    expect(screen.getByText('Nothing matches “fax”')).toBeVisible();
    expect(screen.getByText('0 connections found')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(listedSlugs()).toHaveLength(12);
    expect(await search()).toHaveValue('');
    expect(await search()).toHaveFocus();
  });
});

describe('the order', () => {
  test('is what needs attention, then what is connected, then by name', async () => {
    renderWidget(sandbox);
    await listed();
    expect(listedSlugs()).toEqual([
      'gmail',
      'google-calendar',
      'salesforce',
      'slack',
      'dropbox',
      'github',
      'google-drive',
      'hubspot',
      'jira',
      'linear',
      'microsoft-outlook',
      'notion',
    ]);
  });

  test('does not change under a person’s hands', async () => {
    const { user } = renderWidget(sandbox, { sort: 'server' });
    await listed();
    const before = listedSlugs();
    await user.click(screen.getByRole('button', { name: 'Connect Notion' }));
    await screen.findByRole('button', { name: /^Disconnect Notion/ });
    expect(listedSlugs()).toEqual(before);
  });

  test('does not change but for the group of what is connected', async () => {
    const { user } = renderWidget(sandbox);
    await listed();
    const [connected, available] = [listedSlugs('Connected'), listedSlugs('Available')];
    await user.click(screen.getByRole('button', { name: 'Connect Dropbox' }));
    await screen.findByRole('button', { name: /^Disconnect Dropbox/ });
    expect(listedSlugs('Connected')).toEqual([...connected, 'dropbox']);
    expect(listedSlugs('Available')).toEqual(available.filter((slug) => slug !== 'dropbox'));
  });

  test('can be the server’s, or the host’s', async () => {
    const { update } = renderWidget(sandbox, { sort: 'server' });
    await listed();
    expect(listedSlugs()).toEqual(PROVIDERS.map(({ slug }) => slug));
    update({ sort: (one, other) => other.name.localeCompare(one.name) });
    expect(listedSlugs().slice(0, 2)).toEqual(['slack', 'salesforce']);
  });

  test('by name is that of the reader’s language', async () => {
    sandbox = createSandbox({
      providers: ['Zulip', 'Älva', 'Asana'].map((name) => ({
        slug: name.toLowerCase(),
        name,
        description: null,
        scopes: null,
        ownership: 'userland_user',
        iconUrl: null,
        accounts: [],
      })),
    });
    answers.from(sandbox);
    const { update } = renderWidget(sandbox);
    await listed();
    expect(listedSlugs()).toEqual(['älva', 'asana', 'zulip']);
    update({ labels: { locale: 'sv' } });
    expect(listedSlugs()).toEqual(['asana', 'zulip', 'älva']);
  });
});

describe('the filter', () => {
  test.each([
    [{ slugs: ['jira', 'slack'] }, ['slack', 'jira']],
    [{ integrationTypes: ['notion'] }, ['notion']],
    [{ statuses: ['needs_reauthorization' as const] }, ['gmail']],
    [{ authMethods: ['api_key'] }, []],
    [{ slugs: ['jira', 'slack'], statuses: ['connected' as const] }, ['slack']],
  ])('shows what fits all of %j', async (filter, found) => {
    renderWidget(sandbox, { filter });
    if (found.length > 0) await listed();
    else expect(await screen.findByText('No connections to show')).toBeVisible();
    expect(listedSlugs()).toEqual(found);
  });

  test('can be a function, and one that throws hides nothing', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const { update } = renderWidget(sandbox, { filter: ({ ownership }) => ownership === 'organization' });
    await listed();
    expect(listedSlugs()).toEqual(['salesforce']);
    update({
      filter: () => {
        throw new Error('Broken.');
      },
    });
    expect(listedSlugs()).toHaveLength(12);
    expect(reportError).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

describe('what needs attention', () => {
  test('is counted on top, and led through one by one', async () => {
    sandbox.expire('slack');
    sandbox.expire('google-calendar');
    const { user } = renderWidget(sandbox);
    expect(await screen.findByText('3 connections need your attention')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reauthorize Gmail now' }));
    expect(await screen.findByText('2 connections need your attention')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reauthorize Google Calendar now' }));
    // It is not on top: rows keep their places.
    expect(await screen.findByText('One connection needs your attention')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reauthorize Slack now' }));
    await waitFor(() => expect(screen.queryByText(/your attention/)).toBeNull());
  });

  test('has no notice where one alone is the first row', async () => {
    renderWidget(sandbox);
    expect(await screen.findByRole('button', { name: 'Reauthorize Gmail' })).toBeVisible();
    expect(screen.queryByText(/your attention/)).toBeNull();
  });

  test('is counted and led to the last where it may be anywhere in the list', async () => {
    sandbox.expire('slack');
    const { user } = renderWidget(sandbox, { sort: 'server' });
    expect(await screen.findByText('2 connections need your attention')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reauthorize Slack now' }));
    expect(await screen.findByText('One connection needs your attention')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reauthorize Gmail now' }));
    await waitFor(() => expect(screen.queryByText(/your attention/)).toBeNull());

    await waitFor(() => expect(screen.getAllByText('Connected')).toHaveLength(4));
  });

  test('says nothing where nothing is broken', async () => {
    sandbox.update('gmail', { accounts: { state: 'connected' } });
    renderWidget(sandbox);
    await listed();
    expect(screen.queryByText(/your attention/)).toBeNull();
  });
});

describe('a highlight', () => {
  const marked = () =>
    listedSlugs().filter((slug) => document.querySelector(`[data-slug="${slug}"][data-highlighted]`));
  const scrolled = vi.fn();

  beforeEach(() => {
    scrolled.mockClear();
    Element.prototype.scrollIntoView = function scrollIntoView() {
      scrolled((this as HTMLElement).dataset['slug']);
    };
    return () => {
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
      location.hash = '';
    };
  });

  test('scrolls to one provider, once, and marks it', async () => {
    const { update } = renderWidget(sandbox, { highlight: 'jira' });
    await waitFor(() => expect(marked()).toEqual(['jira']));
    update({ className: 'again' });
    expect(scrolled).toHaveBeenCalledExactlyOnceWith('jira');
    update({ highlight: 'slack' });
    expect(marked()).toEqual(['slack']);
    expect(scrolled).toHaveBeenLastCalledWith('slack');
  });

  test('comes from the page’s URL, if the host allows it', async () => {
    location.hash = '#pipes-google-drive';
    const { update } = renderWidget(sandbox);
    await listed();
    expect(marked()).toEqual([]);
    update({ highlightFromUrl: true });
    await waitFor(() => expect(marked()).toEqual(['google-drive']));
    act(() => {
      location.hash = '#pipes-notion';
    });
    await waitFor(() => expect(marked()).toEqual(['notion']));
  });

  test.each(['%', 'nope', '"]'])('of a provider that is not there (%s) marks nothing', async (slug) => {
    location.hash = `#pipes-${slug}`;
    renderWidget(sandbox, { highlightFromUrl: true });
    await listed();
    await search();
    expect(marked()).toEqual([]);
  });
});
