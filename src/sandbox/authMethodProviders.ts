import type { SandboxConfigField, SandboxProvider } from './providers.js';

const base: Pick<SandboxProvider, 'ownership' | 'iconUrl' | 'scopes' | 'accounts'> = {
  ownership: 'userland_user',
  iconUrl: null,
  scopes: null,
  accounts: [],
};

const subdomain: SandboxConfigField = {
  key: 'subdomain',
  label: 'Subdomain',
  required: true,
  scope: 'installation',
  description: 'The first part of your Zendesk address.',
  example: 'acme',
  pattern: '[a-z0-9]+(?:-[a-z0-9]+)*',
  patternFlags: 'i',
  order: 1,
};

/**
 * A provider for every auth method, with config fields, several accounts and shared connections. Create the sandbox with
 * `supportsMultipleConnections` to add accounts.
 */
export const AUTH_METHOD_PROVIDERS: readonly SandboxProvider[] = [
  {
    ...base,
    slug: 'github',
    name: 'GitHub',
    description: 'Read issues and open pull requests.',
    scopes: ['repo', 'read:org'],
    accounts: [
      { state: 'connected', connectedDaysAgo: 64, displayName: 'ada@work.example' },
      { state: 'needs_reauthorization', connectedDaysAgo: 12, displayName: 'ada@home.example', scopes: ['repo'] },
    ],
  },
  {
    ...base,
    slug: 'posthog',
    name: 'PostHog',
    description: 'Read insights. Use a personal key with the scope “insight:read”.',
    authMethods: ['api_key'],
  },
  {
    ...base,
    slug: 'stripe',
    name: 'Stripe',
    description: 'Look up payments. Use a restricted key.',
    authMethods: ['api_key'],
    accounts: [{ state: 'connected', connectedDaysAgo: 31, displayName: null, authMethod: 'api_key', last4: '4242' }],
  },
  {
    ...base,
    slug: 'sendgrid',
    name: 'SendGrid',
    description: 'Send the newsletters you approve.',
    authMethods: ['api_key'],
    accounts: [
      { state: 'needs_reauthorization', connectedDaysAgo: 90, displayName: null, authMethod: 'api_key', last4: '9f3c' },
    ],
  },
  {
    ...base,
    slug: 'shopify',
    name: 'Shopify',
    description: 'Keep stock levels in step.',
    authMethods: ['client_credentials'],
    configFields: [
      { ...subdomain, label: 'Shop', description: 'The name in your-shop.myshopify.com.' },
      {
        key: 'webhook_secret',
        label: 'Webhook secret',
        required: false,
        scope: 'installation',
        secret: true,
        order: 2,
      },
      { key: 'api_version', label: 'API version', required: true, scope: 'integration' },
    ],
    accounts: [
      {
        state: 'connected',
        connectedDaysAgo: 7,
        displayName: 'Engines Ltd.',
        authMethod: 'client_credentials',
        clientId: 'client-1842',
        last4: 'k0de',
      },
    ],
  },
  {
    ...base,
    slug: 'zendesk',
    name: 'Zendesk',
    description: 'Answer tickets with what you know.',
    scopes: ['read', 'write'],
    configFields: [
      { key: 'region', label: 'Region', required: true, scope: 'installation', default: 'eu', order: 2 },
      subdomain,
      { key: 'brand', label: 'Brand', required: true, scope: 'installation', order: 3 },
    ],
    config: { brand: 'main' },
  },
  {
    ...base,
    slug: 'snowflake',
    name: 'Snowflake',
    description: 'Run the queries you save.',
    authMethods: ['oauth', 'api_key', 'client_credentials'],
    shared: 'needs_admin_attention',
  },
  {
    ...base,
    slug: 'notion',
    name: 'Notion',
    description: 'Search your pages and add meeting notes.',
    shared: 'available',
  },
];
