import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { PipesWidget } from '../src/index.js';
import { AUTH_METHOD_PROVIDERS, PROVIDERS, type SandboxProvider } from '../src/sandbox/index.js';
import { sandboxed } from './sandbox.js';

const meta = { title: 'States/List', component: PipesWidget, ...sandboxed() } satisfies Meta<typeof PipesWidget>;
export default meta;
type Story = StoryObj<typeof meta>;

const SOON = { timeout: 6_000 };
const list: Story['play'] = async ({ canvas }) => {
  await expect(await canvas.findByRole('list', { name: 'Available' })).toBeVisible();
};

export const List: Story = { play: list };
export const Dark: Story = { globals: { scheme: 'dark' }, play: list };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: list };
export const Phone: Story = { globals: { viewport: { value: 'mobile1' } }, play: list };
export const PhoneDark: Story = { globals: { viewport: { value: 'mobile1' }, scheme: 'dark' }, play: list };

/** What a row keeps behind Details: of an account that works, of one that does not, and of none. */
export const DetailsOpen: Story = {
  args: { appName: 'Acme' },
  play: async ({ canvas }) => {
    for (const name of ['Gmail', 'Slack', 'GitHub']) {
      const button = await canvas.findByRole('button', { name: `Details of ${name}` });
      await userEvent.click(button);
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(await canvas.findByRole('list', { name: `${name} permissions` }, SOON)).toBeVisible();
    }
    await expect(canvas.getByText(/, first connected /)).toBeVisible();
    await expect(canvas.getByText(/^Connected since /)).toBeVisible();
    await expect(canvas.getByText('Acme will be able to:')).toBeVisible();
  },
};
export const DetailsOpenDark: Story = { ...DetailsOpen, globals: { scheme: 'dark' } };
export const DetailsOpenOnPhone: Story = { ...DetailsOpen, globals: { viewport: { value: 'mobile1' } } };
export const DetailsOpenRightToLeft: Story = { ...DetailsOpen, globals: { direction: 'rtl' } };

/** No token yet: a skeleton, and nothing is asked for. */
export const NoTokenYet: Story = {
  render: () => <PipesWidget token={null} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading connections…')).toBeInTheDocument();
  },
};

export const Loading: Story = {
  ...sandboxed((sandbox) => sandbox.fail('mine', 'hang')),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading connections…')).toBeInTheDocument();
  },
};

export const Slow: Story = {
  ...sandboxed((sandbox) => sandbox.fail('mine', 'hang')),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This is taking longer than usual.', {}, { timeout: 8_000 })).toBeVisible();
  },
};

export const Empty: Story = {
  ...sandboxed(() => {}, { providers: [] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No connections yet')).toBeVisible();
  },
};

export const Failed: Story = {
  ...sandboxed((sandbox) => sandbox.fail('mine', { status: 503 })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Your connections couldn’t be loaded', {}, SOON)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeEnabled();
  },
};

export const Offline: Story = {
  ...sandboxed((sandbox) => sandbox.fail('mine', 'network')),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Check your internet connection and try again.')).toBeVisible();
  },
};

export const SignedOut: Story = {
  ...sandboxed((sandbox) => sandbox.fail('mine', { status: 401 })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You’re signed out')).toBeVisible();
  },
};

export const NoAccess: Story = {
  ...sandboxed((sandbox) => sandbox.fail('mine', { status: 403 })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You don’t have access to this. Ask an administrator.')).toBeVisible();
  },
};

/** Neither `token` nor `client`: words for the person, a line in the console for the developer. */
export const Misused: Story = {
  render: () => <PipesWidget />,
  parameters: { speaksToConsole: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Your connections couldn’t be loaded')).toBeVisible();
  },
};

/** The list came, but could not be read again: it stays, and says that it may be out of date. */
export const OutOfDate: Story = {
  ...sandboxed(),
  play: async ({ canvas, loaded: { sandbox } }) => {
    await canvas.findByRole('list', { name: 'Available' });
    sandbox.fail('mine', { status: 404 });
    await expectAfterFocus(() => expect(canvas.getByText('This list may be out of date')).toBeVisible());
    await expect(canvas.getByRole('list', { name: 'Available' })).toBeVisible();
  },
};

/** A focus that comes too early after the last reading does nothing, so it is repeated. */
async function expectAfterFocus(assertion: () => unknown): Promise<void> {
  await waitFor(
    async () => {
      window.dispatchEvent(new Event('focus'));
      await assertion();
    },
    { timeout: 10_000, interval: 500 },
  );
}

/** One entry could not be understood and is left out. */
export const PartlyFailed: Story = {
  ...sandboxed((sandbox) => sandbox.update('slack', { name: 'Slack', slug: '' } as object)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('One connection couldn’t be shown.')).toBeVisible();
  },
};

export const UnknownState: Story = {
  ...sandboxed((sandbox) => sandbox.update('slack', { accounts: { state: 'paused_by_admin' } })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Status unknown')).toBeVisible();
  },
};

const [first, ...rest] = PROVIDERS as [SandboxProvider, ...SandboxProvider[]];

export const LongTexts: Story = {
  ...sandboxed(() => {}, {
    providers: [
      {
        ...first,
        name: 'The Extraordinarily Long-Named International Document Interchange Service of the North',
        description: `${'It reads every document you point it at. '.repeat(14)}`,
        scopes: [`https://example.com/auth/${'very-long-scope-name.'.repeat(8)}`, 'short'],
      },
      {
        ...first,
        slug: 'unbroken',
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        description: 'x'.repeat(300),
      },
      ...rest,
    ],
  }),
  play: list,
};
export const LongTextsOnPhone: Story = { ...LongTexts, globals: { viewport: { value: 'mobile1' } } };

export const ManyScopes: Story = {
  ...sandboxed(() => {}, {
    providers: [
      { ...first, scopes: Array.from({ length: 300 }, (_, index) => `area${index % 20}:resource${index}:read`) },
    ],
  }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Details of / }));
    await expect(await canvas.findByText('Read area0 resource0')).toBeVisible();
  },
};

export const Many: Story = {
  ...sandboxed(() => {}, {
    providers: Array.from({ length: 60 }, (_, index) => ({
      ...(PROVIDERS[index % PROVIDERS.length] ?? first),
      slug: `provider-${index}`,
    })),
  }),
  play: list,
};

/** A host's own look, by variables alone. */
export const Themed: Story = {
  decorators: [
    (Story) => (
      <div
        style={
          {
            '--pipes-accent': '#6d28d9',
            '--pipes-accent-text': '#fff',
            '--pipes-radius': '0',
            '--pipes-font': 'Georgia, serif',
            '--pipes-border': '#6d28d9',
          } as React.CSSProperties
        }
      >
        <Story />
      </div>
    ),
  ],
  play: list,
};

/** A key, credentials, settings, several auth methods, several accounts. */
export const EveryAuthMethod: Story = { ...sandboxed(() => {}, { providers: AUTH_METHOD_PROVIDERS }) };
export const EveryAuthMethodDark: Story = { ...EveryAuthMethod, globals: { scheme: 'dark' } };
export const EveryAuthMethodOnPhone: Story = { ...EveryAuthMethod, globals: { viewport: { value: 'mobile1' } } };
export const EveryAuthMethodRightToLeft: Story = { ...EveryAuthMethod, globals: { direction: 'rtl' } };

/** The whole way by keyboard: a key is pasted and saved, and the row says so. */
export const ConnectedWithAKey: Story = {
  ...EveryAuthMethod,
  async play({ canvas }) {
    (await canvas.findByRole('button', { name: 'Connect PostHog' })).focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('dialog', { name: 'Connect PostHog' });
    await userEvent.keyboard('phx_9876{Enter}');
    await canvas.findByRole('button', { name: 'Update PostHog' });
    await userEvent.click(canvas.getByRole('button', { name: 'Details of PostHog' }));
    await expect(await canvas.findByText('API key ••••9876')).toBeVisible();
  },
};

export const ChoosingAnAuthMethod: Story = {
  ...EveryAuthMethod,
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: 'Connect Snowflake' })),
};

export const Searching: Story = {
  play: async ({ canvas }) => userEvent.type(await canvas.findByRole('searchbox'), 'google'),
};

export const NothingFound: Story = {
  play: async ({ canvas }) => userEvent.type(await canvas.findByRole('searchbox'), 'fax'),
};

/** `sort`, `filter` and `highlight` of the host. */
export const InTheServersOrder: Story = { args: { sort: 'server' } };
export const Filtered: Story = { args: { filter: { statuses: ['connected', 'needs_reauthorization'] } } };
export const Highlighted: Story = { args: { highlight: 'jira' } };

export const SeveralNeedAttention: Story = {
  ...sandboxed((sandbox) => ['slack', 'google-calendar'].forEach((slug) => sandbox.expire(slug))),
};

/** The host says what relies on the connection. */
export const BeforeDisconnecting: Story = {
  args: {
    onBeforeDisconnect: async () => ({ consequences: ['Two automations stop.', 'The weekly summary is not posted.'] }),
  },
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Slack/ })),
};

export const CannotGoNow: Story = {
  args: { onBeforeDisconnect: () => ({ prevent: true, reason: 'An import from Slack is running. Try again later.' }) },
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: /^Disconnect Slack/ })),
};

/** What the organization shares stands below the person's own list, read-only. */
export const WithShared: Story = { ...EveryAuthMethod, args: { showShared: true } };
export const SharedFailed: Story = {
  ...sandboxed((sandbox) => void sandbox.fail('shared-connections', { status: 403 }), {
    providers: AUTH_METHOD_PROVIDERS,
  }),
  args: { showShared: true },
};
