import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fn } from 'storybook/test';
import { RootContext } from '../../src/parts/context.js';
import { DisconnectDialog } from '../../src/parts/DisconnectDialog.js';

const meta = {
  title: 'Parts/DisconnectDialog',
  component: DisconnectDialog,
  args: {
    provider: 'Slack',
    account: 'ada@example.com',
    state: { status: 'asking' },
    onDisconnect: fn(),
    onClose: fn(),
    onClosed: fn(),
  },
  render: (args) => <InRoot {...args} />,
} satisfies Meta<typeof DisconnectDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The dialog lies in the widget's root, as in the widget. */
function InRoot(args: React.ComponentProps<typeof DisconnectDialog>) {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  return (
    <div className="pipes-widget" ref={setRoot}>
      {root === null ? null : (
        <RootContext.Provider value={root}>
          <DisconnectDialog {...args} />
        </RootContext.Provider>
      )}
    </div>
  );
}

export const Asking: Story = {};
export const AskingDark: Story = { globals: { scheme: 'dark' } };
export const AskingOnPhone: Story = { globals: { viewport: { value: 'mobile1' } } };
export const WithoutAccountName: Story = { args: { account: null } };
export const Working: Story = { args: { state: { status: 'working' } } };
export const Failed: Story = { args: { state: { status: 'failed', kind: 'unavailable' } } };
export const LongName: Story = {
  args: { provider: 'A service with a remarkably long name that goes on and on'.repeat(2) },
};
