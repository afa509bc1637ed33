import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConnectCard } from 'pipes-widget';
import { expect, fn, waitFor } from 'storybook/test';
import { PROVIDERS } from '../../src/sandbox/index.js';
import { Chat } from '../Chat.js';
// oxlint-disable-next-line import/default -- Vite gives the text of the file as the default export.
import chatSource from '../Chat.tsx?raw';
import { provided, sandboxedCard } from '../sandbox.js';
import { CALLBACKS, described, SHARED_ARG_TYPES } from './argTypes.js';
import { sourceOf } from './sourceOf.js';

const ASKED = 'What is asked for';

const SOON = { timeout: 6_000 };

const meta = {
  title: 'Components/ConnectCard',
  component: ConnectCard,
  tags: ['autodocs'],
  ...sandboxedCard(),
  parameters: {
    controls: { disable: false, expanded: true },
    docs: { source: { transform: (_: string, { args }: { args: object }) => sourceOf('ConnectCard', args) } },
  },
  args: {
    provider: 'github',
    reason: 'To open a pull request with the fix you asked for.',
    onConnected: fn(),
    onDeclined: fn(),
  },
  argTypes: {
    ...SHARED_ARG_TYPES,
    provider: { control: 'select', options: PROVIDERS.map(({ slug }) => slug), table: { category: ASKED } },
    scopes: { control: 'object', table: { category: ASKED } },
    reason: { control: 'text', table: { category: ASKED } },
    required: described(ASKED),
    request: described(ASKED),
    id: described(ASKED),
    onConnected: described(CALLBACKS),
    onDeclined: described(CALLBACKS),
  },
} satisfies Meta<typeof ConnectCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const asks: Story['play'] = async ({ canvas }) => {
  await expect(await canvas.findByRole('button', { name: 'Connect GitHub' }, SOON)).toBeVisible();
};

/** One connection, asked for where it is needed, with the reason. */
export const Overview: Story = { play: asks };

/** With `appName` it says who will be able to do this. */
export const InYourName: Story = { args: { appName: 'Acme' }, play: asks };

/** Several at once, each with a button of its own. What is connected already is one line. */
export const Several: Story = {
  args: { provider: ['github', 'gmail', 'slack'], reason: 'To prepare your release notes and send them.' },
  play: asks,
};

/** In the middle of a conversation: the assistant goes on as soon as the account is there. */
export const InAChat: Story = {
  ...provided(<Chat />, { consent: 'approve' }),
  parameters: { docs: { source: { code: chatSource, language: 'tsx' } } },
  play: asks,
};

/** What is connected already is one line that says as whom. */
export const ConnectedAlready: Story = {
  args: { provider: 'slack', reason: undefined },
  async play({ canvas }) {
    await waitFor(() => expect(canvas.getByText('Slack is connected as ada in Engines')).toBeVisible(), SOON);
  },
};
