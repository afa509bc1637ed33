import type { Meta, StoryObj } from '@storybook/react-vite';
import { PipesError, type FailureReason, type Outcome } from '../../src/index.js';
import { AttemptMessage } from '../../src/ui/features/attempt/index.js';
import { inRoot } from './inRoot.js';

const meta = {
  title: 'Parts/AttemptMessage',
  component: AttemptMessage,
  decorators: [inRoot],
  args: { provider: 'Slack', attempt: { phase: 'authorizing' }, dismiss: { children: 'Dismiss', onClick: () => {} } },
} satisfies Meta<typeof AttemptMessage>;
export default meta;
type Story = StoryObj<typeof meta>;

const settled = (outcome: Outcome): Story => ({ args: { attempt: { phase: 'settled', outcome } } });
const failed = (reason: FailureReason): Story => settled({ kind: 'failed', reason });

export const Authorizing: Story = {};
export const HandingOff: Story = { args: { attempt: { phase: 'handing_off' } } };
export const Reauthorizing: Story = {
  args: { attempt: { phase: 'waiting', windowGone: false }, account: 'ada@example.com' },
};
export const Waiting: Story = { args: { attempt: { phase: 'waiting', windowGone: false } } };
export const WindowGone: Story = { args: { attempt: { phase: 'waiting', windowGone: true } } };
export const Checking: Story = { args: { attempt: { phase: 'checking' } } };
export const Denied = settled({ kind: 'denied' });
export const Cancelled = settled({ kind: 'cancelled' });
export const Blocked = settled({ kind: 'blocked' });
export const TimedOut = settled({ kind: 'timed_out' });
export const Refused = failed('refused');
export const RefusedWithReason = settled({
  kind: 'failed',
  reason: 'refused',
  error: new PipesError('invalid', 'POST … returned 400.', {
    status: 400,
    detail: 'Slack is switched off for this team.',
  }),
});
export const UnsafeUrl = failed('unsafe_url');
export const HandoffTimeout = failed('handoff_timeout');
export const HostCoop = failed('host_coop');
export const ProviderError = failed('provider_error');
export const SessionEnded = failed('session');
export const Network = failed('network');
