import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PipesWidget, type PipesClient, type PipesWidgetProps, type ProviderData } from '../../src/index.js';
import { inertPopUp } from '../setup/inertPopUp.js';
import { account, provider } from '../setup/samples.js';

// What a host passes in: props, and a client of its own that may be written in JavaScript over anything.

const clientWith = (providers: unknown, methods: Partial<PipesClient> = {}): PipesClient => ({
  listProviders: async () => ({ providers: providers as ProviderData[] }),
  authorize: async () => ({ url: 'https://example.com/' }),
  disconnect: async () => {},
  ...methods,
});

function renderWith(props: Partial<PipesWidgetProps>) {
  const user = userEvent.setup();
  const onError = vi.fn();
  const view = render(<PipesWidget client={clientWith([provider])} onError={onError} {...props} />);
  return { user, onError, ...view };
}

describe('a prop that makes no sense never replaces the widget', () => {
  test.each([
    ['locale en_US', { labels: { locale: 'en_US' } }, 'en-US'],
    ['an empty locale', { labels: { locale: '' } }, 'en'],
    ['a locale that is null', { labels: { locale: null as never } }, 'en'],
    ['locale zh_Hant_TW', { labels: { locale: 'zh_Hant_TW' } }, 'zh-Hant-TW'],
    ['a locale that is none', { labels: { locale: 'no such locale' } }, 'en'],
  ])('%s', async (_what, props, lang) => {
    renderWith(props);
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
    expect(screen.getByRole('region')).toHaveAttribute('lang', lang);
  });

  test('filter: null', async () => {
    renderWith({ filter: null });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  });

  test('a filter whose lists are none', async () => {
    renderWith({ filter: { statuses: {} as never, slugs: 'slack' as never } });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  });

  test('a sort that is a new function at every render moves no row', async () => {
    const client = clientWith([provider, { slug: 'b', name: 'Beta' }]);
    const widget = (direction: number) => (
      <PipesWidget client={client} sort={(one, other) => direction * one.name.localeCompare(other.name)} />
    );
    const { rerender } = render(widget(1));
    await screen.findByRole('button', { name: 'Connect Beta' });
    rerender(widget(-1));
    const rows = screen.getAllByRole('listitem').map((item) => item.dataset['slug']);
    expect(rows.filter((slug) => slug !== undefined)).toEqual(['b', 'slack']);
  });

  test('labels: null', async () => {
    renderWith({ labels: null as never });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  });

  test('a sort that throws leaves the order as it is', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const sort = () => {
      throw new Error('The host’s comparison.');
    };
    renderWith({ sort, client: clientWith([provider, { slug: 'b', name: 'Beta' }]) });
    expect(await screen.findByRole('button', { name: 'Connect Beta' })).toBeVisible();
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'The host’s comparison.' }));
    reported.mockClear();
  });

  test('a label that throws, or returns no text, is the English one', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const connectProvider = () => {
      throw new Error('The host’s label.');
    };
    renderWith({ labels: { connectProvider, detailsOf: () => ({}) as never, connect: 5 as never } });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toHaveTextContent('Connect');
    expect(screen.getByRole('button', { name: 'Details of Slack' })).toBeVisible();
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'The host’s label.' }));
    reported.mockClear();
  });

  test('an onIdentityChange that throws, or returns nothing', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onIdentityChange = () => {
      throw new Error('The client’s subscription.');
    };
    const { unmount } = renderWith({ client: clientWith([provider], { onIdentityChange }) });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
    unmount();
    reported.mockClear();
    renderWith({ client: clientWith([provider], { onIdentityChange: () => undefined as never }) }).unmount();
  });
});

describe('an entry of the list that makes no sense is its own problem', () => {
  test.each([
    ['without a slug', { name: 'No slug' }],
    ['with a slug of 5', { slug: 5, name: 'Five' }],
    ['that is null', null],
    ['that is a text', 'slack'],
  ])('%s', async (_what, entry) => {
    const { onError } = renderWith({ client: clientWith([entry, provider]) });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
    expect(screen.getByText('One connection couldn’t be shown.')).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'bad_response' }));
  });

  test.each<[string, object]>([
    ['authMethods as a text', { authMethods: 'oauth' }],
    ['scopes as a text', { scopes: 'read write' }],
    ['accounts as an object', { connectedAccounts: {} }],
    ['a name that is an object', { name: { toString: 1 }, slug: 'Slack' }],
    ['config fields of null', { configFields: [null, { label: 'No key' }] }],
  ])('%s', async (_what, changes) => {
    renderWith({ client: clientWith([{ ...provider, ...changes }]) });
    expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  });

  test('two config fields of one key are one', async () => {
    const field = { key: 'shop', label: 'Shop', required: true };
    const { user } = renderWith({ client: clientWith([{ ...provider, configFields: [field, field] }]) });
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    expect(await screen.findAllByLabelText('Shop')).toHaveLength(1);
  });
});

describe('a list that makes no sense is a list that could not be loaded', () => {
  test.each([
    ['rejects with null', () => Promise.reject(null)],
    ['rejects with a text', () => Promise.reject('no')],
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
    ],
    ['resolves with undefined', async () => undefined as never],
    ['resolves with a text', async () => 'providers' as never],
  ])('listProviders %s', async (_what, listProviders) => {
    const { onError } = renderWith({ client: clientWith([], { listProviders }) });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'PipesError' }));
  });
});

describe('an authorize that makes no sense ends the attempt', () => {
  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'https://example.com/'],
    ['an object without a URL', { url: 7 }],
  ])('resolves with %s', async (_what, response) => {
    const client = clientWith([provider], { authorize: async () => response as never });
    const { user, onError } = renderWith({ client, openWindow: inertPopUp });
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    expect(await screen.findByText('Slack couldn’t be connected', { selector: 'strong' })).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'bad_response', message: expect.stringContaining('`authorize`') as string }),
    );
  });
});

describe('names that are none', () => {
  test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'the slug %s is a row like any other',
    async (slug) => {
      const { container } = renderWith({ client: clientWith([{ slug, name: 'Odd', connectedAccounts: [account] }]) });
      expect(await screen.findByRole('button', { name: /^Disconnect Odd/ })).toBeVisible();
      expect(container.querySelector('.pipes-notice')).toBeNull();
    },
  );

  test('a config field with such a key is asked for and sent', async () => {
    const authorize = vi.fn(async () => ({ url: 'https://example.com/' }));
    const configFields = [{ key: 'constructor', label: 'Builder', required: true }];
    const client = clientWith([{ ...provider, configFields }], { authorize });
    const { user } = renderWith({ client, openWindow: inertPopUp });
    await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
    await user.type(await screen.findByLabelText('Builder'), 'acme{Enter}');
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(authorize).toHaveBeenCalledWith(
      expect.objectContaining({ config: { constructor: 'acme' } }),
      expect.anything(),
    );
  });

  test.each(['\u3164', '\u2800', '\u00ad', '\u034f', '\u200b\u3164', '\ufe0f'])(
    'a name of %j is the slug',
    async (name) => {
      renderWith({ client: clientWith([{ slug: 'slack', name }]) });
      expect(await screen.findByRole('button', { name: 'Connect slack' })).toBeVisible();
    },
  );
});

test('two providers with one slug and another ownership are two rows, each with its own accounts', async () => {
  const shared = { ...provider, name: 'Slack for everyone', ownership: 'organization' as const };
  const disconnect = vi.fn(async () => {});
  const client = clientWith(
    [
      { ...provider, connectedAccounts: [account] },
      { ...shared, connectedAccounts: [{ ...account, id: 'inst_org' }] },
    ],
    { disconnect },
  );
  const { user } = renderWith({ client });
  await screen.findByRole('button', { name: 'Disconnect Slack (ada@example.com)' });
  await user.click(screen.getByRole('button', { name: 'Disconnect Slack for everyone (ada@example.com)' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Disconnect/ }));
  await waitFor(() => expect(disconnect).toHaveBeenCalledTimes(1));
  expect(disconnect).toHaveBeenCalledWith({ slug: 'slack', accountId: 'inst_org' }, expect.anything());
  expect(screen.getByRole('button', { name: 'Disconnect Slack (ada@example.com)' })).toBeVisible();
});

test('an error of another copy of the package counts as what it says', async () => {
  class PipesError extends Error {
    override readonly name = 'PipesError';
    readonly kind = 'not_found';
  }
  const disconnect = () => Promise.reject(new PipesError('It is gone already.'));
  const onDisconnect = vi.fn();
  let listed = [{ ...provider, connectedAccounts: [account] }];
  const client = clientWith([], {
    listProviders: async () => ({ providers: listed }),
    disconnect,
  });
  const { user, onError } = renderWith({ client, onDisconnect });
  await user.click(await screen.findByRole('button', { name: /^Disconnect Slack/ }));
  listed = [provider];
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Disconnect/ }));
  expect(await screen.findByRole('button', { name: 'Connect Slack' })).toBeVisible();
  await waitFor(() => expect(onDisconnect).toHaveBeenCalledTimes(1));
  expect(onError).not.toHaveBeenCalled();
});
