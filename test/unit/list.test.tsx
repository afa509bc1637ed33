import { render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PipesWidget } from '../../src/index.js';
import {
  createSandbox,
  PROVIDERS,
  type Sandbox,
  type SandboxOptions,
  type SandboxProvider,
} from '../../src/sandbox/index.js';
import { answerFetch, listed, listedRows, openDetails, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => serve());

function serve(options: SandboxOptions = {}): void {
  sandbox = createSandbox(options);
  answers.from(sandbox);
}

const [github] = PROVIDERS as [SandboxProvider, ...SandboxProvider[]];
const rowOf = async (name: string) => {
  const text = await screen.findByText(name, { selector: '.pipes-name > bdi' });
  return within(text.closest('li') as HTMLElement);
};

describe('the list', () => {
  test('shows what each connection is for, how it stands and what can be done', async () => {
    const { user } = renderWidget(sandbox);
    const slack = await rowOf('Slack');
    expect(slack.getByText('Post summaries to the channels you choose.')).toBeVisible();
    expect(slack.getByText('Connected')).toBeVisible();
    expect(slack.getByRole('button', { name: 'Disconnect Slack (ada in Engines)' })).toBeVisible();
    const gmail = await rowOf('Gmail');
    expect(gmail.getByText('Needs reauthorization')).toBeVisible();
    expect(gmail.getByText(/The connection to Gmail no longer works/)).toBeVisible();
    expect(gmail.getByRole('button', { name: 'Reauthorize Gmail' })).toBeVisible();
    const notion = await rowOf('Notion');
    expect(notion.getByRole('button', { name: 'Connect Notion' })).toBeVisible();
    // The button has said it.
    expect(notion.queryByText('Not connected')).toBeNull();
    await openDetails(user, 'Slack');
    expect(slack.getByText(/^Connected since .* as ada in Engines$/)).toBeVisible();
  });

  test('discloses the scopes', async () => {
    const { user } = renderWidget(sandbox);
    const row = await rowOf('GitHub');
    expect(row.queryByText('This app will be able to:')).toBeNull();
    await openDetails(user, 'GitHub');
    expect(await row.findByText('This app will be able to:')).toBeVisible();
    expect(await row.findByText('Read and change all your repositories, private ones too')).toBeVisible();
    expect(row.getByText('read:org')).not.toBeVisible();
    await user.click(row.getByText('Technical names'));
    expect(row.getByText('read:org')).toBeVisible();
  });

  test('names the provider in every button and disclosure', async () => {
    const { user, container } = renderWidget(sandbox);
    await listed();
    for (const each of screen.getAllByRole('button', { name: /^Details of / })) await user.click(each);
    const scoped = PROVIDERS.filter(({ scopes }) => scopes !== null && scopes.length > 0).map(({ name }) => name);
    expect(scoped.length).toBeGreaterThan(PROVIDERS.length - 2);
    await waitFor(() => expect(container.querySelectorAll('summary')).toHaveLength(scoped.length));
    for (const row of container.querySelectorAll<HTMLElement>('.pipes-row')) {
      const name = row.querySelector('.pipes-name > bdi')?.textContent ?? '?';
      for (const button of within(row).getAllByRole('button'))
        expect(button).toHaveAccessibleName(expect.stringContaining(name));
      if (scoped.includes(name))
        expect(row.querySelector('summary')).toHaveAttribute('aria-label', expect.stringContaining(name));
      else expect(within(row).getByText(`${name}’s default permissions`, { exact: false })).toBeVisible();
    }
  });

  test('is asked for once', async () => {
    renderWidget(sandbox);
    await listed();
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('the details of a row', () => {
  const details = (name: string) => screen.findByRole('button', { name: `Details of ${name}` });
  const shownBy = (button: HTMLElement) =>
    document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement;

  test('are not in the document before somebody asks for them, in any row', async () => {
    const { container } = renderWidget(sandbox);
    await listed();
    const buttons = screen.getAllByRole('button', { name: /^Details of / });
    expect(buttons).toHaveLength(PROVIDERS.length);
    for (const button of buttons) {
      expect(button).toHaveAttribute('aria-expanded', 'false');
      expect(shownBy(button)).toBeEmptyDOMElement();
      expect(shownBy(button)).not.toBeVisible();
    }
    expect(container.querySelector('summary, .pipes-account-text, .pipes-permissions')).toBeNull();
    expect(screen.queryByText('Shared by your organization')).toBeNull();
  });

  test.each(['{Enter}', ' '])('open and close with the keyboard (%j), which is said', async (key) => {
    const { user } = renderWidget(sandbox);
    const button = await details('Salesforce');
    button.focus();
    await user.keyboard(key);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const shown = within(shownBy(button));
    expect(shownBy(button)).toBeVisible();
    expect(shown.getByText(/^Connected since .* as Engines Ltd\.$/)).toBeVisible();
    expect(shown.getByText('Shared by your organization')).toBeVisible();
    expect(await shown.findByRole('list', { name: 'Salesforce permissions' })).toBeVisible();
    // One row at a time: the others are as they were.
    expect(screen.getAllByRole('button', { expanded: true })).toEqual([button]);
    expect(button).toHaveFocus();
    await user.tab();
    expect(shown.getByText('Technical names')).toHaveFocus();
    await user.tab({ shift: true });
    expect(button).toHaveFocus();
    await user.keyboard(key);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(shownBy(button)).toBeEmptyDOMElement();
    expect(shownBy(button)).not.toBeVisible();
    expect(button).toHaveFocus();
  });

  test('stay open when the list is fetched again, and say what is new', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = renderWidget(sandbox);
    const button = await details('Slack');
    await user.click(button);
    const shown = within(shownBy(button));
    await user.click(await shown.findByText('Technical names'));
    sandbox.update('slack', { accounts: { displayName: 'grace in Engines' } });
    await vi.advanceTimersByTimeAsync(6_000);
    window.dispatchEvent(new Event('focus'));
    expect(await shown.findByText(/^Connected since .* as grace in Engines$/)).toBeVisible();
    expect(await details('Slack')).toBe(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(shown.getByText('Technical names')).toHaveFocus();
    expect(shown.getByText('chat:write')).toBeVisible();
  });

  test('stay open, and have the account, once it is connected', async () => {
    serve({ consent: 'approve' });
    const { user } = renderWidget(sandbox);
    await openDetails(user, 'GitHub');
    const available = await rowOf('GitHub');
    expect(await available.findByText('This app will be able to:')).toBeVisible();
    await user.click(available.getByRole('button', { name: 'Connect GitHub' }));
    expect(await screen.findByText(/^Connected since .* as ada@example\.com$/)).toBeVisible();
    const connected = await rowOf('GitHub');
    expect(await connected.findByText('This app can:')).toBeVisible();
  });

  test('of which there are none have no button', async () => {
    const client = {
      listProviders: async () => ({ providers: [{ slug: 'acme', name: 'Acme', authMethods: ['api_key'] }] }),
      authorize: vi.fn(),
      disconnect: vi.fn(),
    };
    render(<PipesWidget client={client} />);
    await listed();
    expect(screen.queryByRole('button', { name: 'Details of Acme' })).toBeNull();
  });

  test('of a broken account have what the warning stands for in the row', async () => {
    const { user } = renderWidget(sandbox);
    const gmail = await rowOf('Gmail');
    const description = PROVIDERS.find(({ slug }) => slug === 'gmail')?.description ?? '?';
    expect(gmail.queryByText(description)).toBeNull();
    await openDetails(user, 'Gmail');
    expect(gmail.getByText(description)).toBeVisible();
    expect(gmail.getByText(/The connection to Gmail no longer works/)).toBeVisible();
  });
});

describe('instead of the list', () => {
  test('there is a skeleton, and no request, while there is no token', async () => {
    const { update } = renderWidget(sandbox, { token: null });
    expect(screen.getByText('Loading connections…')).toBeInTheDocument();
    expect(sandbox.requests).toEqual([]);
    update({ token: sandbox.token() });
    await listed();
  });

  test('a server renders a skeleton without inline styles', () => {
    const html = renderToString(<PipesWidget token={sandbox.token()} />);
    expect(html).toContain('Loading connections…');
    expect(html).not.toContain('style=');
  });

  test('there are words if there is nothing to connect', async () => {
    serve({ providers: [] });
    renderWidget(sandbox);
    expect(await screen.findByText('No connections yet')).toBeVisible();
  });

  test('there are words and a retry that works if it cannot be loaded', async () => {
    const end = sandbox.fail('mine', { status: 503, retryAfter: 0 });
    const onError = vi.fn();
    const { user } = renderWidget(sandbox, { onError });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'unavailable', status: 503 }));
    end();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await listed();
  });

  test('a retry that works leaves the focus in the list', async () => {
    const end = sandbox.fail('mine', { status: 503, retryAfter: 0 });
    const { user } = renderWidget(sandbox);
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    end();
    await user.keyboard('{Enter}');
    await listed();
    expect(screen.getByRole('region')).toContainElement(document.activeElement as HTMLElement);
  });

  test('words stay while another try is under way, and are told to the host once', async () => {
    sandbox.fail('mine', { status: 404 });
    const onError = vi.fn();
    const { user } = renderWidget(sandbox, { onError });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Try again' })).not.toHaveAttribute('aria-disabled', 'true'),
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('a host’s onError that throws takes nothing down', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    sandbox.fail('mine', { status: 404 });
    const onError = () => {
      throw new Error('The host’s own.');
    };
    renderWidget(sandbox, { onError });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'The host’s own.' }));
    said.mockClear();
  });

  test('there are other words if the person is signed out', async () => {
    sandbox.fail('mine', { status: 401 });
    renderWidget(sandbox);
    expect(await screen.findByRole('alert')).toHaveTextContent('You’re signed out');
  });
});

describe('a list that is there', () => {
  test('stays when it cannot be read again, and says so', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = renderWidget(sandbox);
    await listed();
    const end = sandbox.fail('mine', { status: 404 });
    await vi.advanceTimersByTimeAsync(6_000);
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText('This list may be out of date')).toBeVisible();
    for (const list of await listed()) expect(list).toBeVisible();
    end();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('This list may be out of date')).toBeNull());
  });

  test('leaves out what cannot be understood, says so and tells the host', async () => {
    const onError = vi.fn();
    sandbox.update('slack', { slug: '' } as object);
    renderWidget(sandbox, { onError });
    expect(await screen.findByText('One connection couldn’t be shown.')).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'bad_response' }));
  });
});

describe('bad input', () => {
  test.each([
    ['HTML', { body: '<!doctype html><h1>Hello</h1>' }],
    ['half a JSON', { body: '{"data": [{"sl' }],
    ['200 with {}', { body: '{}' }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['429', { status: 429, retryAfter: 0 }],
    ['500', { status: 500, retryAfter: 0 }],
    ['nothing, for want of a network', 'network'],
  ] as const)('an API that answers %s ends in words and a retry', async (_what, failure) => {
    sandbox.fail('mine', failure);
    renderWidget(sandbox);
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  test('an API that answers nothing for 15 s is slow after five and failed after fifteen', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    sandbox.fail('mine', 'hang');
    renderWidget(sandbox);
    await vi.advanceTimersByTimeAsync(5_500);
    expect(await screen.findByText('This is taking longer than usual.')).toBeVisible();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
  });

  test('a token that is no JWT is the backend’s to judge', async () => {
    renderWidget(sandbox, { token: 'opaque' });
    expect(await screen.findByRole('alert')).toHaveTextContent('You’re signed out');
  });

  test('a token function that throws sends nothing and says so; another try asks it again', async () => {
    const token = vi.fn(async () => sandbox.token()).mockRejectedValueOnce(new Error('no session'));
    const onError = vi.fn();
    const { user } = renderWidget(sandbox, { token, onError });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(sandbox.requests).toEqual([]);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'unavailable' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await listed();
  });

  test('a token function that is pending sends nothing', async () => {
    let give = (_token: string) => {};
    renderWidget(sandbox, { token: () => new Promise((resolve) => (give = resolve)) });
    await waitFor(() => expect(screen.getByText('Loading connections…')).toBeInTheDocument());
    expect(sandbox.requests).toEqual([]);
    give(sandbox.token());
    await listed();
    expect(sandbox.requests).toHaveLength(1);
  });

  test.each([
    ['Neither `token` nor `client`', {}],
    [
      'Both `token` and `client`',
      { token: 'x', client: { listProviders: vi.fn(), authorize: vi.fn(), disconnect: vi.fn() } },
    ],
    ['empty string', { token: '' }],
  ])('%s is said once in the console, with the remedy, and in words to the person', async (what, props) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender } = render(<PipesWidget {...props} />);
    rerender(<PipesWidget {...props} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(said.mock.calls).toEqual([[expect.stringContaining(what)]]);
    expect(said.mock.calls[0]?.[0]).toMatch(/Pass /);
    vi.mocked(console.error).mockClear();
  });

  test('a client that is new on every render is said once in the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const client = () => ({ listProviders: async () => ({ providers: [] }), authorize: vi.fn(), disconnect: vi.fn() });
    const { rerender } = render(<PipesWidget client={client()} />);
    for (let times = 0; times < 10; times += 1) rerender(<PipesWidget client={client()} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Your connections couldn’t be loaded');
    expect(said.mock.calls).toEqual([[expect.stringContaining('`client` is a new object on every render')]]);
    vi.mocked(console.error).mockClear();
  });

  test.each<[string, Partial<SandboxProvider>, string | RegExp]>([
    ['without a name', { name: undefined as never }, 'github'],
    ['with HTML in its name', { name: '<img src=x onerror=alert(1)>' }, '<img src=x onerror=alert(1)>'],
    ['with 10,000 characters', { name: 'x'.repeat(10_000) }, /^x{79}…$/],
    ['with `scopes: null`', { scopes: null }, 'GitHub'],
    ['with 300 scopes', { scopes: Array.from({ length: 300 }, (_, index) => `scope:${index}`) }, 'GitHub'],
    ['with an icon that is a script', { iconUrl: 'javascript:alert(1)' }, 'GitHub'],
  ])('a provider %s has a row that works', async (_what, changes, name) => {
    sandbox = createSandbox({ consent: 'approve', providers: [{ ...github, ...changes }] });
    answers.from(sandbox);
    const { user, container } = renderWidget(sandbox);
    expect(await screen.findByText(name, { selector: '.pipes-name > bdi' })).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Connect/ }));
    expect(await screen.findByText('Connected', {}, { timeout: 5_000 })).toBeVisible();
  });

  test('the same provider twice is shown once', async () => {
    serve({ providers: [github, { ...github, name: 'Other' }] });
    renderWidget(sandbox);
    await listed();
    expect(listedRows()).toHaveLength(1);
    expect(screen.getByText('One connection couldn’t be shown.')).toBeVisible();
  });

  test('dates that are none are left unsaid', async () => {
    const wrong = (async (request: Request) => {
      const body = await (await sandbox.fetch(request)).text();
      return new Response(body.replaceAll(/"created_at":"[^"]*"/g, '"created_at":"not a date"'));
    }) as typeof sandbox.fetch;
    answers.from({ ...sandbox, fetch: wrong });
    const { user } = renderWidget(sandbox);
    const slack = await rowOf('Slack');
    await openDetails(user, 'Slack');
    expect(slack.getByText('Connected as ada in Engines')).toBeVisible();
  });
});

describe('security 5: what comes from the backend', () => {
  test('is text, of a sane length, without controls that reorder it', async () => {
    const hostile = `<b>x</b>\u202e\u0000${'y'.repeat(5_000)}`;
    serve({ consent: 'wait', providers: [{ ...github, name: hostile, description: hostile, scopes: [hostile] }] });
    sandbox.fail('authorize', { status: 400, message: hostile });
    const { user, container } = renderWidget(sandbox);
    await user.click(await screen.findByRole('button', { name: /^Details of / }));
    await screen.findAllByText('No description is available for this permission.');
    await user.click(await screen.findByRole('button', { name: /^Connect / }));
    await screen.findByText(/couldn’t be connected/, { selector: 'strong' });
    expect(container.querySelector('b')).toBeNull();
    const texts = [...container.querySelectorAll('bdi, code, strong, .pipes-notice-text')].map(
      (element) => element.textContent ?? '',
    );
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) {
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(text.length).toBeLessThanOrEqual(500);
    }
  });

  test('is no icon unless it is https, which is fetched without a referrer', async () => {
    const icons = [
      'http://example.com/a.svg',
      'data:image/svg+xml,<svg/>',
      'javascript:alert(1)',
      'https://example.com/a.svg',
      // Loopback to a parser, but a path of the host's own page to an <img>.
      'http:localhost/../../account/logout',
    ];
    serve({ providers: icons.map((iconUrl, index) => ({ ...github, slug: `p${index}`, iconUrl })) });
    const { container } = renderWidget(sandbox);
    await listed();
    const images = [...container.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual([
      'https://example.com/a.svg',
      'http://localhost/account/logout',
    ]);
    expect(images[0]).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(container.querySelector('svg')).toBeNull();
  });
});

test('a crash inside stays inside, and can be tried again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onError = vi.fn();
  const filter = {
    get slugs(): string[] {
      throw new Error('A crash while rendering.');
    },
  };
  const { user, update } = renderWidget(sandbox, { filter, onError });
  expect(await screen.findByText('Something went wrong here')).toBeVisible();
  expect(onError).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'PipesError', message: expect.stringContaining('A crash while rendering.') }),
  );
  update({ filter: undefined });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await listed();
  said.mockClear();
});
