import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, AUTH_METHOD_PROVIDERS, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { backendOver } from '../setup/backendOver.js';
import { answerFetch, openDetails, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

const button = (name: string) => screen.findByRole('button', { name });
const row = (name: string) => {
  const [found] = screen.getAllByRole('listitem').filter((item) => item.dataset['slug'] === name);
  if (found === undefined) throw new Error(`There is no row "${name}".`);
  return within(found);
};

/** What a button says that it shows. */
const controlledBy = (control: HTMLElement) =>
  (control.getAttribute('aria-controls') ?? '').split(' ').map((id) => document.getElementById(id));

/** The widget over the public REST API, which takes several accounts per provider if the team may. */
function renderRest(options: SandboxOptions = {}, props: Parameters<typeof renderWidget>[1] = {}) {
  sandbox = createSandbox({
    providers: AUTH_METHOD_PROVIDERS,
    consent: 'approve',
    supportsMultipleConnections: true,
    ...options,
  });
  const client = backendOver(sandbox, {
    getUser: () => ({ userId: 'user_ada', organizationId: 'org_1' }),
    supportsMultipleConnections: true,
  });
  return renderWidget(sandbox, { token: undefined, client, ...props });
}

beforeEach(() => {
  sandbox = createSandbox({ providers: AUTH_METHOD_PROVIDERS, consent: 'approve' });
  answers.from(sandbox);
});

const permissions = (line: HTMLElement | undefined) => line?.querySelectorAll('.pipes-permission');

describe('several accounts of one provider', () => {
  test('have a line each: whose it is, how it stands, what it may do, and what can be done', async () => {
    const { user } = renderWidget(sandbox);
    await button('Disconnect GitHub (ada@work.example)');
    const lines = row('github')
      .getAllByRole('listitem')
      .filter((item) => item.className === 'pipes-account');
    expect(lines).toHaveLength(2);
    const [work, home] = lines.map((line) => within(line));
    expect(work?.getByText('ada@work.example')).toBeVisible();
    expect(work?.queryByText('Needs reauthorization')).toBeNull();
    expect(work?.queryByRole('button', { name: /Reauthorize/ })).toBeNull();
    expect(home?.getByText('ada@home.example')).toBeVisible();
    expect(home?.getByText('Needs reauthorization')).toBeVisible();
    expect(home?.getByRole('button', { name: 'Reauthorize GitHub (ada@home.example)' })).toBeVisible();

    await openDetails(user, 'GitHub');
    expect(work?.getByText(/^Connected since .* as ada@work\.example$/)).toBeVisible();
    expect(await work?.findByText('This app can:')).toBeVisible();
    await waitFor(() => expect(permissions(lines[0])).toHaveLength(2));
    expect(work?.queryByText('Not granted')).toBeNull();
    expect(home?.getByText(/^ada@home\.example, first connected /)).toBeVisible();
    await waitFor(() => expect(permissions(lines[1])).toHaveLength(2));
    expect(home?.getAllByText('Not granted')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Add another account for GitHub' })).toBeNull();
  });

  test('without names are told apart by number, also in what is asked before one is disconnected', async () => {
    sandbox.update('github', { accounts: { displayName: null, identifier: null } } as never);
    const { user } = renderWidget(sandbox);
    expect(await button('Reauthorize GitHub (Account 2)')).toBeVisible();
    await user.click(await button('Disconnect GitHub (Account 2)'));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/GitHub as Account 2/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Disconnect GitHub (Account 2)' })).toBeVisible();
  });

  test('have one Details, which says what it shows: each account’s, and what is the row’s own', async () => {
    sandbox.update('github', { ownership: 'organization' });
    const { user } = renderWidget(sandbox);
    const details = await button('Details of GitHub');
    const [accounts, own, none] = controlledBy(details);
    expect(accounts).toBe(row('github').getByRole('list'));
    expect(accounts).toBeVisible();
    expect(own).not.toBeVisible();
    expect(none).toBeUndefined();
    await user.click(details);
    expect(within(own as HTMLElement).getByText('Shared by your organization')).toBeVisible();
  });

  test('that have no details but their own show no empty ones', async () => {
    renderWidget(sandbox);
    expect(controlledBy(await button('Details of GitHub'))).toEqual([row('github').getByRole('list')]);
  });

  test('can be more, where the backend takes them', async () => {
    const onConnect = vi.fn();
    const { user } = renderRest({}, { onConnect });
    await openDetails(user, 'GitHub');
    await user.click(await button('Add another account for GitHub'));
    expect(await button('Disconnect GitHub (ada@example.com)')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Disconnect GitHub (ada@work.example)' })).toBeVisible();
    expect(onConnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ intent: 'add' }));
  });

  test('are waited for by a new account, not by what happens to another', async () => {
    const { user } = renderRest({ consent: 'wait' });
    await openDetails(user, 'GitHub');
    await user.click(await button('Add another account for GitHub'));
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path.includes('/authorize'))).toBe(true));
    await button('Show window for GitHub');
    sandbox.update('github', { accounts: { state: 'connected' } });
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(row('github').queryByText('Needs reauthorization')).toBeNull());
    expect(screen.getByRole('button', { name: 'Cancel connecting GitHub' })).toBeVisible();
    sandbox.decide('github', { identifier: 'third@example.com' });
    window.dispatchEvent(new Event('focus'));
    expect(await button('Disconnect GitHub (third@example.com)')).toBeVisible();
  });

  test('can be added by a key, too', async () => {
    const { user } = renderRest();
    await openDetails(user, 'Stripe');
    await user.click(await button('Add another account for Stripe'));
    await user.type(await screen.findByLabelText('API key'), 'rk_second{Enter}');
    expect(await screen.findByText('API key ••••cond')).toBeVisible();
    expect(screen.getByText('API key ••••4242')).toBeVisible();
  });

  test('that the team may not have are said not to be, by a sign-in and by a key', async () => {
    const { user } = renderRest({ supportsMultipleConnections: false }, { onError: () => {} });
    await openDetails(user, 'GitHub');
    await user.click(await button('Add another account for GitHub'));
    expect(await screen.findByText('Only one GitHub account can be connected here.')).toBeVisible();
    await openDetails(user, 'Stripe');
    await user.click(await button('Add another account for Stripe'));
    await user.type(await screen.findByLabelText('API key'), 'rk_second{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Only one Stripe account can be connected here.');
  });

  test('are repaired and disconnected one by one', async () => {
    const { user } = renderRest();
    await user.click(await button('Reauthorize GitHub (ada@home.example)'));
    await waitFor(() => expect(row('github').queryByText('Needs reauthorization')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Disconnect GitHub (ada@home.example)' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Disconnect/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /ada@home/ })).toBeNull());
    expect(screen.getByRole('button', { name: 'Disconnect GitHub (ada@work.example)' })).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Disconnect GitHub (ada@work.example)' })).toHaveFocus(),
    );
    await waitFor(() => expect(sandbox.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1));
  });
});

describe('a repair', () => {
  test('names the account it is for', async () => {
    const { user } = renderRest({ consent: 'wait' });
    await user.click(await button('Reauthorize GitHub (ada@home.example)'));
    expect(await screen.findByText('Sign in as ada@home.example to keep the same account.')).toBeVisible();
  });

  test('that another account came back from says so', async () => {
    const { user } = renderRest({ consent: 'wait' });
    await user.click(await button('Reauthorize GitHub (ada@home.example)'));
    await button('Show window for GitHub');
    await waitFor(() => sandbox.decide('github', { identifier: 'eve@example.com' }));
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText('Previously ada@home.example, now eve@example.com.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss the message about GitHub' }));
    expect(row('github').queryByText(/now as eve/)).toBeNull();
  });
});

test('what the organization shares is there over REST, too', async () => {
  renderRest({}, { showShared: true });
  const shared = within(await screen.findByRole('region', { name: 'Shared by your organization' }));
  expect(shared.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Snowflake.*Needs admin attention/) as string,
    expect.stringMatching(/Notion.*Available/) as string,
  ]);
});
