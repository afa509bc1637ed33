import type { Meta, StoryObj } from '@storybook/react-vite';
import { PipesProvider, PipesWidget } from 'pipes-widget';
import { expect, userEvent } from 'storybook/test';
import { provided } from '../sandbox.js';
import { ConnectionCount } from './ConnectionCount.js';
// oxlint-disable-next-line import/default -- Vite gives the text of the file as the default export.
import countSource from './ConnectionCount.tsx?raw';
import { GitHubButton } from './GitHubButton.js';
// oxlint-disable-next-line import/default -- As above.
import buttonSource from './GitHubButton.tsx?raw';

const source = (code: string) => ({ docs: { source: { code, language: 'tsx' } } });

const meta: Meta<typeof PipesProvider> = {
  title: 'Components/PipesProvider',
  component: PipesProvider,
  tags: ['autodocs'],
  argTypes: {
    pipes: { control: false, description: 'What `createPipes` returned. Create it once per user.' },
    children: { control: false, description: 'Widgets, and whatever uses `usePipes` or `useConnection`.' },
  },
};
export default meta;
type Story = StoryObj<typeof PipesProvider>;

/** `useConnection` gives one provider's state, and what can be done with it, to a button of your own. */
export const OneConnection: Story = {
  ...provided(<GitHubButton />, { consent: 'approve' }),
  parameters: source(buttonSource),
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Let the assistant use GitHub' }));
    await expect(await canvas.findByRole('button', { name: 'Stop using GitHub' }, { timeout: 6_000 })).toBeVisible();
  },
};

/** `usePipes` gives the whole snapshot, kept current. */
export const AllConnections: Story = {
  ...provided(<ConnectionCount />),
  parameters: source(countSource),
  async play({ canvas }) {
    await expect(await canvas.findByText('3 connected, 1 to repair')).toBeVisible();
  },
};

/** A widget without `token` and `client` uses the provider above it, too: all of them show the same state. */
export const TogetherWithTheWidget: Story = {
  ...provided(
    <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      <ConnectionCount />
      <GitHubButton />
      <div style={{ justifySelf: 'stretch' }}>
        <PipesWidget />
      </div>
    </div>,
    { consent: 'approve' },
  ),
  parameters: source(`const pipes = createPipes({ token: fetchToken });

export const Settings = () => (
  <PipesProvider pipes={pipes}>
    <ConnectionCount />
    <GitHubButton />
    <PipesWidget />
  </PipesProvider>
);`),
  async play({ canvas }) {
    await expect(await canvas.findByText('3 connected, 1 to repair')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect GitHub' }));
    await expect(await canvas.findByText('4 connected, 1 to repair', {}, { timeout: 6_000 })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Stop using GitHub' })).toBeVisible();
  },
};
