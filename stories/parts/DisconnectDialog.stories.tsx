import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { DisconnectDialog } from '../../src/parts/DisconnectDialog.js';
import { inRoot } from './inRoot.js';

const meta = {
  title: 'Parts/DisconnectDialog',
  component: DisconnectDialog,
  args: {
    provider: 'Slack',
    account: 'ada@example.com',
    host: { status: 'go', consequences: [] },
    onDisconnect: fn(),
    onClose: fn(),
    onClosed: fn(),
  },
  decorators: [inRoot],
} satisfies Meta<typeof DisconnectDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Asking: Story = {};
export const AskingDark: Story = { globals: { scheme: 'dark' } };
export const AskingOnPhone: Story = { globals: { viewport: { value: 'mobile1' } } };
export const WithoutAccountName: Story = { args: { account: null } };
/** The host is asked what relies on the connection. */
export const AskingTheHost: Story = { args: { host: { status: 'asking' } } };
export const WithConsequences: Story = {
  args: {
    host: {
      status: 'go',
      consequences: ['Two automations stop.', 'The weekly summary is no longer posted to #engines.'],
    },
  },
};
export const MustStay: Story = {
  args: { host: { status: 'keep', reason: 'An import from Slack is running. Try again when it has finished.' } },
};
export const LongName: Story = {
  args: { provider: 'A service with a remarkably long name that goes on and on'.repeat(2) },
};
