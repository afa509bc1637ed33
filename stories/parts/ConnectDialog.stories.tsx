import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent } from 'storybook/test';
import { PipesError, type ConfigField } from '../../src/index.js';
import { ConnectDialog } from '../../src/ui/features/connect/index.js';
import { inRoot } from './inRoot.js';
import { account, provider } from '../../test/setup/samples.js';

const shop: ConfigField = {
  key: 'shop',
  label: 'Shop',
  required: true,
  description: 'The name in your-shop.example.com.',
  example: 'acme',
  pattern: '[a-z-]+',
  patternFlags: '',
  secret: false,
  default: null,
};
const region: ConfigField = {
  ...shop,
  key: 'region',
  label: 'Region',
  default: 'eu',
  pattern: null,
  description: null,
};

const meta = {
  title: 'Parts/ConnectDialog',
  component: ConnectDialog,
  decorators: [inRoot],
  args: {
    provider: { ...provider, name: 'Shopify', description: 'Keep stock levels in step.' },
    methods: ['api_key'],
    state: { status: 'editing' },
    onSignIn: fn(),
    onSave: fn(),
    onBack: fn(),
    onClose: fn(),
    onClosed: fn(),
  },
} satisfies Meta<typeof ConnectDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

const failed = (...[kind, details]: [PipesError['kind'], ConstructorParameters<typeof PipesError>[2]?]) => ({
  status: 'failed' as const,
  error: new PipesError(kind, 'The request failed.', details),
});

const withSettings = { ...meta.args.provider, configFields: [shop, region] };

export const ApiKey: Story = {};
export const ApiKeyDark: Story = { globals: { scheme: 'dark' } };
export const ApiKeyOnPhone: Story = { globals: { viewport: { value: 'mobile1' } } };
export const ApiKeyUpdated: Story = {
  args: { account: { ...account, authMethod: 'api_key', apiKeyLast4: '4242' } },
};
export const ClientCredentials: Story = { args: { methods: ['client_credentials'], provider: withSettings } };
export const ClientCredentialsUpdated: Story = {
  args: {
    methods: ['client_credentials'],
    provider: withSettings,
    account: { ...account, authMethod: 'client_credentials', clientId: 'client-1842', clientSecretLast4: 'k0de' },
  },
};
export const SettingsChanged: Story = {
  ...ClientCredentialsUpdated,
  play: async () => userEvent.click(await screen.findByRole('button', { name: 'Change settings' })),
};
export const SettingsBeforeASignIn: Story = { args: { methods: ['oauth'], provider: withSettings } };
export const SettingsRightToLeft: Story = { ...SettingsBeforeASignIn, globals: { direction: 'rtl' } };
export const SeveralMethods: Story = { args: { methods: ['oauth', 'api_key', 'client_credentials'] } };
export const SeveralMethodsDark: Story = { ...SeveralMethods, globals: { scheme: 'dark' } };
export const Saving: Story = { args: { state: { status: 'saving' } } };
export const Refused: Story = {
  args: {
    state: failed('invalid', { detail: 'Shopify does not accept this API key.' }),
  },
};
export const Failed: Story = {
  args: { state: failed('unavailable') },
};
export const OnlyOneAccount: Story = {
  args: {
    state: failed('not_found', { code: 'multiple_connections_unavailable' }),
  },
};
export const Wrong: Story = {
  ...SettingsBeforeASignIn,
  async play() {
    await userEvent.type(await screen.findByLabelText('Shop'), 'ACME');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await expect(screen.getByLabelText('Shop')).toHaveFocus();
    await expect(screen.getByText('Shop has an invalid format.')).toBeVisible();
  },
};
