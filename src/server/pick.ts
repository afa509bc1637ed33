import { fieldsOf } from '../model/fieldsOf.js';

// The browser gets only the fields that the widget needs.

const ACCOUNT = [
  'object',
  'id',
  'state',
  'scopes',
  'auth_method',
  'account_identifier',
  'account_display_name',
  'api_key_last_4',
  'client_id',
  'client_secret_last_4',
  'connection_role',
  'created_at',
  'updated_at',
];

const PROVIDER = [
  'object',
  'id',
  'name',
  'description',
  'slug',
  'integration_type',
  'credentials_type',
  'scopes',
  'auth_methods',
  'ownership',
  'created_at',
  'updated_at',
];

export interface List {
  object: 'list';
  data: unknown[];
}

export function pickList(json: unknown): List | undefined {
  const data = fieldsOf(json)?.['data'];
  return Array.isArray(data) ? { object: 'list', data: data.map(pickProvider) } : undefined;
}

function pickProvider(json: unknown): unknown {
  const provider = fieldsOf(json);
  if (provider === undefined) return null;
  const { connected_account: account, connected_accounts: accounts } = provider;
  return {
    ...pick(provider, PROVIDER),
    connected_account: pickAccount(account),
    ...(Array.isArray(accounts) ? { connected_accounts: accounts.map(pickAccount) } : {}),
  };
}

export function pickAccount(json: unknown): Record<string, unknown> | null {
  const account = fieldsOf(json);
  return account === undefined ? null : pick(account, ACCOUNT);
}

function pick(from: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}
