import type { SandboxAccount } from './store.js';

/** An account as both APIs show it: an installation of the Widgets API, a connected account of the public one. */
export function toWireAccount(account: SandboxAccount, object: 'data_installation' | 'connected_account') {
  return {
    object,
    id: account.id,
    user_id: account.userId,
    organization_id: null,
    scopes: account.scopes,
    auth_method: 'oauth',
    api_key_last_4: null,
    client_id: null,
    client_secret_last_4: null,
    state: account.state,
    account_identifier: account.displayName,
    account_display_name: account.displayName,
    created_at: account.createdAt,
    updated_at: account.updatedAt,
  };
}
