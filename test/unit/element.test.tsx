import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/element/index.js';
import type { PipesWidgetElement } from '../../src/element/index.js';
import { createPipes, createWidgetsClient, type PipesClient } from '../../src/index.js';
import { AUTH_METHOD_PROVIDERS, createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { account, withAccounts } from '../setup/samples.js';
import { answerFetch } from './renderWidget.js';

// `<pipes-widget>`, as a page without React uses it.

const answers = answerFetch();
const user = userEvent.setup();
let sandbox: Sandbox;

beforeEach(() => {
  // Such a page knows no `act`. Testing Library has set this for React's sake.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  sandbox = createSandbox({ consent: 'approve' });
  answers.from(sandbox);
});
afterEach(async () => {
  document.body.replaceChildren();
  // What was taken out unmounts in the next task.
  await nextTask();
  vi.unstubAllGlobals();
});

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const listOrder = () => screen.getAllByRole('listitem').flatMap((item) => item.dataset['slug'] ?? []);

function add(html: string): PipesWidgetElement {
  document.body.insertAdjacentHTML('beforeend', html);
  const element = [...document.querySelectorAll('pipes-widget')].at(-1);
  if (element === undefined) throw new Error('There is no element.');
  return element;
}

/** An element whose user has nothing to do with those of other tests. */
function addConnectable(): PipesWidgetElement {
  const element = add('<pipes-widget></pipes-widget>');
  Object.assign(element, { token: sandbox.token(), openWindow: sandbox.openWindow });
  return element;
}

const clientOf = (displayName: string): PipesClient => ({
  listProviders: async () => ({ providers: [withAccounts({ ...account, displayName })] }),
  authorize: async () => ({ url: 'https://example.com/' }),
  disconnect: async () => {},
});

describe('attributes', () => {
  test('show the list of a token, at the API they name', async () => {
    const network = vi.spyOn(globalThis, 'fetch').mockImplementation(sandbox.fetch);
    add(`<pipes-widget token="${sandbox.token()}" api-url="https://api.example.com"></pipes-widget>`);
    expect(await button('Connect GitHub')).toBeVisible();
    expect(new URL(new Request(network.mock.calls[0]?.[0] ?? '').url).origin).toBe('https://api.example.com');
    network.mockRestore();
  });

  test('sort', async () => {
    add(`<pipes-widget token="${sandbox.token()}"></pipes-widget>`);
    await button('Connect GitHub');
    const byAttention = listOrder();
    document.body.replaceChildren();
    add(`<pipes-widget token="${sandbox.token()}" sort="server"></pipes-widget>`);
    await button('Connect GitHub');
    expect(listOrder()).not.toEqual(byAttention);
    expect(listOrder().toSorted()).toEqual(byAttention.toSorted());
  });

  test('highlight a provider, another one when they change, and none when they are gone', async () => {
    const element = add(`<pipes-widget token="${sandbox.token()}" highlight="github"></pipes-widget>`);
    const highlighted = () =>
      screen.queryAllByRole('listitem').flatMap((item) => ('highlighted' in item.dataset ? item.dataset['slug'] : []));
    await waitFor(() => expect(highlighted()).toEqual(['github']));
    element.setAttribute('highlight', 'slack');
    await waitFor(() => expect(highlighted()).toEqual(['slack']));
    element.removeAttribute('highlight');
    await waitFor(() => expect(highlighted()).toEqual([]));
    location.hash = '#pipes-notion';
    element.toggleAttribute('highlight-from-url');
    await waitFor(() => expect(highlighted()).toEqual(['notion']));
    location.hash = '';
  });

  test('are there or not, where they need no value', async () => {
    sandbox = createSandbox({ providers: AUTH_METHOD_PROVIDERS });
    answers.from(sandbox);
    const element = add(`<pipes-widget token="${sandbox.token()}" show-shared></pipes-widget>`);
    const shared = () => screen.queryByRole('region', { name: /^Shared by/ });
    await waitFor(() => expect(shared()).toBeVisible());
    expect(element.showShared).toBe(true);
    element.removeAttribute('show-shared');
    await waitFor(() => expect(shared()).toBeNull());
    expect(element.showShared).toBe(false);
  });

  test('are not set by properties: no token gets into the HTML', async () => {
    const element = add('<pipes-widget></pipes-widget>');
    element.token = sandbox.token();
    await button('Connect GitHub');
    expect(element.getAttributeNames()).toEqual([]);
  });
});

describe('properties', () => {
  test('may come late: there is a skeleton, and not a word in the console', async () => {
    const told = vi.fn();
    document.addEventListener('pipes-error', told, { once: true });
    const element = add('<pipes-widget></pipes-widget>');
    expect(await screen.findByText('Loading connections…')).toBeInTheDocument();
    await nextTask();
    element.client = clientOf('ada@late.example');
    expect(await button('Disconnect Slack (ada@late.example)')).toBeVisible();
    expect(told).not.toHaveBeenCalled();
  });

  test('that were set before the element was defined are kept', async () => {
    // An element of a document without a window is not upgraded until it is in this one.
    const early = document.implementation.createHTMLDocument().createElement('pipes-widget');
    Object.assign(early, { client: clientOf('ada@early.example'), labels: { list: 'Tools' } });
    expect(Object.keys(early)).toEqual(['client', 'labels']);
    document.body.append(early);
    expect(await button('Disconnect Slack (ada@early.example)')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Tools' })).toBeVisible();
    expect(Object.keys(early)).not.toEqual(expect.arrayContaining(['client']));
  });

  test('filter, sort, relabel, and take it back with null', async () => {
    const element = add('<pipes-widget></pipes-widget>');
    Object.assign(element, {
      token: sandbox.token(),
      filter: { slugs: ['github', 'notion'] },
      sort: (one: { name: string }, other: { name: string }) => other.name.localeCompare(one.name),
      labels: { connectProvider: (provider: string) => `Link ${provider}` },
    });
    await button('Link GitHub');
    expect(listOrder()).toEqual(['notion', 'github']);
    Object.assign(element, { filter: null, labels: null, client: null, pipes: null });
    expect(await button('Connect GitHub')).toBeVisible();
    expect(await button(/^Disconnect Slack/)).toBeVisible();
  });

  test('of a token and a client at once are an error, as in React', async () => {
    vi.mocked(console.error).mockImplementation(() => {});
    const told = vi.fn();
    const element = add('<pipes-widget token="a token"></pipes-widget>');
    element.addEventListener('pipes-error', ({ detail }) => told(detail.kind));
    element.client = clientOf('nobody');
    expect(await screen.findByText('Your connections couldn’t be loaded')).toBeVisible();
    expect(told).toHaveBeenCalledExactlyOnceWith('invalid');
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Both `token` and `client`'));
    vi.mocked(console.error).mockClear();
  });

  test('take what createPipes returned', async () => {
    const onConnect = vi.fn();
    const pipes = createPipes({ token: sandbox.token(), openWindow: sandbox.openWindow, onConnect });
    const element = add('<pipes-widget></pipes-widget>');
    element.pipes = pipes;
    await user.click(await button('Connect GitHub'));
    await button(/^Disconnect GitHub/);
    expect(onConnect).toHaveBeenCalledOnce();
    element.remove();
    pipes.dispose();
  });

  test('show a list that a server has fetched, without asking for it', async () => {
    const client: PipesClient = { ...clientOf('fetched'), identify: async () => 'user_element' };
    const listProviders = vi.spyOn(client, 'listProviders');
    const element = add('<pipes-widget></pipes-widget>');
    const providers = [withAccounts({ ...account, displayName: 'initial' })];
    element.initialData = { identity: 'user_element', fetchedAt: Date.now(), providers };
    element.client = client;
    expect(await button('Disconnect Slack (initial)')).toBeVisible();
    expect(listProviders).not.toHaveBeenCalled();
  });

  test('ask before a disconnection', async () => {
    const element = addConnectable();
    element.onBeforeDisconnect = () => ({ consequences: ['The digest will stop.'] });
    await user.click(await button(/^Disconnect Slack/));
    expect(await screen.findByText('The digest will stop.')).toBeVisible();
  });
});

describe('events', () => {
  test('tell of a connection, its phases and a disconnection, up to the document', async () => {
    const told: unknown[] = [];
    const listen = new AbortController();
    const { signal } = listen;
    document.addEventListener('pipes-connect', ({ detail }) => told.push(['connect', detail.provider.slug]), {
      signal,
    });
    document.addEventListener('pipes-disconnect', ({ detail }) => told.push(['disconnect', detail.accountId]), {
      signal,
    });
    document.addEventListener('pipes-authorization-change', ({ detail }) => told.push(detail.outcome), { signal });
    addConnectable();
    await user.click(await button('Connect GitHub'));
    await user.click(await button(/^Disconnect GitHub/));
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: /^Disconnect/ }));
    await waitFor(() => expect(told.at(-1)).toEqual(['disconnect', expect.any(String)]));
    expect(told).toContainEqual(['connect', 'github']);
    expect(told).toContain('connected');
    listen.abort();
  });

  test('tell of an error', async () => {
    sandbox.fail('GET', 'network');
    const told = vi.fn();
    const element = addConnectable();
    element.addEventListener('pipes-error', ({ detail }) => told(detail.kind));
    await screen.findByRole('button', { name: 'Try again' });
    expect(told).toHaveBeenCalledWith('network');
  });
});

describe('in the page', () => {
  test('it is light DOM in its own place', async () => {
    const element = addConnectable();
    await button('Connect GitHub');
    expect(element.shadowRoot).toBeNull();
    expect(element.firstElementChild).toBe(screen.getByRole('region', { name: 'Connections' }));
  });

  test('it replaces the words for those without JavaScript', async () => {
    const element = add('<pipes-widget>JavaScript is needed.</pipes-widget>');
    element.client = clientOf('ada');
    await button('Disconnect Slack (ada)');
    expect(screen.queryByText('JavaScript is needed.')).toBeNull();
  });

  test('several have lists and events of their own', async () => {
    const [one, other] = [add('<pipes-widget></pipes-widget>'), add('<pipes-widget></pipes-widget>')];
    const told: string[] = [];
    for (const [name, element] of Object.entries({ one, other })) {
      element.client = createWidgetsClient({ token: sandbox.token({ sub: `user_${name}` }), fetch: sandbox.fetch });
      element.openWindow = sandbox.openWindow;
      element.addEventListener('pipes-connect', () => told.push(name));
    }
    await user.click(await within(other).findByRole('button', { name: 'Connect GitHub' }));
    expect(await within(other).findByRole('button', { name: /^Disconnect GitHub/ })).toBeVisible();
    expect(within(one).getByRole('button', { name: 'Connect GitHub' })).toBeVisible();
    expect(told).toEqual(['other']);
  });

  test('it goes on where it was when it is moved', async () => {
    const element = addConnectable();
    await user.click(await button(/^Disconnect Slack/));
    const question = await screen.findByRole('alertdialog');
    // Its ids are not those of another React on the page.
    expect(question.getAttribute('aria-labelledby')).toContain('pipes-');
    const asked = sandbox.requests.length;
    element.remove();
    await Promise.resolve();
    document.body.appendChild(document.createElement('main')).append(element);
    await nextTask();
    await nextTask();
    expect(screen.getByRole('alertdialog')).toBe(question);
    expect(sandbox.requests).toHaveLength(asked);
    await user.click(within(question).getByRole('button', { name: /^Disconnect/ }));
    expect(await button('Connect Slack')).toBeVisible();
  });

  test('it ends its work when it is taken out, and starts again when it is back', async () => {
    const element = addConnectable();
    await button('Connect GitHub');
    element.remove();
    await nextTask();
    expect(element).toBeEmptyDOMElement();
    const asked = sandbox.requests.length;
    window.dispatchEvent(new Event('focus'));
    element.labels = { list: 'Tools' };
    await nextTask();
    expect(sandbox.requests).toHaveLength(asked);
    document.body.append(element);
    expect(await button('Connect GitHub')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Tools' })).toBeVisible();
  });
});

describe('the module', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test('of a second copy leaves the first in its place', async () => {
    const first = customElements.get('pipes-widget');
    expect(first).toBeDefined();
    vi.resetModules();
    await import('../../src/element/index.js');
    expect(customElements.get('pipes-widget')).toBe(first);
  });

  test('can be imported where there is no document', async () => {
    for (const name of ['HTMLElement', 'customElements', 'document', 'window']) vi.stubGlobal(name, undefined);
    vi.resetModules();
    await expect(import('../../src/element/index.js')).resolves.toBeDefined();
  });
});
