import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { PipesError } from '../../src/index.js';
import { ProviderRow } from '../../src/ui/ProviderRow.js';
import { RowGroup } from '../../src/ui/RowGroup.js';
import { account, attemptIn, broken, provider, rowOf, withAccounts } from '../../test/setup/samples.js';
import { inRoot } from './inRoot.js';

const meta = {
  title: 'Parts/ProviderRow',
  component: ProviderRow,
  decorators: [
    (Story) => (
      <RowGroup kind="all" headingLevel={3} isLong={false}>
        <Story />
      </RowGroup>
    ),
    inRoot,
  ],
  args: {
    row: rowOf(provider),
    onError: fn(),
    onConnect: fn(),
    onReauthorize: fn(),
    onAdd: fn(),
    onDisconnect: fn(),
    onShowWindow: fn(),
    onCancel: fn(),
    onDismiss: fn(),
  },
} satisfies Meta<typeof ProviderRow>;
export default meta;
type Story = StoryObj<typeof meta>;

const withRow = (...row: Parameters<typeof rowOf>): Story => ({ args: { row: rowOf(...row) } });
const inState = (...state: Parameters<typeof attemptIn>): Story => withRow(provider, { attempt: attemptIn(...state) });

/** With the details open, and these words in them. */
const opened = (story: Story, words: string | RegExp): Story => ({
  ...story,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Details of Slack' }));
    await expect(await canvas.findByText(words)).toBeVisible();
  },
});

export const NotConnected: Story = {};
export const Connected = withRow(withAccounts(account));
export const ConnectedOpen = opened(Connected, 'Connected since Mar 12, 2026 as ada@example.com');
export const NeedsReauthorization = withRow(withAccounts(broken));
export const NeedsReauthorizationRightToLeft: Story = { ...NeedsReauthorization, globals: { direction: 'rtl' } };
export const UnknownState = withRow(withAccounts({ ...account, state: 'paused' }));
export const SeveralAccounts = withRow(withAccounts(account, { ...broken, id: 'inst_2', displayName: null }));
export const SeveralAccountsAndMore = opened(
  withRow({
    ...withAccounts(account, { ...account, id: 'inst_2', displayName: 'ada@home.example' }),
    canAddAccount: true,
  }),
  'Add another account',
);
export const AnotherAccount = opened(withRow({ ...withAccounts(account), canAddAccount: true }), 'Add another account');
const keyed = { ...account, authMethod: 'api_key', displayName: null, apiKeyLast4: '4242' };
export const WithAnApiKey = opened(withRow(withAccounts(keyed)), 'API key ••••4242');
export const WithABrokenApiKey = withRow(withAccounts({ ...keyed, state: 'needs_reauthorization' }));
/** None of its auth methods is supported here. */
export const NotConnectable = withRow({ ...provider, authMethods: ['carrier_pigeon'] }, { connectMethods: [] });
export const AccountChanged = withRow(withAccounts(account), {
  notice: { kind: 'account_changed', before: 'ada@work.example', now: 'ada@home.example' },
});
export const DisconnectFailed = withRow(withAccounts(account), {
  notice: { kind: 'disconnect_failed', error: new PipesError('unavailable', 'The request failed.') },
});
export const OwnedByTheOrganization = opened(
  withRow({ ...provider, ownership: 'organization' }),
  'Shared by your organization',
);
export const Authorizing = inState({ phase: 'authorizing' });
export const Waiting = inState({ phase: 'waiting', windowGone: false });
export const WindowGone = inState({ phase: 'waiting', windowGone: true });
export const Checking = inState({ phase: 'checking' });
export const Reauthorizing = withRow(withAccounts(broken), {
  attempt: attemptIn(
    { phase: 'waiting', windowGone: false },
    { intent: 'reauthorize', accountName: 'ada@example.com' },
  ),
});
export const Blocked = inState({ phase: 'settled', outcome: { kind: 'blocked' } });

/** Without callbacks there are no controls. */
export const ReadOnly: Story = {
  render: () => <ProviderRow row={rowOf(withAccounts(account))} onError={fn()} />,
};
