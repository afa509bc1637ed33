import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { PipesWidget, type Labels, type PipesWidgetProps } from '../../src/index.js';
import { labels as german } from '../../src/labels/locales/de.js';
import { AUTH_METHOD_PROVIDERS, PROVIDERS } from '../../src/sandbox/index.js';
import { sandboxed } from '../sandbox.js';
import { ownComponents } from './ownComponents.js';
// oxlint-disable-next-line import/default -- Vite gives the text of the file as the default export.
import componentsSource from './ownComponents.tsx?raw';
import { described, LOOK, SHARED_ARG_TYPES, SOURCE } from './argTypes.js';
import { sourceOf } from './sourceOf.js';

const LIST = 'The list';

const meta = {
  title: 'Components/PipesWidget',
  component: PipesWidget,
  tags: ['autodocs'],
  ...sandboxed(),
  parameters: {
    controls: { disable: false, expanded: true },
    docs: { source: { transform: (_: string, { args }: { args: object }) => sourceOf('PipesWidget', args) } },
  },
  args: { onConnect: fn(), onDisconnect: fn(), onAuthorizationChange: fn(), onError: fn() },
  argTypes: {
    ...SHARED_ARG_TYPES,
    initialData: described(SOURCE),
    sort: {
      control: 'inline-radio',
      options: ['attention', 'server'],
      table: { category: LIST, defaultValue: { summary: 'attention' } },
    },
    filter: { control: 'object', table: { category: LIST } },
    highlight: { control: 'select', options: PROVIDERS.map(({ slug }) => slug), table: { category: LIST } },
    highlightFromUrl: described(LIST),
    showShared: { control: 'boolean', table: { category: LIST, defaultValue: { summary: 'false' } } },
    renderAccountDetails: described(LIST),
    headingLevel: {
      control: 'inline-radio',
      options: [2, 3, 4, 5, 6],
      table: { category: LOOK, defaultValue: { summary: '3' } },
    },
  },
} satisfies Meta<typeof PipesWidget>;
export default meta;
type Story = StoryObj<typeof meta>;

const list: Story['play'] = async ({ canvas }) => {
  await expect(await canvas.findByRole('list', { name: 'Available' })).toBeVisible();
};

/** A settings page: what is connected, what needs attention, and what could be connected. Everything in it works. */
export const Overview: Story = { play: list };

/** Besides a sign-in: an API key, client credentials, settings of a provider, and several auth methods to choose from. */
export const EveryAuthMethod: Story = { ...sandboxed(() => {}, { providers: AUTH_METHOD_PROVIDERS }), play: list };

/** A page may show some of the providers, in the backend's order. */
export const SomeOfThem: Story = {
  args: { sort: 'server', filter: { slugs: ['github', 'linear', 'slack'] } },
  async play({ canvas }) {
    const { children } = await canvas.findByRole('list', { name: 'Connections' });
    await expect([...children].map((row) => row.getAttribute('data-row'))).toEqual(['github', 'slack', 'linear']);
  },
};

/** Your product found a broken token: the widget scrolls to that provider and marks it. */
export const OneThatNeedsAttention: Story = {
  args: { highlight: 'gmail' },
  // On a page of the docs it would scroll past all that stands above it.
  tags: ['!autodocs'],
  play: list,
};

/** `onBeforeDisconnect` says what relies on the connection. */
export const BeforeDisconnecting: Story = {
  args: {
    onBeforeDisconnect: async () => ({ consequences: ['Two automations stop.', 'The weekly summary is not posted.'] }),
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Slack/ }));
    await expect(await canvas.findByText('Two automations stop.')).toBeVisible();
  },
};

/** What an administrator has connected for everyone stands below, to be read. */
export const SharedByTheOrganization: Story = {
  ...sandboxed(() => {}, { providers: AUTH_METHOD_PROVIDERS }),
  args: { showShared: true },
  async play({ canvas }) {
    await expect(await canvas.findByRole('region', { name: /^Shared by/ })).toBeVisible();
  },
};

/** Smaller rows, for a sidebar or a page with much else on it. */
export const Compact: Story = { args: { density: 'compact' }, play: list };

const ownLook = {
  '--pipes-accent': '#6d28d9',
  '--pipes-accent-text': '#fff',
  '--pipes-radius': '0',
  '--pipes-font': 'Georgia, serif',
  '--pipes-border': '#6d28d9',
} as CSSProperties;

/** Variables on any element around it. Without them, the colors are mixed from the page's own text color. */
export const YourLook: Story = {
  decorators: [
    (Story) => (
      <div style={ownLook}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    docs: {
      source: {
        language: 'css',
        transform: () =>
          `.settings {\n${Object.entries(ownLook)
            .map(([name, value]) => `  ${name}: ${value};`)
            .join('\n')}\n}`,
      },
    },
  },
  play: list,
};

const ownWords: Partial<Labels> = {
  list: 'Linked services',
  connect: 'Link',
  connectProvider: (provider) => `Link ${provider}`,
};

/** Any string can be replaced, one or all. What has a name in it is a function. */
export const YourWords: Story = {
  args: { labels: ownWords },
  parameters: {
    docs: {
      source: {
        transform: () => `const labels: Partial<Labels> = {
  list: 'Linked services',
  connect: 'Link',
  connectProvider: (provider) => \`Link \${provider}\`,
};

export const Connections = () => <PipesWidget token={fetchToken} labels={labels} />;`,
      },
    },
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('region', { name: 'Linked services' })).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Link GitHub' })).toHaveTextContent('Link');
  },
};

const ownClasses = {
  'group-title': 'settings-heading',
  list: 'settings-list',
} satisfies PipesWidgetProps['classNames'];

const classesCss = `.settings-heading {
  color: color-mix(in srgb, #8b5cf6 50%, currentcolor);
  font-size: 0.75rem;
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
.settings-list {
  box-shadow: 0 4px 16px rgb(109 40 217 / 15%);
}`;

/** Your classes on any element, by its name: those of your stylesheet, or utilities. */
export const YourClasses: Story = {
  args: { classNames: ownClasses },
  decorators: [
    (Story) => (
      <>
        <style>{classesCss}</style>
        <Story />
      </>
    ),
  ],
  async play({ canvas }) {
    await expect(await canvas.findByRole('heading', { name: 'Available' })).toHaveClass('settings-heading');
  },
};

/** Your own status and icon, where CSS is not enough. They get plain props. */
export const YourComponents: Story = {
  args: { components: ownComponents },
  parameters: { docs: { source: { transform: () => componentsSource } } },
  async play({ canvas }) {
    await expect(await canvas.findByText('Needs reauthorization')).toHaveAttribute('data-own');
  },
};

/** One of eighteen languages: `pipes-widget/locales/<tag>`. */
export const AnotherLanguage: Story = {
  args: { labels: german },
  parameters: {
    docs: {
      source: {
        transform: () => `import { PipesWidget } from 'pipes-widget/intl';
import { labels } from 'pipes-widget/locales/de';

export const Connections = () => <PipesWidget token={fetchToken} labels={labels} />;`,
      },
    },
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: german.groups.available })).toBeVisible();
  },
};
