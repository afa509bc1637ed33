import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ConnectCard, PermissionList, PipesWidget, type Labels, type PipesWidgetProps } from '../../src/intl.js';
import { guardLabels } from '../../src/labels/guardLabels.js';
import { labels as ar } from '../../src/labels/locales/ar.js';
import { labels as de } from '../../src/labels/locales/de.js';
import { labels as en } from '../../src/labels/locales/en.js';
import { labels as he } from '../../src/labels/locales/he.js';
import { AUTH_METHOD_PROVIDERS, createSandbox, PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';
import { featuresInEnglish } from '../../src/ui/lazy.js';
import { outsideMarks, pseudo, unmarkedTexts } from '../setup/pseudoLocale.js';
import { answerFetch } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => serve());

function serve(options: Parameters<typeof createSandbox>[0] = {}): void {
  sandbox = createSandbox({ consent: 'approve', ...options });
  answers.from(sandbox);
}

function show(labels: Labels, props: Partial<PipesWidgetProps> = {}) {
  const widget = (changes: Partial<PipesWidgetProps> = {}) => (
    <PipesWidget
      token={sandbox.token()}
      openWindow={sandbox.openWindow}
      labels={labels}
      {...(props as object)}
      {...(changes as object)}
    />
  );
  const view = render(widget());
  return {
    user: userEvent.setup(),
    ...view,
    update: (changes: Partial<PipesWidgetProps>) => view.rerender(widget(changes)),
  };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('a language', () => {
  test('is spoken in the list, its details and its dialogs, and no English is loaded', async () => {
    const loaded = Object.values(featuresInEnglish).map((feature) => vi.spyOn(feature, 'load'));
    const { user } = show(de);
    const slack = (await screen.findByText('Slack')).closest('li') as HTMLElement;
    expect(screen.getByRole('region', { name: de.list })).toHaveAttribute('lang', 'de');
    expect(screen.getByRole('heading', { name: de.groups.available })).toBeVisible();
    expect(within(slack).getByText(de.status.connected)).toBeVisible();
    await user.click(await button(de.detailsOf('Slack')));
    expect(within(slack).getByText(/ada in Engines/)).toBeVisible();
    expect(await within(slack).findByText(de.scopesGranted(null))).toBeVisible();
    await user.click(await button(de.disconnectProvider('Slack', 'ada in Engines')));
    expect(await screen.findByRole('alertdialog', { name: de.disconnectTitle('Slack') })).toBeVisible();
    for (const load of loaded) expect(load).not.toHaveBeenCalled();
  });

  test('is spoken in a card and in a list of permissions', async () => {
    const { container } = render(
      <>
        <ConnectCard token={sandbox.token()} provider="github" labels={de} />
        <PermissionList provider="github" scopes={['repo']} labels={de} />
      </>,
    );
    expect(await screen.findByText(de.cardTitle('GitHub', 'not_connected'))).toBeVisible();
    expect((await screen.findAllByText(de.scopesRequested(null))).length).toBeGreaterThan(0);
    expect(await screen.findByRole('list', { name: de.permissionList('github') })).toBeVisible();
    for (const root of container.querySelectorAll('.pipes-widget')) expect(root).toHaveAttribute('lang', 'de');
  });

  test.each([
    ['de', 'ltr', de],
    ['ar', 'rtl', ar],
    ['he', 'rtl', he],
  ] as const)('%s is written %s', async (lang, dir, labels) => {
    show(labels);
    const root = screen.getByRole('region', { name: labels.list });
    expect(root).toHaveAttribute('lang', lang);
    expect(root).toHaveAttribute('dir', dir);
    expect(await button(labels.connectProvider('GitHub'))).toBeVisible();
  });

  test('can be another one from one render to the next', async () => {
    const { update } = show(de);
    await button(de.connectProvider('GitHub'));
    update({ labels: ar });
    expect(await button(ar.connectProvider('GitHub'))).toBeVisible();
    expect(screen.getByRole('region')).toHaveAttribute('dir', 'rtl');
    expect(screen.queryByText(de.connect)).toBeNull();
  });

  test('takes other words in the place of single ones', async () => {
    const own = 'Los geht’s';
    show({ ...de, connect: own, connectProvider: (name) => `${own}: ${name}` });
    expect(await button(`${own}: GitHub`)).toHaveTextContent(own);
    expect(screen.queryByText(de.connect)).toBeNull();
    expect(screen.getByText(de.status.needs_reauthorization)).toBeVisible();
  });

  test.each(['no such locale', '', 'x'.repeat(300), null as never])(
    'whose locale is none (%j) is spoken',
    async (locale) => {
      const { user } = show({ ...de, locale });
      expect(await button(de.connectProvider('GitHub'))).toBeVisible();
      expect(screen.getByRole('region')).toHaveAttribute('lang', 'en');
      await user.click(await button(de.detailsOf('Slack')));
      expect(screen.getByText(/ada in Engines/)).toBeVisible();
    },
  );
});

describe('without `labels`', () => {
  const without = { labels: undefined as never };

  test.each([
    ['PipesWidget', () => <PipesWidget token={sandbox.token()} {...without} />],
    ['ConnectCard', () => <ConnectCard token={sandbox.token()} provider="github" {...without} />],
    ['PermissionList', () => <PermissionList provider="github" scopes={['repo']} {...without} />],
    ['PipesWidget with null', () => <PipesWidget token={sandbox.token()} labels={null as never} />],
    ['PipesWidget with a locale', () => <PipesWidget token={sandbox.token()} labels={'de' as never} />],
  ])('%s shows nothing, and says once in the console how to mend it', (_what, element) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container, rerender } = render(element());
    rerender(element());
    expect(container).toBeEmptyDOMElement();
    expect(said.mock.calls).toEqual([[expect.stringMatching(/Pass `labels`.*pipes-widget\/locales\/en/)]]);
    expect(sandbox.requests).toEqual([]);
    said.mockClear();
  });
});

describe('a label that is missing', () => {
  test('says nothing, be it a text, a function, a table or a notice', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { connect, detailsOf, attemptPhase, disconnectTitle, empty, ...others } = de;
    expect([connect, detailsOf, attemptPhase, disconnectTitle, empty]).not.toContain(undefined);
    const { user } = show(others as Labels);
    await user.click(await button(de.connectProvider('GitHub')));
    await user.click(await button(de.disconnectProvider('Slack', 'ada in Engines')));
    expect(await screen.findByRole('alertdialog')).toBeVisible();
    expect(screen.queryByText(de.crashed.title)).toBeNull();
    // React says that a function is no text.
    said.mockClear();
  });

  test('is the empty text, wherever it is missing', () => {
    const { readAloud, connect, ...others } = de;
    expect([typeof readAloud, typeof connect]).toEqual(['function', 'string']);
    const guarded = guardLabels({ ...others, authMethods: {}, status: null } as never);
    expect(guarded.readAloud({ title: 'Nur der Titel', text: '' })).toBe('');
    expect(`${guarded.connect}`).toBe('');
    expect(`${guarded.authMethods.api_key.title}`).toBe('');
    expect(`${guarded.status.connected}`).toBe('');
    expect(guarded.crashed).toEqual(de.crashed);
    expect(guarded.connectProvider('GitHub')).toBe(de.connectProvider('GitHub'));
  });

  test('a notice without a text is its title', async () => {
    sandbox.consent = 'wait';
    const { user } = show({ ...de, outcome: () => ({ title: 'Nur der Titel' }) as never });
    await user.click(await button(de.connectProvider('GitHub')));
    await user.click(await button(de.cancelAttempt('GitHub')));
    expect(await screen.findByText('Nur der Titel', { selector: 'strong' })).toBeVisible();
    expect(screen.queryByText(/undefined/)).toBeNull();
  });
});

describe('a label that throws', () => {
  function takeReported() {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    return reportError;
  }
  const throwing = (): never => {
    throw new Error('The host’s own.');
  };

  test('says nothing, is reported, and leaves the others', async () => {
    const reportError = takeReported();
    show({ ...de, needsReauthorization: throwing });
    expect(await button(de.connectProvider('GitHub'))).toBeVisible();
    expect(screen.getByText(de.status.needs_reauthorization)).toBeVisible();
    expect(reportError).toHaveBeenCalledWith(expect.objectContaining({ message: 'The host’s own.' }));
  });

  test('breaks nothing, be it all of them', async () => {
    takeReported();
    const onError = vi.fn();
    const texts = Object.entries(de).map(([name, label]) => [name, typeof label === 'function' ? throwing : label]);
    sandbox.consent = 'wait';
    const { user, container } = show(Object.fromEntries(texts) as Labels, { onError });
    await screen.findByText('GitHub');
    const rowOf = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement);
    const details = screen.getAllByRole('button', { expanded: false });
    for (const each of details) await user.click(each);
    await user.click(rowOf('GitHub').getByText(de.connect));
    await user.click(await rowOf('GitHub').findByText(de.cancel));
    await user.click(await rowOf('GitHub').findByText(de.dismiss));
    await user.click(rowOf('Slack').getByText(de.disconnect));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByText(de.disconnect));
    await waitFor(() => expect(rowOf('Slack').getByText(de.connect)).toBeVisible());
    expect(container).not.toHaveTextContent(/undefined|null|\[object/);
    expect(onError.mock.calls.filter(([error]) => (error as Error).message.includes('own'))).toEqual([]);
  });
});

describe('every word is of the labels', () => {
  const labels = pseudo(en);
  const all = [...PROVIDERS, ...AUTH_METHOD_PROVIDERS];
  /** What the backend says. */
  const names = new Set(
    [
      ...all.flatMap(({ name, description, scopes, accounts, configFields = [] }) => [
        name,
        description,
        ...(scopes ?? []),
        ...accounts.flatMap(({ displayName }) => displayName),
        ...configFields.flatMap((field) => [field.label, field.description, field.default]),
      ]),
      'admin',
      'For the test.',
      'The digest will stop.',
    ].filter((text) => typeof text === 'string'),
  );

  /** Nothing outside of the marks; and that there is something in them. */
  function expectMarked(container: HTMLElement, alsoNamed: string[] = []): void {
    expect(unmarkedTexts(container, new Set([...names, ...alsoNamed]))).toEqual([]);
    expect(container.textContent).toContain('⟦');
  }

  const marked = (name: string) => `⟦${name}⟧`;
  const open = async (user: UserEvent) => {
    for (const each of screen.getAllByRole('button', { expanded: false })) await user.click(each);
    for (const each of document.querySelectorAll('summary')) await user.click(each);
  };

  test('as this check would find out', () => {
    const { container } = render(
      <div title="⟦a⟧" aria-label="Spoken">
        ⟦ab ⟦c⟧⟧ · <b>Hard-coded</b> <i lang="en">English</i> <bdi>GitHub</bdi> <input placeholder="⟦a⟧ b" />
      </div>,
    );
    expect(unmarkedTexts(container, names)).toEqual(['Spoken', 'Hard-coded', 'b']);
    expect(outsideMarks('⟦ab ⟦c⟧ d⟧')).toBe('');
  });

  test('in the list with all details open', async () => {
    sandbox.update('slack', { accounts: { scopes: ['chat:write'] } });
    sandbox.update('jira', { authMethods: ['carrier_pigeon'] });
    const { user, container } = show(labels);
    await screen.findByText('GitHub');
    await screen.findByRole('searchbox');
    await open(user);
    await waitFor(() => expect(container.querySelectorAll('summary').length).toBeGreaterThan(8));
    expectMarked(container);
  });

  test('in rows of every auth method, with what is shared', async () => {
    serve({ providers: AUTH_METHOD_PROVIDERS });
    const { user, container } = show(labels, { showShared: true });
    await screen.findByRole('region', { name: marked('Shared by Engines Ltd.') });
    await open(user);
    expectMarked(container);
  });

  test('in the search', async () => {
    const { user, container } = show(labels);
    const search = await screen.findByRole('searchbox', { name: marked('Search connections') });
    await user.type(search, 'slack');
    expectMarked(container);
    await user.type(search, 'nope');
    expect(screen.getByText(marked('Clear search'))).toBeVisible();
    expectMarked(container);
  });

  test('in the connect dialog, its choice of methods and its errors', async () => {
    serve({ providers: AUTH_METHOD_PROVIDERS });
    const { user, container } = show(labels);
    await user.click(await button(marked('Connect Snowflake')));
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(dialog.getAllByRole('button').length).toBeGreaterThan(3));
    expectMarked(container);
    await user.click(dialog.getByText(marked(en.authMethods.client_credentials.title)));
    await user.click(dialog.getByText(marked(en.save)));
    expect(dialog.getByText(marked(en.credentialFields.clientId.missing))).toBeVisible();
    expectMarked(container);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await button(marked('Connect Zendesk')));
    const settings = within(await screen.findByRole('dialog'));
    await user.click(settings.getByText(marked(en.next)));
    expectMarked(container);
  });

  test('in the disconnect dialog', async () => {
    const onBeforeDisconnect = vi.fn(() => ({ consequences: ['The digest will stop.'] }));
    const { user, container } = show(labels, { onBeforeDisconnect });
    await user.click(await button(marked('Disconnect Slack (ada in Engines)')));
    await screen.findByText('The digest will stop.');
    expectMarked(container);
  });

  test('in attempts, and in what is read aloud', async () => {
    sandbox.consent = 'wait';
    const { user, container } = show(labels);
    await user.click(await button(marked('Connect Notion')));
    await user.click(await button(marked('Connect Dropbox')));
    await waitFor(() => expect(screen.getAllByText(marked(en.cancel))).toHaveLength(2));
    expectMarked(container);
    await waitFor(() => sandbox.decide('notion', 'approve'));
    await user.click(await button(marked('Cancel connecting Dropbox')));
    await button(marked('Dismiss the message about Dropbox'));
    await button(/Disconnect Notion/);
    expectMarked(container);
  });

  test.each([
    ['while it loads', 'hang'],
    ['when it fails', { status: 404 }],
    ['when nobody is signed in', { status: 401 }],
  ] as const)('%s', async (_what, failure) => {
    sandbox.fail('mine', failure);
    const { container } = show(labels);
    if (failure === 'hang') await screen.findByText(marked(en.loading));
    else await screen.findByRole('alert');
    expectMarked(container);
  });

  test('in a list with nothing in it', async () => {
    serve({ providers: [] });
    const { container } = show(labels);
    await screen.findByText(marked(en.empty.title));
    expectMarked(container);
  });

  test('in a card', async () => {
    const reason = 'For the test.';
    const { container } = render(
      <>
        <ConnectCard token={sandbox.token()} provider={['github', 'gmail']} reason={reason} labels={labels} />
        <ConnectCard token={sandbox.token()} provider="slack" labels={labels} />
        <ConnectCard token={sandbox.token()} provider="slack" scopes={['admin']} labels={labels} />
      </>,
    );
    await button(marked('Connect GitHub'));
    await screen.findByText(/Slack is connected/);
    await waitFor(() => expect(container.querySelectorAll('summary').length).toBeGreaterThan(1));
    expectMarked(container);
  });

  test('in a list of permissions, but for the catalogue, which says that it is English', async () => {
    const { container } = render(
      <PermissionList
        provider="github"
        name="GitHub"
        scopes={['repo', 'read:org', 'workflow']}
        granted={['repo', 'write:nonsense_things']}
        labels={labels}
      />,
    );
    await screen.findAllByText(marked(en.notGranted));
    expectMarked(container, ['write:nonsense_things']);
    expect(container.querySelectorAll('[lang="en"]').length).toBeGreaterThan(2);
  });
});
