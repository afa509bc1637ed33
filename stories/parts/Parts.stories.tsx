import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, type within } from 'storybook/test';
import { labels } from '../../src/labels/locales/en.js';
import type { Status } from '../../src/index.js';
import { AccountDetails } from '../../src/ui/AccountDetails.js';
import { AccountLine } from '../../src/ui/AccountLine.js';
import { Banner } from '../../src/ui/parts/Banner.js';
import { Button } from '../../src/ui/parts/Button.js';
import { Message } from '../../src/ui/parts/Message.js';
import { ProviderIcon } from '../../src/ui/parts/ProviderIcon.js';
import { Skeleton } from '../../src/ui/parts/Skeleton.js';
import { StatusBadge } from '../../src/ui/parts/StatusBadge.js';
import { account, provider } from '../../test/setup/samples.js';
import { inRoot } from './inRoot.js';

const meta = {
  title: 'Parts/Small',
  decorators: [inRoot],
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const STATUSES: Status[] = ['not_connected', 'connecting', 'connected', 'needs_reauthorization', 'unknown'];

export const Buttons: Story = {
  render: () => (
    <div className="pipes-actions">
      <Button variant="primary">Primary</Button>
      <Button>Secondary</Button>
      <Button variant="danger">Danger</Button>
      <Button variant="quiet">Quiet</Button>
      <Button variant="details" aria-expanded={false}>
        Details
      </Button>
      <Button variant="details" aria-expanded>
        Details, open
      </Button>
      <Button aria-disabled>Disabled</Button>
    </div>
  ),
};
export const ButtonsDark: Story = { ...Buttons, globals: { scheme: 'dark' } };

export const Statuses: Story = {
  render: () => (
    <>
      {STATUSES.map((status) => (
        <p key={status}>
          <StatusBadge status={status} />
        </p>
      ))}
    </>
  ),
};
export const StatusesDark: Story = { ...Statuses, globals: { scheme: 'dark' } };

/** The color depends on the slug; a name without letters gets a question mark. */
export const Monograms: Story = {
  render: () => (
    <div className="pipes-actions">
      {['Asana', 'Box', 'ClickUp', 'Dropbox', 'Élan', 'Figma', '日本', '🙂', 'Intercom', 'Jira'].map((name) => (
        <ProviderIcon key={name} name={name} slug={name} url={null} />
      ))}
    </div>
  ),
};
export const MonogramsDark: Story = { ...Monograms, globals: { scheme: 'dark' } };

/** An icon that does not load, and one from an address that is not fetched, become monograms. */
export const BrokenIcon: Story = {
  render: () => (
    <div className="pipes-actions">
      <ProviderIcon name="Slack" slug="slack" url={`${location.origin}/missing.svg`} />
      <ProviderIcon name="Jira" slug="jira" url="javascript:alert(1)" />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('S')).toBeVisible();
    await expect(canvas.getByText('J')).toBeVisible();
  },
};

export const PermissionsRequested: Story = {
  render: () => <AccountDetails onError={() => {}} provider={provider} account={undefined} />,
  play: open,
};
export const PermissionsGranted: Story = {
  render: () => <AccountDetails onError={() => {}} provider={provider} account={account} />,
  play: open,
};
export const PermissionsNotConfigured: Story = {
  render: () => <AccountDetails onError={() => {}} provider={{ ...provider, scopes: null }} account={undefined} />,
  play: open,
};

async function open({ canvas }: { canvas: ReturnType<typeof within> }): Promise<void> {
  await expect(await canvas.findByText(/This app|default permissions/)).toBeVisible();
}

const unnamed = { ...account, id: 'unnamed', displayName: null, identifier: null };

export const Accounts: Story = {
  render: () => (
    <>
      <AccountLine provider={provider} account={account} />
      <AccountLine provider={provider} account={unnamed} />
      <AccountLine provider={provider} account={{ ...account, createdAt: null }} />
      <AccountLine provider={{ ...provider, connectedAccounts: [account, unnamed] }} account={unnamed} />
    </>
  ),
};

export const Failed: Story = {
  render: () => <Message notice={labels.failed('unavailable')} tone="warning" action={{ children: labels.retry }} />,
};
export const Retrying: Story = {
  render: () => (
    <Message
      notice={labels.failed('unavailable')}
      tone="warning"
      action={{ children: labels.retry, 'aria-disabled': true, 'aria-busy': true }}
    />
  ),
};
export const Empty: Story = { render: () => <Message notice={labels.empty} tone="neutral" /> };
export const OutOfDate: Story = {
  render: () => <Banner notice={labels.outOfDate('network')} action={{ children: labels.retry }} />,
};
export const Loading: Story = { render: () => <Skeleton isSlow={false} /> };
export const LoadingSlowly: Story = { render: () => <Skeleton isSlow /> };
