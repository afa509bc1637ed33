import type { PipesError } from '../../model/error.js';
import type { ProviderData, SharedProvider } from '../../model/provider.js';
import { toAccounts } from '../accounts.js';
import { toAuthMethods, toDates, toDescription, toList } from '../list.js';
import { list, text } from '../read.js';

/**
 * The response of `GET data_providers` as the model; deprecated camelCase twins are ignored. Throws `PipesError` of kind
 * `bad_response` if it is not a list.
 */
export function toProviders(json: unknown): { providers: ProviderData[]; problems: PipesError[] } {
  return toList(json, (entry, problems) => {
    const description = toDescription(entry);
    const several = entry['connected_accounts'];
    return {
      ...description,
      ...toDates(entry, 'created_at', 'updated_at'),
      integrationType: text(entry['integration_type']) ?? '',
      credentialsType: text(entry['credentials_type']) ?? '',
      authMethods: toAuthMethods(entry['auth_methods']),
      connectedAccounts: toAccounts([entry['connected_account'], ...list(several)], description.slug, problems),
      // Sent only where the backend asks for several.
      canAddAccount: Array.isArray(several),
    };
  });
}

/** The response of `GET organization_data_providers`: what the organization has connected, and whether it works. */
export function toShared(json: unknown): SharedProvider[] {
  return toProviders(json).providers.flatMap(({ slug, name, description = null, connectedAccounts = [] }) => {
    if (connectedAccounts.length === 0) return [];
    const works = connectedAccounts.some(({ state }) => state === 'connected');
    return [{ slug, name, description, iconUrl: null, availability: works ? 'available' : 'needs_admin_attention' }];
  });
}
