import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { ConnectCard, type ConnectCardProps, type ConnectionRequired } from '../src/index.js';
import { AUTH_METHOD_PROVIDERS, type SandboxOptions } from '../src/sandbox/index.js';
import { Chat } from './Chat.js';
import { provided } from './sandbox.js';

const meta = { title: 'States/Connect card', component: ConnectCard } satisfies Meta<typeof ConnectCard>;
export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const SOON = { timeout: 6_000 };

const card = (props: ConnectCardProps, options: SandboxOptions = {}, prepare?: Parameters<typeof provided>[2]) =>
  provided(<ConnectCard {...props} />, options, prepare);

const required = (provider: string, reason: ConnectionRequired['reason'], ...missingScopes: string[]) =>
  ({ type: 'connection_required', provider, reason, missingScopes, connectUrl: `/connect/${provider}` }) as const;

const GITHUB = { provider: 'github', reason: 'To open a pull request with the fix you asked for.' };
const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
const READ = 'https://www.googleapis.com/auth/gmail.readonly';

const press =
  (button: string, words: string): Play =>
  async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: button }));
    await expect(await canvas.findByText(words, { ignore: '[role=status] *' }, SOON)).toBeVisible();
  };
const says =
  (words: string): Play =>
  async ({ canvas }) => {
    // Another user's card is another one, and so is that of one who is not known yet.
    await waitFor(() => expect(canvas.getByText(words)).toBeVisible(), SOON);
  };

export const NotConnected: Story = {
  ...card(GITHUB),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Connect GitHub' }, SOON)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Not now: Connect GitHub' })).toBeVisible();
  },
};
export const NotConnectedDark: Story = { ...NotConnected, globals: { scheme: 'dark' } };
export const NotConnectedOnPhone: Story = { ...NotConnected, globals: { viewport: { value: 'mobile1' } } };
export const NotConnectedRightToLeft: Story = { ...NotConnected, globals: { direction: 'rtl' } };

export const Connecting: Story = {
  ...card(GITHUB, { consent: 'wait' }),
  play: press('Connect GitHub', 'Finish in the other window.'),
};

export const WindowGone: Story = {
  ...card(GITHUB, {}, (sandbox) => (sandbox.consent = 'deny')),
  play: press('Connect GitHub', 'Window closed? Open it again to finish.'),
};

export const Blocked: Story = {
  ...card({ ...GITHUB, openWindow: () => null }),
  play: press('Connect GitHub', 'Your browser blocked the window'),
};

export const Connected: Story = {
  ...card(GITHUB, { consent: 'approve' }),
  play: press('Connect GitHub', 'GitHub is connected as ada@example.com'),
};

export const ConnectedAlready: Story = {
  ...card({ provider: 'slack' }),
  play: says('Slack is connected as ada in Engines'),
};

export const Declined: Story = {
  ...card(GITHUB),
  play: async (context) => {
    await press('Not now: Connect GitHub', 'GitHub wasn’t connected')(context);
    await expect(context.canvas.getByRole('button', { name: 'Connect GitHub' })).toBeVisible();
  },
};

export const NeedsReauthorization: Story = {
  ...card({
    required: required('gmail', 'needs_reauthorization', READ),
    reason: 'To find the invoice you asked about.',
  }),
  play: says('Reauthorize Gmail'),
};

const withoutCompose: Parameters<typeof provided>[2] = (sandbox) =>
  sandbox.update('gmail', { accounts: { state: 'connected', scopes: [READ] } });

export const MissingScopes: Story = {
  ...card({ required: required('gmail', 'missing_scopes', COMPOSE), reason: 'To draft a reply.' }, {}, withoutCompose),
  play: says('Gmail needs more permissions'),
};
export const MissingScopesDark: Story = { ...MissingScopes, globals: { scheme: 'dark' } };

/** The person cannot grant what connecting does not ask for. */
export const MissingScopesNotConfigured: Story = {
  ...card({ provider: 'slack', scopes: ['channels:history'], reason: 'To summarize #engines.' }),
  play: says('Slack needs more permissions'),
};

/** A tool that says each time that the connection does not work. */
function AskedAgain() {
  const [ids, setIds] = useState([1]);
  return ids.map((id) => (
    <ConnectCard
      key={id}
      id={`${id}`}
      required={required('slack', 'needs_reauthorization')}
      onConnected={() => setIds((before) => [...before, id + 1])}
    />
  ));
}

/** The list calls it connected, but it was asked for three times and nothing changed. */
export const Doubted: Story = {
  ...provided(<AskedAgain />),
  play: says('Slack couldn’t be used'),
};

export const Unavailable: Story = { ...card({ provider: 'figma' }), play: says('figma can’t be connected here') };

export const Several: Story = {
  ...card({ provider: ['github', 'gmail', 'slack'], reason: 'To prepare your release notes and send them.' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Connect GitHub' }, SOON)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Reauthorize Gmail' })).toBeVisible();
  },
};
export const SeveralOnPhone: Story = { ...Several, globals: { viewport: { value: 'mobile1' } } };

export const ApiKey: Story = {
  ...card({ provider: 'posthog' }, { providers: [...AUTH_METHOD_PROVIDERS] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect PostHog' }, SOON));
    await expect(await canvas.findByLabelText('API key', {}, SOON)).toBeVisible();
  },
};

export const Loading: Story = {
  ...card(GITHUB, {}, (sandbox) => sandbox.fail('mine', 'hang')),
  play: says('Loading connections…'),
};

export const Failed: Story = {
  ...card(GITHUB, {}, (sandbox) => sandbox.fail('mine', { status: 403 })),
  play: says('Your connections couldn’t be loaded'),
};

export const SignedOut: Story = {
  ...card(GITHUB, {}, (sandbox) => sandbox.fail('mine', { status: 401 })),
  play: says('You’re signed out'),
};

/** A chat that renders its messages anew loses nothing. */
export const InAChat: Story = {
  ...provided(<Chat />, { consent: 'approve' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect GitHub' }, SOON));
    await waitFor(() => expect(canvas.getByText('Thanks. I opened pull request 7.')).toBeVisible(), SOON);
  },
};
