import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  ConnectCard,
  PermissionList,
  PipesWidget,
  type ClassNames,
  type PipesWidgetProps,
  type RowProps,
} from '../../src/index.js';
import {
  AUTH_METHOD_PROVIDERS,
  createSandbox,
  PROVIDERS,
  type Sandbox,
  type SandboxProvider,
} from '../../src/sandbox/index.js';
import { brandIconsFeature } from '../../src/ui/lazy.js';
import { answerFetch, listed, listedRows, listedSlugs, openDetails, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => serve());

function serve(providers: readonly SandboxProvider[] = PROVIDERS): void {
  sandbox = createSandbox({ consent: 'approve', providers });
  answers.from(sandbox);
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const rowOf = (slug: string) => {
  const found = listedRows().find(({ dataset }) => dataset['slug'] === slug);
  if (found === undefined) throw new Error(`There is no row "${slug}".`);
  return found;
};

describe('`classNames`', () => {
  const classNames: ClassNames = {
    widget: 'my-root',
    group: 'my-group',
    'group-title': 'my-title',
    row: 'my-row two',
    name: 'my-name',
    button: 'my-button',
    status: 'my-status',
    dialog: 'my-dialog',
    'dialog-title': 'my-dialog-title',
    input: 'my-input',
    card: 'my-card',
    'card-title': 'my-card-title',
    'permission-list': 'my-permission-list',
    'permission-title': 'my-permission',
    icon: 'my-icon',
    monogram: 'my-monogram',
  };

  test('are added beside the widget’s own, wherever the element is', async () => {
    serve(AUTH_METHOD_PROVIDERS);
    const { user, container } = renderWidget(sandbox, { classNames, className: 'own' });
    await listed();
    const search = await screen.findByRole('searchbox');
    expect(screen.getByRole('region')).toHaveClass('pipes-widget my-root own', { exact: true });
    expect(screen.getByRole('heading', { name: 'Connected' })).toHaveClass('pipes-group-title my-title', {
      exact: true,
    });
    for (const row of listedRows()) expect(row).toHaveClass('pipes-row my-row two', { exact: true });
    for (const each of screen.getAllByRole('button')) expect(each).toHaveClass('pipes-button my-button');
    expect(search).toHaveClass('pipes-input my-input', { exact: true });
    expect(container.querySelectorAll('.pipes-monogram:not(.my-monogram)')).toHaveLength(0);
    await user.click(await button('Connect PostHog'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveClass('pipes-dialog my-dialog', { exact: true });
    expect(within(dialog).getByRole('heading')).toHaveClass('pipes-dialog-title my-dialog-title', { exact: true });
    expect(within(dialog).getByLabelText('API key')).toHaveClass('pipes-input my-input', { exact: true });
    expect(within(dialog).getByRole('button', { name: 'Save' })).toHaveClass('pipes-button my-button');
  });

  test('are added in a card and in a list of permissions', async () => {
    const { container } = render(
      <>
        <ConnectCard token={sandbox.token()} provider="github" classNames={classNames} />
        <PermissionList provider="github" scopes={['repo']} classNames={classNames} />
      </>,
    );
    expect(await screen.findByText('Connect GitHub', { selector: '.pipes-card-title.my-card-title' })).toBeVisible();
    await waitFor(() => expect(container.querySelectorAll('.my-permission').length).toBeGreaterThan(1));
    expect(container.querySelectorAll('.pipes-widget.my-root.pipes-card.my-card')).toHaveLength(1);
    expect(container.querySelectorAll('.pipes-widget.my-root.pipes-permission-list.my-permission-list')).toHaveLength(
      1,
    );
  });

  test('follow a change, and go again', async () => {
    const { update } = renderWidget(sandbox, { classNames: { row: 'before' } });
    await listed();
    update({ classNames: { row: 'after' } });
    expect(rowOf('slack')).toHaveClass('pipes-row after', { exact: true });
    update({ classNames: undefined });
    expect(rowOf('slack')).toHaveClass('pipes-row', { exact: true });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a text', 'my-row'],
    ['a function', () => ({ row: 'x' })],
    ['an array', ['my-row']],
    ['classes that are no text', { row: null, name: 7, list: { a: 1 }, icon: undefined, status: 1n, group: () => 'x' }],
    ['names that are none', { nope: 'x', constructor: 'x', toString: 'x', __proto__: { row: 'x' } }],
  ])('that make no sense (%s) add nothing and break nothing', async (_what, nonsense) => {
    const { container } = renderWidget(sandbox, { classNames: nonsense as ClassNames });
    await listed();
    const added = [...container.querySelectorAll('*')].flatMap((element) => [...element.classList]);
    expect(added.filter((name) => !name.startsWith('pipes-'))).toEqual([]);
    expect(listedRows()).toHaveLength(PROVIDERS.length);
  });
});

describe('the root', () => {
  test('is as the page and comfortable, unless the host says otherwise', async () => {
    const { update } = renderWidget(sandbox);
    const root = screen.getByRole('region', { name: 'Connections' });
    expect(root.dataset).not.toHaveProperty('appearance');
    expect(root.dataset).not.toHaveProperty('density');
    for (const appearance of ['light', 'dark', 'inherit'] as const)
      for (const density of ['compact', 'comfortable'] as const) {
        update({ appearance, density });
        expect(root.dataset).toMatchObject({ appearance, density });
      }
    await listed();
  });

  test('of a card and of a list of permissions has them, too', async () => {
    const { container } = render(
      <>
        <ConnectCard token={sandbox.token()} provider="github" appearance="dark" density="compact" />
        <PermissionList provider="github" scopes={['repo']} appearance="dark" density="compact" />
      </>,
    );
    expect(container.querySelectorAll('[data-appearance="dark"][data-density="compact"]')).toHaveLength(2);
    await button('Connect GitHub');
  });
});

/** Takes what is reported as uncaught, and what React says of a component that throws. */
function takeErrors() {
  const reportError = vi.fn();
  vi.stubGlobal('reportError', reportError);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return {
    reportError,
    /** Ends what is expected to be said. */
    done() {
      vi.mocked(console.error).mockClear();
    },
  };
}

function Crashing(): never {
  throw new Error('The host’s own.');
}

describe('`components`', () => {
  test('`Icon` stands in the place of every icon, and knows what it is of', async () => {
    const seen: unknown[] = [];
    serve([
      { ...(PROVIDERS[0] as SandboxProvider), iconUrl: 'https://example.com/github.svg' },
      { ...(PROVIDERS[1] as SandboxProvider), iconUrl: 'javascript:alert(1)' },
      PROVIDERS[5] as SandboxProvider,
    ]);
    const components: PipesWidgetProps['components'] = {
      Icon(props) {
        seen.push(props);
        return <i data-testid={`icon-${props.slug}`} />;
      },
    };
    const { container } = renderWidget(sandbox, { components });
    await listed();
    expect(within(rowOf('github')).getByTestId('icon-github')).toBeInTheDocument();
    expect(seen).toContainEqual({
      name: 'GitHub',
      slug: 'github',
      integrationType: expect.any(String),
      url: 'https://example.com/github.svg',
    });
    expect(seen).toContainEqual(expect.objectContaining({ slug: 'slack', url: null }));
    expect(seen).toContainEqual(expect.objectContaining({ slug: 'notion', url: null }));
    expect(container.querySelector('.pipes-icon, .pipes-monogram')).toBeNull();
  });

  test('`Status` gets the status in words and for programs', async () => {
    renderWidget(sandbox, {
      components: { Status: ({ status, label }) => <mark>{`${status}: ${label}`}</mark> },
    });
    await listed();
    expect(within(rowOf('slack')).getByText('connected: Connected')).toBeVisible();
    expect(within(rowOf('gmail')).getByText('needs_reauthorization: Needs reauthorization')).toBeVisible();
  });

  test('`EmptyState` gets its words, in the widget’s language', async () => {
    serve([]);
    const EmptyState = ({ title, text }: { title: string; text: string }) => (
      <blockquote>{`${title} | ${text}`}</blockquote>
    );
    const { update } = renderWidget(sandbox, { components: { EmptyState } });
    expect(
      await screen.findByText('No connections yet | Connections appear here when an administrator adds them.'),
    ).toBeVisible();
    update({ labels: { empty: { title: 'Nada', text: '' } } });
    expect(screen.getByText(/^Nada \|/)).toBeVisible();
  });

  describe('`Row`', () => {
    /** A row of its own, with a button for whatever can be done. */
    function OwnRow({ provider, status, accounts, connect, addAccount, reauthorize, disconnect }: RowProps) {
      const [account] = accounts;
      const own = (verb: string, act: ((element: HTMLElement) => void) | undefined) =>
        act && (
          <button type="button" onClick={({ currentTarget }) => act(currentTarget)}>
            {`${verb} ${provider.name}`}
          </button>
        );
      return (
        <article aria-label={provider.name}>
          <p>{`${status}, ${accounts.length}`}</p>
          {own('Join', connect)}
          {own('More', addAccount)}
          {account && own('Mend', reauthorize && ((element) => reauthorize(account, element)))}
          {account && own('Leave', disconnect && ((element) => disconnect(account, element)))}
        </article>
      );
    }
    const components = { Row: OwnRow };
    const row = (name: string) => within(screen.getByRole('article', { name }));

    test('stands inside the widget’s list, and says how it is', async () => {
      renderWidget(sandbox, { components });
      await listed();
      expect(rowOf('slack')).toContainElement(screen.getByRole('article', { name: 'Slack' }));
      expect(row('Slack').getByText('connected, 1')).toBeVisible();
      expect(row('Notion').getByText('not_connected, 0')).toBeVisible();
      expect(row('Slack').queryByRole('button', { name: /^Join/ })).toBeNull();
      expect(row('Notion').queryByRole('button', { name: /^Leave|^Mend|^More/ })).toBeNull();
    });

    test('connects', async () => {
      const onConnect = vi.fn();
      const { user } = renderWidget(sandbox, { components, onConnect });
      await user.click(await button('Join Notion'));
      await waitFor(() => expect(listedSlugs('Connected')).toContain('notion'));
      expect(row('Notion').getByText('connected, 1')).toBeVisible();
      expect(onConnect).toHaveBeenCalledTimes(1);
    });

    test('reauthorizes', async () => {
      const { user } = renderWidget(sandbox, { components });
      await user.click(await button('Mend Gmail'));
      await waitFor(() => expect(row('Gmail').getByText('connected, 1')).toBeVisible());
    });

    test('offers nothing twice while it connects', async () => {
      sandbox.consent = 'wait';
      const { user } = renderWidget(sandbox, { components });
      await user.click(await button('Join Notion'));
      await waitFor(() => expect(row('Notion').getByText('connecting, 0')).toBeVisible());
      expect(row('Notion').queryAllByRole('button')).toEqual([]);
    });

    test('disconnects, after the widget has asked, and gets the focus back', async () => {
      const onDisconnect = vi.fn();
      const { user } = renderWidget(sandbox, { components, onDisconnect });
      await user.click(await button('Leave Slack'));
      await screen.findByRole('alertdialog');
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.getByRole('button', { name: 'Leave Slack' })).toHaveFocus());
      await user.click(screen.getByRole('button', { name: 'Leave Slack' }));
      const dialog = within(await screen.findByRole('alertdialog'));
      await user.click(dialog.getByRole('button', { name: /^Disconnect Slack/ }));
      await waitFor(() => expect(onDisconnect).toHaveBeenCalledTimes(1));
      await waitFor(() => expect(screen.getByRole('button', { name: 'Join Slack' })).toHaveFocus());
    });

    test('can place the widget’s own pieces, which work', async () => {
      const Placed = ({ parts }: RowProps) => (
        <section>
          {parts.text}
          {parts.details}
          {parts.messages}
          {parts.actions}
          {parts.icon}
        </section>
      );
      const { user } = renderWidget(sandbox, { components: { Row: Placed } });
      await openDetails(user, 'Slack');
      expect(screen.getByText(/^Connected since .* as ada in Engines$/)).toBeVisible();
      await user.click(await button('Connect Notion'));
      await waitFor(() => expect(listedSlugs('Connected')).toContain('notion'));
    });
  });

  test.each(['Row', 'Icon', 'Status'] as const)(
    'a `%s` that throws is reported as an uncaught error, and the widget’s own is shown',
    async (name) => {
      const { reportError, done } = takeErrors();
      const onError = vi.fn();
      const { user, container } = renderWidget(sandbox, { components: { [name]: Crashing }, onError });
      await listed();
      expect(within(rowOf('slack')).getByText('Connected')).toBeVisible();
      expect(container.querySelectorAll('.pipes-monogram, .pipes-icon').length).toBe(PROVIDERS.length);
      expect(reportError).toHaveBeenCalledWith(expect.objectContaining({ message: 'The host’s own.' }));
      expect(onError).not.toHaveBeenCalled();
      await user.click(await button('Connect Notion'));
      await waitFor(() => expect(listedSlugs('Connected')).toContain('notion'));
      done();
    },
  );

  test('an `EmptyState` that throws is reported as an uncaught error, and the widget’s own is shown', async () => {
    serve([]);
    const { reportError, done } = takeErrors();
    renderWidget(sandbox, { components: { EmptyState: Crashing } });
    expect(await screen.findByText('No connections yet')).toBeVisible();
    expect(reportError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'The host’s own.' }));
    done();
  });

  test.each([null, {}, { Row: null, Icon: undefined }])('that are none (%j) replace nothing', async (components) => {
    renderWidget(sandbox, { components: components as never });
    await listed();
    expect(await button('Connect Notion')).toBeVisible();
  });
});

describe('brand icons', () => {
  const iconOf = (slug: string) => rowOf(slug).firstElementChild as HTMLElement;
  const provided = (slug: string, iconUrl: string | null = null): SandboxProvider => ({
    ...(PROVIDERS[0] as SandboxProvider),
    slug,
    name: slug,
    iconUrl,
  });
  let load: ReturnType<typeof vi.spyOn>;

  beforeEach(() => {
    load = vi.spyOn(brandIconsFeature, 'load');
  });

  test('of known providers come after the list, once, and are decoration', async () => {
    serve([provided('github'), provided('notion'), provided('my-own')]);
    renderWidget(sandbox);
    await listed();
    await waitFor(() => expect(iconOf('github').tagName).toBe('svg'));
    expect(iconOf('notion').tagName).toBe('svg');
    expect(iconOf('github')).toHaveAttribute('aria-hidden', 'true');
    expect(iconOf('github').querySelector('path')?.getAttribute('d')).not.toBe(
      iconOf('notion').querySelector('path')?.getAttribute('d'),
    );
    expect(iconOf('my-own')).toHaveTextContent(/^M$/);
  });

  test('are not loaded and not shown where the host does not want them', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { update } = renderWidget(sandbox, { brandIcons: false });
    await listed();
    // They are loaded 200 ms after the list.
    await vi.advanceTimersByTimeAsync(5_000);
    expect(load).not.toHaveBeenCalled();
    expect(iconOf('github')).toHaveTextContent(/^G$/);
    update({ brandIcons: true });
    await waitFor(() => expect(iconOf('github').tagName).toBe('svg'));
    update({ brandIcons: false });
    expect(iconOf('github')).toHaveTextContent(/^G$/);
  });

  test('give way to the backend’s, which becomes a letter if it is broken', async () => {
    serve([provided('github', 'https://example.com/icon.svg'), provided('notion')]);
    renderWidget(sandbox);
    await listed();
    await waitFor(() => expect(iconOf('notion').tagName).toBe('svg'));
    const image = iconOf('github');
    expect(image).toHaveAttribute('src', 'https://example.com/icon.svg');
    expect(image).toHaveAttribute('alt', '');
    fireEvent.error(image);
    expect(iconOf('github')).toHaveTextContent(/^G$/);
    expect(iconOf('github').tagName).toBe('SPAN');
  });

  test('give way to one that a server has rendered, and that failed before anybody listened, no longer', async () => {
    serve([provided('github', 'https://example.com/icon.svg'), provided('notion', 'https://example.com/other.svg')]);
    const isGitHubs = (image: HTMLImageElement) => image.src.endsWith('/icon.svg');
    vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(true);
    onTestFinished(() => void Reflect.deleteProperty(HTMLImageElement.prototype, 'decode'));
    // An SVG without a size of its own is 0 wide in some browsers, and is no failure.
    HTMLImageElement.prototype.decode = function decode() {
      return isGitHubs(this) ? Promise.reject(new DOMException('', 'EncodingError')) : Promise.resolve();
    };
    renderWidget(sandbox);
    await listed();
    await waitFor(() => expect(iconOf('github')).toHaveTextContent(/^G$/));
    expect(iconOf('notion').tagName).toBe('IMG');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a provider called %s has a letter',
    async (slug) => {
      serve([provided(slug), provided('notion')]);
      renderWidget(sandbox);
      await listed();
      await waitFor(() => expect(iconOf('notion').tagName).toBe('svg'));
      expect(iconOf(slug).tagName).toBe('SPAN');
      expect(iconOf(slug)).toHaveClass('pipes-monogram');
    },
  );

  test('are found in a card by the integration type, too', async () => {
    const client = {
      listProviders: async () => ({ providers: [{ slug: 'our-notes', name: 'Our notes', integrationType: 'notion' }] }),
      authorize: vi.fn(),
      disconnect: vi.fn(),
    };
    const { container } = render(<ConnectCard client={client} provider="our-notes" />);
    await button('Connect Our notes');
    await waitFor(() => expect(container.querySelector('svg.pipes-icon')).toBeInTheDocument());
  });

  test('that could not be loaded are tried again with the next icon', async () => {
    load.mockRejectedValueOnce(new Error('No network.'));
    const onError = vi.fn();
    const { update } = renderWidget(sandbox, { filter: { slugs: ['github'] }, onError });
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    update({ filter: { slugs: ['github', 'notion'] }, onError });
    await waitFor(() => expect(iconOf('github').tagName).toBe('svg'));
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('that cannot be loaded leave the letters, and are told to the host', async () => {
    vi.spyOn(brandIconsFeature, 'module', 'get').mockReturnValue(undefined);
    load.mockRejectedValue(new Error('No network.'));
    const onError = vi.fn();
    render(<PipesWidget token={sandbox.token()} onError={onError} />);
    await listed();
    await waitFor(() => expect(onError).toHaveBeenCalled());
    expect(iconOf('github')).toHaveTextContent(/^G$/);
    await userEvent.click(await button('Details of GitHub'));
    expect(onError).toHaveBeenCalledTimes(1);
  });
});
