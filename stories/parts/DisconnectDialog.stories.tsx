import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { DisconnectDialog } from '../../src/ui/features/disconnect/index.js';
import { inRoot } from './inRoot.js';

const meta = {
  title: 'Parts/DisconnectDialog',
  component: DisconnectDialog,
  args: {
    provider: 'Slack',
    account: 'ada@example.com',
    host: { status: 'free', consequences: [] },
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
/** The host is asked what depends on the connection. */
export const CheckingDependents: Story = { args: { host: { status: 'checking' } } };
export const WithConsequences: Story = {
  args: {
    host: {
      status: 'free',
      consequences: ['Two automations stop.', 'The weekly summary is no longer posted to #engines.'],
    },
  },
};
export const Prevented: Story = {
  args: { host: { status: 'prevented', reason: 'An import from Slack is running. Try again when it has finished.' } },
};
export const LongName: Story = {
  args: { provider: 'A service with a remarkably long name that goes on and on'.repeat(2) },
};
