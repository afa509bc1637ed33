import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent } from 'storybook/test';
import type { ConfigField } from '../../src/index.js';
import { ConnectDialog } from '../../src/parts/ConnectDialog.js';
import { inRoot } from './inRoot.js';
import { account, provider } from './samples.js';

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
    ways: ['api_key'],
    state: { status: 'asking' },
    onGiven: fn(),
    onClose: fn(),
    onClosed: fn(),
  },
} satisfies Meta<typeof ConnectDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

const withSettings = { ...meta.args.provider, configFields: [shop, region] };

export const ApiKey: Story = {};
export const ApiKeyDark: Story = { globals: { scheme: 'dark' } };
export const ApiKeyOnPhone: Story = { globals: { viewport: { value: 'mobile1' } } };
export const ApiKeyUpdated: Story = {
  args: { account: { ...account, authMethod: 'api_key', apiKeyLast4: '4242' } },
};
export const ClientCredentials: Story = { args: { ways: ['client_credentials'], provider: withSettings } };
export const ClientCredentialsUpdated: Story = {
  args: {
    ways: ['client_credentials'],
    provider: withSettings,
    account: { ...account, authMethod: 'client_credentials', clientId: 'client-1842', clientSecretLast4: 'k0de' },
  },
};
export const SettingsChanged: Story = {
  ...ClientCredentialsUpdated,
  play: async () => userEvent.click(await screen.findByRole('button', { name: 'Change settings' })),
};
export const SettingsBeforeASignIn: Story = { args: { ways: ['oauth'], provider: withSettings } };
export const SettingsRightToLeft: Story = { ...SettingsBeforeASignIn, globals: { direction: 'rtl' } };
export const SeveralWays: Story = { args: { ways: ['oauth', 'api_key', 'client_credentials'] } };
export const SeveralWaysDark: Story = { ...SeveralWays, globals: { scheme: 'dark' } };
export const Saving: Story = { args: { state: { status: 'working' } } };
export const Refused: Story = {
  args: {
    state: { status: 'failed', kind: 'invalid', detail: 'Shopify does not accept this API key.', code: undefined },
  },
};
export const Failed: Story = {
  args: { state: { status: 'failed', kind: 'unavailable', detail: undefined, code: undefined } },
};
export const OnlyOneAccount: Story = {
  args: {
    state: { status: 'failed', kind: 'not_found', detail: undefined, code: 'multiple_connections_unavailable' },
  },
};
export const Wrong: Story = {
  ...SettingsBeforeASignIn,
  async play() {
    await userEvent.type(await screen.findByLabelText('Shop'), 'ACME');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await expect(screen.getByLabelText('Shop')).toHaveFocus();
    await expect(screen.getByText('Shop does not look right.')).toBeVisible();
  },
};
