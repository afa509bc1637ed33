import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PermissionList, PipesWidget, type ConnectedAccountData, type PipesClient } from '../src/index.js';
import { sandboxed } from './sandbox.js';

const meta = { title: 'States/Permissions', component: PipesWidget, ...sandboxed() } satisfies Meta<typeof PipesWidget>;
export default meta;
type Story = StoryObj<typeof meta>;

const SOON = { timeout: 6_000 };
const GOOGLE = 'https://www.googleapis.com/auth/';

const says =
  (...words: Array<string | RegExp>): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    for (const each of words) await expect(await canvas.findByText(each, {}, SOON)).toBeVisible();
  };

type Context = Parameters<NonNullable<Story['play']>>[0];

async function openDetails({ canvas, userEvent }: Context, provider: string): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name: `Details of ${provider}` }, SOON));
}

export const Requested: Story = {
  args: { appName: 'Acme', filter: { slugs: ['github'] } },
  play: async (context) => {
    await openDetails(context, 'GitHub');
    await says(
      'Acme will be able to:',
      'Administer',
      'Read and change all your repositories, private ones too',
    )(context);
  },
};
export const RequestedDark: Story = { ...Requested, globals: { scheme: 'dark' } };
export const RequestedOnPhone: Story = { ...Requested, globals: { viewport: { value: 'mobile1' } } };
export const RequestedRightToLeft: Story = { ...Requested, globals: { direction: 'rtl' } };

export const TechnicalNames: Story = {
  ...Requested,
  play: async (context) => {
    await Requested.play?.(context);
    await context.userEvent.click(await context.canvas.findByText('Technical names'));
    await says('read:org')(context);
  },
};

/** One account was granted less than the others. */
export const Missing: Story = {
  ...sandboxed((sandbox) => sandbox.update('slack', { accounts: { scopes: ['chat:write', 'channels:read'] } })),
  args: { filter: { slugs: ['slack', 'google-calendar'] } },
  play: async (context) => {
    await says('Some permissions missing', /^2 of 3 permissions granted/, /^Missing: /)(context);
    await openDetails(context, 'Slack');
    await says('Not granted')(context);
  },
};
export const MissingDark: Story = { ...Missing, globals: { scheme: 'dark' } };
export const MissingOnPhone: Story = { ...Missing, globals: { viewport: { value: 'mobile1' } } };

const client = (...accounts: Array<Partial<ConnectedAccountData>>): PipesClient => ({
  listProviders: async () => ({
    providers: accounts.map((account, index) => ({
      slug: index === 0 ? 'github' : `github-${index}`,
      name: `GitHub ${index + 1}`,
      description: 'Read issues and open pull requests.',
      scopes: ['repo', 'gist'],
      connectedAccounts: [{ id: 'a', state: 'needs_reauthorization', scopes: ['repo', 'gist'], ...account }],
    })),
  }),
  getProvider: () => new Promise(() => {}),
  authorize: async () => ({ url: 'https://example.com/' }),
  disconnect: async () => {},
});

/** Why an account does not work, as far as the backend says. */
const reasons = client(
  {},
  { problem: { code: 'invalid_grant', at: '2026-03-04T10:00:00Z' } },
  { scopes: ['repo'] },
  { problem: { code: 'admin_consent_required', message: 'Your organization has to approve Acme.' } },
);
export const Reasons: Story = {
  render: () => <PipesWidget client={reasons} />,
  play: says(
    'The connection to GitHub 1 no longer works. Reauthorize it to keep using it.',
    'Access to GitHub 2 expired or was revoked. Reauthorize it to keep using it.',
    /needs additional permissions/,
    'An administrator needs to approve access to GitHub 4.',
  ),
};
export const ReasonsOnPhone: Story = { ...Reasons, globals: { viewport: { value: 'mobile1' } } };

const used = client({ state: 'connected', usage: [{ by: 'Assistant', at: new Date().toISOString() }] });
/** What a backend knows of an account, and a line of the host's own. */
export const AccountFacts: Story = {
  render: () => (
    <PipesWidget
      client={used}
      renderAccountDetails={({ account }) => <small>Your own line about account {account.id}</small>}
    />
  ),
  play: async (context) => {
    await openDetails(context, 'GitHub 1');
    await says(/^Used by Assistant/, 'Your own line about account a')(context);
  },
};

/** Without a widget around it. */
export const Alone: Story = {
  render: () => (
    <PermissionList
      provider="gmail"
      name="Gmail"
      appName="Acme"
      scopes={[`${GOOGLE}gmail.readonly`, `${GOOGLE}gmail.send`, 'email']}
      granted={[`${GOOGLE}gmail.readonly`, `${GOOGLE}userinfo.email`]}
    />
  ),
  play: says('Acme can:', 'Read your email', 'Not granted'),
};
