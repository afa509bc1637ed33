import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { ProviderList } from '../../src/parts/ProviderList.js';
import { ProviderRow } from '../../src/parts/ProviderRow.js';
import { account, broken, provider, withAccounts } from './samples.js';

const meta = {
  title: 'Parts/ProviderRow',
  component: ProviderRow,
  decorators: [
    (Story) => (
      <ProviderList>
        <Story />
      </ProviderList>
    ),
    (Story) => (
      <div className="pipes-widget">
        <Story />
      </div>
    ),
  ],
  args: {
    provider,
    status: 'not_connected',
    onConnect: fn(),
    onRepair: fn(),
    onAdd: fn(),
    onDisconnect: fn(),
    onShowWindow: fn(),
    onCancel: fn(),
    onDismiss: fn(),
  },
} satisfies Meta<typeof ProviderRow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotConnected: Story = {};
export const Connected: Story = { args: { status: 'connected', provider: withAccounts(account) } };
export const ConnectedWithoutNameOrDate: Story = {
  args: { status: 'connected', provider: withAccounts({ ...account, displayName: null, createdAt: null }) },
};
export const NeedsReauthorization: Story = {
  args: { status: 'needs_reauthorization', provider: withAccounts(broken) },
};
export const NeedsReauthorizationRightToLeft: Story = { ...NeedsReauthorization, globals: { direction: 'rtl' } };
export const UnknownState: Story = {
  args: { status: 'unknown', provider: withAccounts({ ...account, state: 'paused' }) },
};
export const SeveralAccounts: Story = {
  args: {
    status: 'needs_reauthorization',
    provider: withAccounts(account, { ...broken, id: 'inst_2', displayName: null }),
  },
};
export const SeveralAccountsAndMore: Story = {
  args: {
    status: 'connected',
    provider: {
      ...withAccounts(account, { ...account, id: 'inst_2', displayName: 'ada@home.example' }),
      canAddAccount: true,
    },
  },
};
export const AnotherAccount: Story = {
  args: { status: 'connected', provider: { ...withAccounts(account), canAddAccount: true } },
};
const keyed = { ...account, authMethod: 'api_key', displayName: null, apiKeyLast4: '4242' };
export const WithAnApiKey: Story = { args: { status: 'connected', provider: withAccounts(keyed) } };
export const WithABrokenApiKey: Story = {
  args: { status: 'needs_reauthorization', provider: withAccounts({ ...keyed, state: 'needs_reauthorization' }) },
};
/** None of its ways to connect is known here. */
export const NotConnectable: Story = {
  args: { connectable: false, provider: { ...provider, authMethods: ['carrier_pigeon'] } },
};
export const AccountChanged: Story = {
  args: {
    status: 'connected',
    provider: withAccounts(account),
    notice: { title: 'Another account', text: 'You were connected as ada@work.example, now as ada@home.example.' },
  },
};
export const OwnedByTheOrganization: Story = { args: { provider: { ...provider, ownership: 'organization' } } };
export const Authorizing: Story = { args: { status: 'connecting', attempt: { phase: 'authorizing' } } };
export const Waiting: Story = { args: { status: 'connecting', attempt: { phase: 'waiting', windowGone: false } } };
export const WindowGone: Story = { args: { status: 'connecting', attempt: { phase: 'waiting', windowGone: true } } };
export const Checking: Story = { args: { status: 'connecting', attempt: { phase: 'checking' } } };
export const Reauthorizing: Story = {
  args: { status: 'connecting', provider: withAccounts(broken), attempt: { phase: 'waiting', windowGone: false } },
};
export const Blocked: Story = { args: { attempt: { phase: 'settled', outcome: { kind: 'blocked' } } } };

/** Without callbacks there are no controls. */
export const ReadOnly: Story = {
  render: () => <ProviderRow provider={withAccounts(account)} status="connected" />,
};
