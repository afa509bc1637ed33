import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { PipesWidget, PipesError } from '../src/index.js';
import { sandboxed } from './sandbox.js';

const meta = { title: 'States/Authorization', component: PipesWidget, ...sandboxed() } satisfies Meta<
  typeof PipesWidget
>;
export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const SOON = { timeout: 6_000 };

/** Presses a button and waits for words. */
const press =
  (button: string, words: string): Play =>
  async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: button }));
    await expect(await canvas.findByText(words, { ignore: '[role=status] *' }, SOON)).toBeVisible();
  };

export const Authorizing: Story = {
  ...sandboxed((sandbox) => sandbox.fail('authorize', 'hang'), { consent: 'wait' }),
  play: press('Connect GitHub', 'Opening a window…'),
};

export const Waiting: Story = {
  ...sandboxed(() => {}, { consent: 'wait' }),
  play: press('Connect GitHub', 'Finish in the other window.'),
};

export const WaitingOnPhone: Story = { ...Waiting, globals: { viewport: { value: 'mobile1' } } };

export const WindowGone: Story = {
  ...sandboxed((sandbox) => (sandbox.consent = 'deny')),
  play: async (context) => {
    await press('Connect GitHub', 'Window closed? Open it again to finish.')(context);
    await expect(context.canvas.getByRole('button', { name: 'Open again to connect GitHub' })).toBeVisible();
  },
};

export const Connected: Story = {
  ...sandboxed(() => {}, { consent: 'approve' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect GitHub' }));
    await expect(
      await canvas.findByRole('button', { name: 'Disconnect GitHub (ada@example.com)' }, SOON),
    ).toBeVisible();
    await expect(canvas.getByText('GitHub is connected.')).toBeInTheDocument();
  },
};

export const Reauthorized: Story = {
  ...sandboxed(() => {}, { consent: 'approve' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reauthorize Gmail' }));
    await waitFor(() => expect(canvas.queryByText('Needs reauthorization')).toBeNull(), SOON);
  },
};

export const Cancelled: Story = {
  ...sandboxed(() => {}, { consent: 'wait' }),
  play: async (context) => {
    await press('Connect GitHub', 'Finish in the other window.')(context);
    await press('Cancel connecting GitHub', 'GitHub wasn’t connected')(context);
  },
};

export const Blocked: Story = {
  args: { openWindow: () => null },
  play: press('Connect GitHub', 'Your browser blocked the window'),
};

export const Refused: Story = {
  ...sandboxed(
    (sandbox) => sandbox.fail('authorize', { status: 400, message: 'GitHub is switched off for this team.' }),
    { consent: 'wait' },
  ),
  play: press('Connect GitHub', 'GitHub couldn’t be connected'),
};

export const AuthorizeUnreachable: Story = {
  ...sandboxed((sandbox) => sandbox.fail('authorize', 'network'), { consent: 'wait' }),
  play: press('Connect GitHub', 'GitHub couldn’t be connected'),
};

export const SessionEnded: Story = {
  ...sandboxed((sandbox) => sandbox.fail('authorize', { status: 401 }), { consent: 'wait' }),
  play: press('Connect GitHub', 'GitHub couldn’t be connected'),
};

export const Disconnecting: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Slack (ada in Engines)' }));
    const dialog = within(await canvas.findByRole('alertdialog', { name: 'Disconnect Slack?' }));
    await expect(dialog.getByText(/This doesn’t revoke access at Slack/)).toBeVisible();
  },
};

export const DisconnectingDark: Story = { ...Disconnecting, globals: { scheme: 'dark' } };
/** There is no room for it in the row: it is in the details. */
export const DisconnectingOnPhone: Story = {
  globals: { viewport: { value: 'mobile1' } },
  play: async (context) => {
    await context.userEvent.click(await context.canvas.findByRole('button', { name: 'Details of Slack' }));
    await Disconnecting.play?.(context);
  },
};

/** The account is back, and the row says why. */
export const DisconnectFailed: Story = {
  ...sandboxed((sandbox) => sandbox.fail('DELETE', { status: 500 })),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Slack (ada in Engines)' }));
    const dialog = within(await canvas.findByRole('alertdialog', { name: 'Disconnect Slack?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Disconnect Slack (ada in Engines)' }));
    await expect(await canvas.findByText('Slack couldn’t be disconnected')).toBeVisible();
  },
};

export const Disconnected: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect Slack (ada in Engines)' }));
    const dialog = within(await canvas.findByRole('alertdialog', { name: 'Disconnect Slack?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Disconnect Slack (ada in Engines)' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Connect Slack' })).toHaveFocus());
  },
};

/** A client that throws something of its own: the widget says so in words and goes on. */
export const ClientThatThrows: Story = {
  render: () => <PipesWidget client={throwing} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Your connections couldn’t be loaded')).toBeVisible();
  },
};

const throwing = {
  listProviders: () => Promise.reject(new PipesError('unavailable', 'The host’s client failed.')),
  authorize: () => Promise.reject(new Error('never')),
  disconnect: () => Promise.reject(new Error('never')),
};
