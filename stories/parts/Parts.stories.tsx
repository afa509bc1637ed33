import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { en } from '../../src/labels/en.js';
import type { Status } from '../../src/index.js';
import { AccountLine } from '../../src/parts/AccountLine.js';
import { Banner } from '../../src/parts/Banner.js';
import { Button } from '../../src/parts/Button.js';
import { Message } from '../../src/parts/Message.js';
import { ProviderIcon } from '../../src/parts/ProviderIcon.js';
import { Scopes } from '../../src/parts/Scopes.js';
import { Skeleton } from '../../src/parts/Skeleton.js';
import { StatusBadge } from '../../src/parts/StatusBadge.js';
import { account, provider } from './samples.js';

const meta = {
  title: 'Parts/Small',
  decorators: [
    (Story) => (
      <div className="pipes-widget">
        <Story />
      </div>
    ),
  ],
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

/** The colour follows from the slug; a name without letters gets a question mark. */
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

export const ScopesAsked: Story = { render: () => <Scopes provider={provider} />, play: open };
export const ScopesGranted: Story = { render: () => <Scopes provider={provider} account={account} />, play: open };
export const ScopesNotConfigured: Story = {
  render: () => <Scopes provider={{ ...provider, scopes: null }} />,
  play: open,
};

async function open({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  canvasElement.querySelector('summary')?.click();
  await expect(canvasElement.querySelector('details')).toHaveAttribute('open');
}

export const Accounts: Story = {
  render: () => (
    <>
      <AccountLine account={account} />
      <AccountLine account={{ ...account, displayName: null }} />
      <AccountLine account={{ ...account, createdAt: null }} />
      <AccountLine account={{ ...account, displayName: null }} number={2} />
    </>
  ),
};

export const Failed: Story = {
  render: () => <Message notice={en.failed('unavailable')} tone="warning" action={{ children: en.retry }} />,
};
export const Retrying: Story = {
  render: () => (
    <Message
      notice={en.failed('unavailable')}
      tone="warning"
      action={{ children: en.retry, 'aria-disabled': true, 'aria-busy': true }}
    />
  ),
};
export const Empty: Story = { render: () => <Message notice={en.empty} tone="neutral" /> };
export const OutOfDate: Story = {
  render: () => <Banner notice={en.outOfDate('network')} action={{ children: en.retry }} />,
};
export const Loading: Story = { render: () => <Skeleton slow={false} /> };
export const LoadingSlowly: Story = { render: () => <Skeleton slow /> };
