import type { SandboxAccount } from './store.js';

/** An account as both APIs send it: an installation in the Widgets API, a connected account in the public one. */
export function toWireAccount(account: SandboxAccount, object: 'data_installation' | 'connected_account') {
  const { id, userId, scopes, authMethod, last4, clientId, state, identifier, displayName } = account;
  return {
    object,
    id,
    user_id: userId,
    organization_id: null,
    scopes,
    auth_method: authMethod,
    api_key_last_4: authMethod === 'api_key' ? last4 : null,
    client_id: clientId,
    client_secret_last_4: authMethod === 'client_credentials' ? last4 : null,
    state,
    account_identifier: identifier,
    account_display_name: displayName,
    created_at: account.createdAt,
    updated_at: account.updatedAt,
  };
}
