import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, AUTH_METHOD_PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';
import { answerFetch, openDetails, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ providers: AUTH_METHOD_PROVIDERS, consent: 'approve' });
  answers.from(sandbox);
});

const button = (name: string) => screen.findByRole('button', { name });
const sent = (part: string) => sandbox.requests.filter(({ path }) => path.includes(part)).map(({ body }) => body);

async function open(name: string, props: Parameters<typeof renderWidget>[1] = {}) {
  const { user } = renderWidget(sandbox, props);
  await user.click(await button(name));
  const dialog = await screen.findByRole('dialog', { name: name.replace(/ \(.*/, '') });
  return { user, dialog: within(dialog) };
}

/** Once the dialog is done, what the details of the row say. */
async function seeInDetails(user: Awaited<ReturnType<typeof open>>['user'], provider: string, text: string) {
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await openDetails(user, provider);
  expect(await screen.findByText(text)).toBeVisible();
}

describe('an API key', () => {
  test('is asked for with what it is for, and never shown', async () => {
    const { dialog } = await open('Connect PostHog');
    const field = dialog.getByLabelText('API key');
    expect(dialog.getByText(/Use a personal key with the scope/)).toBeInTheDocument();
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAccessibleDescription(/Create a key in your PostHog settings/);
    expect(field).toHaveFocus();
  });

  test('connects, is shown by its last four characters, and is told to the host', async () => {
    const onConnect = vi.fn();
    const { user, dialog } = await open('Connect PostHog', { onConnect });
    await user.type(dialog.getByLabelText('API key'), ' phx_abc9876 {Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('posthog/api-key')).toEqual([{ secret: 'phx_abc9876' }]);
    expect(onConnect).toHaveBeenCalledExactlyOnceWith({
      provider: expect.objectContaining({ slug: 'posthog' }) as unknown,
      accountId: expect.stringMatching(/^inst_/) as string,
      intent: 'connect',
    });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Update PostHog' })).toHaveFocus());
    await seeInDetails(user, 'PostHog', 'API key ••••9876');
  });

  test('that is empty is not sent', async () => {
    const { user, dialog } = await open('Connect PostHog');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const field = dialog.getByLabelText('API key');
    expect(field).toHaveAccessibleDescription(/^Enter an API key\./);
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(sent('api-key')).toEqual([]);
  });

  test('that is refused says so in the server’s words, and keeps what was typed', async () => {
    const onError = vi.fn();
    const { user, dialog } = await open('Connect PostHog', { onError });
    await user.type(dialog.getByLabelText('API key'), 'an invalid key{Enter}');
    expect(await dialog.findByRole('alert')).toHaveTextContent('PostHog does not accept this API key.');
    expect(dialog.getByLabelText('API key')).toHaveValue('an invalid key');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'invalid' }));
    await user.clear(dialog.getByLabelText('API key'));
    await user.type(dialog.getByLabelText('API key'), 'phx_abc9876{Enter}');
    await seeInDetails(user, 'PostHog', 'API key ••••9876');
  });

  test('that cannot be saved says what to do', async () => {
    const { user, dialog } = await open('Connect PostHog', { onError: () => {} });
    sandbox.fail('api-key', 'network');
    await user.type(dialog.getByLabelText('API key'), 'key-1234{Enter}');
    expect(await dialog.findByRole('alert')).toHaveTextContent('Check your internet connection and try again.');
  });

  test('is saved once for two quick clicks', async () => {
    const { user, dialog } = await open('Connect PostHog');
    sandbox.latency = 50;
    await user.type(dialog.getByLabelText('API key'), 'key-1234');
    await user.dblClick(dialog.getByRole('button', { name: 'Save' }));
    await seeInDetails(user, 'PostHog', 'API key ••••1234');
    expect(sent('api-key')).toHaveLength(1);
  });

  test('can be replaced while it works: the same account', async () => {
    const { user, dialog } = await open('Update Stripe');
    expect(dialog.getByText(/The saved value ends in 4242/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText('API key'), 'rk_new5555{Enter}');
    await seeInDetails(user, 'Stripe', 'API key ••••5555');
    expect(screen.queryByText('API key ••••4242')).toBeNull();
  });

  test('that broke is flagged, and is repaired in place', async () => {
    const onConnect = vi.fn();
    const { user, dialog } = await open('Update SendGrid', { onConnect });
    expect(screen.getByText('Update your API key')).toBeInTheDocument();
    await user.type(dialog.getByLabelText('API key'), 'SG.new7777{Enter}');
    await seeInDetails(user, 'SendGrid', 'API key ••••7777');
    expect(screen.queryByText('Update your API key')).toBeNull();
    expect(onConnect).toHaveBeenCalledWith(expect.objectContaining({ intent: 'reauthorize' }));
  });
});

describe('client credentials', () => {
  test('are connected with an id, a secret and the settings that are asked for', async () => {
    sandbox.requests.length = 0;
    const { user } = renderWidget(sandbox);
    await user.click(await button('Disconnect Shopify (Engines Ltd.)'));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /^Disconnect/ }));
    await user.click(await button('Connect Shopify'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Connect Shopify' }));
    expect(dialog.queryByLabelText(/API version/)).toBeNull();
    await user.type(dialog.getByLabelText('Client ID'), 'client-1');
    await user.type(dialog.getByLabelText('Client secret'), 'secret-8888');
    await user.type(dialog.getByLabelText('Shop'), 'acme');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await seeInDetails(user, 'Shopify', 'Client secret ••••8888');
    expect(sent('client-credentials')).toEqual([
      { client_id: 'client-1', client_secret: 'secret-8888', config: { subdomain: 'acme' } },
    ]);
  });

  test('are updated with the stored id and the secret typed again; settings stay', async () => {
    const { user, dialog } = await open('Update Shopify');
    expect(dialog.getByLabelText('Client ID')).toHaveValue('client-1842');
    expect(dialog.getByLabelText('Client secret')).toHaveValue('');
    expect(dialog.getByLabelText('Client secret')).toHaveAccessibleDescription(/The saved value ends in k0de/);
    expect(dialog.queryByLabelText('Shop')).toBeNull();
    await user.type(dialog.getByLabelText('Client secret'), 'secret-9999{Enter}');
    await seeInDetails(user, 'Shopify', 'Client secret ••••9999');
    expect(sent('client-credentials')).toEqual([{ client_id: 'client-1842', client_secret: 'secret-9999' }]);
  });

  test('send their settings only when somebody changes them, and then whole', async () => {
    const { user, dialog } = await open('Update Shopify');
    await user.type(dialog.getByLabelText('Client secret'), 'secret-9999');
    await user.click(dialog.getByRole('button', { name: 'Change settings' }));
    expect(dialog.getByLabelText('Client secret')).toHaveValue('secret-9999');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByLabelText('Shop')).toHaveFocus();
    await user.type(dialog.getByLabelText('Shop'), 'acme-2{Enter}');
    await waitFor(() =>
      expect(sent('client-credentials')).toEqual([
        { client_id: 'client-1842', client_secret: 'secret-9999', config: { subdomain: 'acme-2' } },
      ]),
    );
  });
});

describe('settings before a sign-in', () => {
  test('are those of an installation that nobody has pinned, in their order', async () => {
    const { dialog } = await open('Connect Zendesk');
    expect(dialog.getAllByRole('textbox').map((field) => field.getAttribute('name'))).toEqual([
      'config.subdomain',
      'config.region',
    ]);
    const region = dialog.getByLabelText('Region (optional)');
    expect(region).toHaveValue('');
    expect(region).toHaveAttribute('placeholder', 'eu');
    expect(region).toHaveAccessibleDescription('Default: eu');
  });

  test('are sent with the sign-in, whose window opens in the click', async () => {
    const { user, dialog } = await open('Connect Zendesk');
    await user.type(dialog.getByLabelText('Subdomain'), 'Acme');
    await user.click(dialog.getByRole('button', { name: 'Continue' }));
    expect(await button('Disconnect Zendesk (ada@example.com)')).toBeVisible();
    expect(sent('zendesk/authorize')).toEqual([{ requireHandoff: true, config: { subdomain: 'Acme' } }]);
  });

  test.each([
    ['', 'Enter a value for Subdomain.'],
    ['not/a/name', 'Subdomain has an invalid format.'],
  ])('that are wrong (%j) say so beside the field', async (typed, words) => {
    const { user, dialog } = await open('Connect Zendesk');
    const field = dialog.getByLabelText('Subdomain');
    if (typed !== '') await user.type(field, typed);
    await user.click(dialog.getByRole('button', { name: 'Continue' }));
    expect(field).toHaveAccessibleDescription(new RegExp(`^${words}`));
    expect(field).toHaveFocus();
    expect(sent('zendesk')).toEqual([]);
  });

  test('with a pattern that is invalid or would hang are the server’s to check', async () => {
    const configFields = ['(', '(a+)+$'].map((pattern, index) => ({
      key: `field${index}`,
      label: `Field ${index}`,
      required: true,
      scope: 'installation' as const,
      pattern,
    }));
    sandbox.update('zendesk', { configFields });
    const { user, dialog } = await open('Connect Zendesk');
    await user.type(dialog.getByLabelText('Field 0'), 'anything');
    await user.type(dialog.getByLabelText('Field 1'), 'aaaa');
    await user.click(dialog.getByRole('button', { name: 'Continue' }));
    expect(await button('Disconnect Zendesk (ada@example.com)')).toBeVisible();
  });

  test('are not asked for again when the account is repaired', async () => {
    const broken = { state: 'needs_reauthorization', connectedDaysAgo: 1, displayName: 'ada@example.com' };
    sandbox = createSandbox({
      providers: AUTH_METHOD_PROVIDERS.map((each) =>
        each.slug === 'zendesk' ? { ...each, accounts: [broken] } : each,
      ),
      consent: 'approve',
    });
    answers.from(sandbox);
    const { user } = renderWidget(sandbox);
    await user.click(await button('Reauthorize Zendesk'));
    await waitFor(() => expect(sent('zendesk/authorize')).toEqual([{ requireHandoff: true }]));
  });
});

describe('several auth methods', () => {
  test('are one Connect, and then a choice', async () => {
    const { dialog } = await open('Connect Snowflake');
    const methods = within(dialog.getByRole('list', { name: 'How do you want to connect?' }));
    expect(methods.getAllByRole('button').map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^Sign in/),
      expect.stringMatching(/^API key/),
      expect.stringMatching(/^Client credentials/),
    ]);
  });

  test('lead to a sign-in at once', async () => {
    const { user, dialog } = await open('Connect Snowflake');
    await user.click(dialog.getByRole('button', { name: /^Sign in/ }));
    expect(await button('Disconnect Snowflake (ada@example.com)')).toBeVisible();
  });

  test('lead to a form, and back', async () => {
    const { user, dialog } = await open('Connect Snowflake');
    await user.click(dialog.getByRole('button', { name: /^API key/ }));
    expect(dialog.getByLabelText('API key')).toHaveFocus();
    await user.click(dialog.getByRole('button', { name: 'Back' }));
    await user.click(dialog.getByRole('button', { name: /^Client credentials/ }));
    expect(dialog.getByLabelText('Client ID')).toHaveFocus();
    await user.type(dialog.getByLabelText('Client ID'), 'id-1');
    await user.type(dialog.getByLabelText('Client secret'), 'secret-1111{Enter}');
    await seeInDetails(user, 'Snowflake', 'Client secret ••••1111');
  });

  test('say nothing of what another one refused', async () => {
    const { user, dialog } = await open('Connect Snowflake');
    sandbox.fail('snowflake/api-key', { status: 422 });
    await user.click(dialog.getByRole('button', { name: /^API key/ }));
    await user.type(dialog.getByLabelText('API key'), 'refused{Enter}');
    expect(await dialog.findByRole('alert')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Back' }));
    await user.click(dialog.getByRole('button', { name: /^Client credentials/ }));
    expect(dialog.queryByRole('alert')).toBeNull();
  });

  test('stay as they are while one is saved, which is seen', async () => {
    const { user, dialog } = await open('Connect Snowflake');
    sandbox.latency = 200;
    await user.click(dialog.getByRole('button', { name: /^API key/ }));
    await user.type(dialog.getByLabelText('API key'), 'key-2222{Enter}');
    const back = dialog.getByRole('button', { name: 'Back' });
    expect(back).toHaveAttribute('aria-disabled', 'true');
    await user.click(back);
    expect(dialog.getByLabelText('API key')).toBeVisible();
    await seeInDetails(user, 'Snowflake', 'API key ••••2222');
  });

  test('of which none is known here are said not to be', async () => {
    sandbox.update('posthog', { authMethods: ['carrier_pigeon'] });
    renderWidget(sandbox);
    expect(await screen.findByText('This can’t be connected here.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Connect PostHog' })).toBeNull();
  });

  test('that the client does not offer are not offered', async () => {
    const { createWidgetsClient } = await import('../../src/index.js');
    const { saveCredentials: _none, ...client } = createWidgetsClient({
      token: sandbox.token(),
      fetch: sandbox.fetch,
    });
    const { user } = renderWidget(sandbox, { token: undefined, client });
    await user.click(await button('Connect Snowflake'));
    expect(await button('Disconnect Snowflake (ada@example.com)')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Connect PostHog' })).toBeNull();
  });
});

test('a dialog is left with Escape, which gives the focus back', async () => {
  const { user } = await open('Connect PostHog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('button', { name: 'Connect PostHog' })).toHaveFocus();
});
