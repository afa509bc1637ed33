import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { constantFrom, oneof, sample, string } from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createPipes,
  PermissionList,
  PipesProvider,
  PipesWidget,
  type PermissionListProps,
  type PipesClient,
  type PipesWidgetProps,
} from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { provider } from '../setup/samples.js';
import { answerFetch, openDetails, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;
const SOON = { timeout: 5_000 };
const GOOGLE = 'https://www.googleapis.com/auth/';

beforeEach(() => {
  sandbox = createSandbox({ consent: 'wait' });
  answers.from(sandbox);
});

const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li') as HTMLElement);

function show(props: PermissionListProps) {
  const user = userEvent.setup();
  render(<PermissionList {...props} />);
  return user;
}

describe('PermissionList', () => {
  test('groups what an app will be able to do, and marks what people guard', async () => {
    show({ provider: 'gmail', scopes: [`${GOOGLE}gmail.readonly`, `${GOOGLE}gmail.send`, 'email'], appName: 'Acme' });
    expect(await screen.findByText('Acme will be able to:')).toBeVisible();
    const read = within(await screen.findByRole('list', { name: 'Read' }));
    expect(read.getAllByRole('listitem')).toHaveLength(2);
    expect(read.getByText('Read your email')).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Change' })).getByText('Sensitive')).toBeVisible();
  });

  test('says of a granted list what it can do and what it lacks, in whatever spelling', async () => {
    show({
      provider: 'google',
      scopes: ['email', `${GOOGLE}gmail.send`],
      granted: [`${GOOGLE}userinfo.email openid`],
    });
    expect(await screen.findByText('This app can:')).toBeVisible();
    const missing = (await screen.findByText('Not granted')).closest('li') as HTMLElement;
    expect(missing).toHaveTextContent(/Send/);
    expect(screen.getAllByText('Not granted')).toHaveLength(1);
  });

  test('of another provider says nothing of the former one', async () => {
    const shown = (slug: string) => <PermissionList provider={slug} scopes={['repo']} />;
    const { rerender } = render(shown('github'));
    expect(await screen.findByText('Read and change all your repositories, private ones too')).toBeVisible();
    rerender(shown('slack'));
    expect(screen.queryByText('Read and change all your repositories, private ones too')).toBeNull();
    expect((await screen.findAllByText('repo')).length).toBeGreaterThan(0);
  });

  test('shows the scopes as the provider spells them behind a disclosure', async () => {
    const user = show({ provider: 'github', scopes: ['repo', 'made:up:scope'] });
    const summary = await screen.findByText('Technical names');
    expect(screen.getByText('repo')).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByText('repo')).toBeVisible();
  });

  test('admits what it does not know', async () => {
    show({ provider: 'github', scopes: ['constructor', 'orders:read'] });
    expect(await screen.findByText('No description is available for this permission.')).toBeVisible();
    expect(screen.getByText('Read orders')).toBeVisible();
    expect(screen.getByText('Described from its name only.')).toBeVisible();
  });

  test('lets the host replace what is said, and goes on where that throws', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const describeScope: PermissionListProps['describeScope'] = ({ key, scope }) => {
      if (scope === 'gist') throw new Error('The host’s own.');
      return key === 'github/repo' ? { title: 'Open pull requests', level: 'write', isSensitive: false } : null;
    };
    show({ provider: 'github', scopes: ['repo', 'gist'], describeScope });
    const change = within(await screen.findByRole('list', { name: 'Change' }));
    expect(change.getByText('Open pull requests')).toBeVisible();
    expect(screen.queryByText(/all your repositories/)).toBeNull();
    expect(report).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test('renders ten thousand odd scopes as text', { timeout: 60_000 }, async () => {
    const odd = oneof(
      string({ minLength: 1, maxLength: 30 }),
      string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      constantFrom('constructor', '__proto__', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '{{7*7}}'),
    );
    const scopes = sample(odd, { numRuns: 10_000, seed: 7 });
    const client = (some: string[]): PipesClient => ({
      listProviders: async () => ({ providers: [{ ...provider, slug: 'github', name: 'GitHub', scopes: some }] }),
      authorize: async () => ({ url: 'https://example.com/' }),
      disconnect: async () => {},
    });
    const user = userEvent.setup();
    const { container } = render(<PipesWidget client={client(scopes)} />);
    await openDetails(user, 'GitHub');
    await screen.findByText('Technical names', {}, { timeout: 30_000 });
    const shown = container.querySelectorAll('.pipes-scope > code');
    expect(shown.length).toBeGreaterThan(5_000);
    expect(container.querySelector('img, script, a')).toBeNull();
    for (const each of shown) expect(each.children).toHaveLength(0);
  });
});

describe('a row whose account lacks permissions', () => {
  const lacking = (scopes: string[] = ['chat:write', 'users:read']) =>
    sandbox.update('slack', { accounts: { scopes } });

  test('says how many were granted and which are missing, softly', async () => {
    lacking();
    renderWidget(sandbox, { sort: 'server' });
    const slack = await rowOf('Slack');
    expect(slack.getByText('Some permissions missing')).toBeVisible();
    expect(await slack.findByText(/^2 of 3 permissions granted\./)).toBeVisible();
    expect(await slack.findByText(/^Missing: .*channels.*\.$/i)).toBeVisible();
    // It works: nobody is alarmed.
    expect(screen.queryByText('2 connections need your attention')).toBeNull();
    expect(screen.getByText('One connection needs your attention')).toBeVisible();
  });

  test('is fixed in place', async () => {
    lacking();
    const onConnect = vi.fn();
    const { user } = renderWidget(sandbox, { onConnect });
    await user.click(await screen.findByRole('button', { name: 'Fix permissions for Slack' }));
    await waitFor(() => sandbox.decide('slack', 'approve'), SOON);
    const slack = await rowOf('Slack');
    expect(await slack.findByText('Connected', {}, SOON)).toBeVisible();
    expect(slack.queryByText(/Missing:/)).toBeNull();
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ intent: 'reauthorize' }));
  });

  test.each<[string, Partial<PipesWidgetProps>, string[]]>([
    ['are found by their status', { filter: { statuses: ['missing_scopes'] } }, ['Slack']],
    ['are not found as connected', { filter: { statuses: ['connected'] } }, ['Google Calendar', 'Salesforce']],
  ])('%s', async (_what, props, names) => {
    lacking();
    const { container } = renderWidget(sandbox, props);
    await screen.findByText(names[0] as string);
    expect([...container.querySelectorAll('.pipes-name > bdi')].map((each) => each.textContent)).toEqual(names);
  });

  test('is not alarmed by other spellings of what was granted', async () => {
    sandbox.update('gmail', { scopes: ['email', `${GOOGLE}gmail.send`, 'openid'] });
    sandbox.update('gmail', {
      accounts: { state: 'connected', scopes: [`${GOOGLE}userinfo.email ${GOOGLE}gmail.compose`] },
    });
    renderWidget(sandbox);
    const gmail = await rowOf('Gmail');
    expect(gmail.getByText('Connected')).toBeVisible();
    expect(gmail.queryByText(/Missing|permissions granted/)).toBeNull();
  });

  test('believes a client that knows better', async () => {
    const account = { id: 'a', state: 'connected', scopes: ['repo'] };
    const connectedAccounts = [
      { ...account, missingScopes: [] },
      { ...account, id: 'b', missingScopes: ['gist'] },
    ];
    const client: PipesClient = {
      listProviders: async () => ({
        providers: [{ slug: 'github', name: 'GitHub', scopes: ['repo', 'user'], connectedAccounts }],
      }),
      authorize: async () => ({ url: 'https://example.com/' }),
      disconnect: async () => {},
    };
    render(<PipesWidget client={client} />);
    expect(await screen.findByText(/^Missing: .*gists/i, {}, SOON)).toBeVisible();
    expect(screen.getAllByText(/^Missing:/)).toHaveLength(1);
  });
});

describe('a broken account', () => {
  function showBroken(account: object, methods: Partial<PipesClient> = {}) {
    const listed = (state = 'needs_reauthorization') => ({
      slug: 'github',
      name: 'GitHub',
      scopes: ['repo', 'gist'],
      connectedAccounts: [{ id: 'a', scopes: ['repo', 'gist'], ...account, state }],
    });
    const client: PipesClient = {
      listProviders: async () => ({ providers: [listed()] }),
      authorize: async () => ({ url: 'https://example.com/' }),
      disconnect: async () => {},
      ...methods,
    };
    const pipes = createPipes({ client });
    render(
      <PipesProvider pipes={pipes}>
        <PipesWidget />
      </PipesProvider>,
    );
    return { user: userEvent.setup(), listed };
  }

  test.each([
    ['nobody said why', {}, 'The connection to GitHub no longer works. Reauthorize it to keep using it.'],
    [
      'the provider said that access ended',
      { problem: { code: 'invalid_grant' } },
      'Access to GitHub expired or was revoked. Reauthorize it to keep using it.',
    ],
    [
      'permissions are needed that it lacks',
      { scopes: ['repo'] },
      'The connection to GitHub needs additional permissions. Reauthorize it to grant them.',
    ],
    [
      'an administrator has to act',
      { problem: { code: 'admin_consent_required' } },
      'An administrator needs to approve access to GitHub.',
    ],
    [
      'the code is unknown',
      { problem: { code: 'E42' } },
      'The connection to GitHub no longer works. Reauthorize it to keep using it.',
    ],
    ['it is a key', { authMethod: 'api_key' }, 'The saved credentials for GitHub no longer work.'],
  ])('of which %s says what is known and no more', async (_what, account, text) => {
    showBroken(account);
    expect(await screen.findByText(text, {}, SOON)).toBeVisible();
  });

  test('names the permissions that are needed now', async () => {
    showBroken({ scopes: ['repo'] });
    expect(await screen.findByText(/^Missing: .*gists/i, {}, SOON)).toBeVisible();
  });

  test('is checked again where the client can ask for it alone', async () => {
    const getProvider = vi.fn(async () => listed('connected'));
    const { user, listed } = showBroken({}, { getProvider: () => getProvider() });
    await user.click(await screen.findByRole('button', { name: 'Check again: GitHub' }));
    await waitFor(() => expect(screen.queryByText(/no longer works/)).toBeNull(), SOON);
    expect(getProvider).toHaveBeenCalledTimes(1);
  });

  test('is not offered that by a client that cannot', async () => {
    showBroken({});
    await screen.findByRole('button', { name: 'Reauthorize GitHub' });
    expect(screen.queryByRole('button', { name: 'Check again: GitHub' })).toBeNull();
  });
});
