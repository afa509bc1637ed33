import type { PipesError } from '../../model/error.js';
import type { Provider, SharedProvider } from '../../model/provider.js';
import { toAccounts } from '../accounts.js';
import { toAuthMethods, toDescription, toList } from '../list.js';
import { list, text } from '../read.js';

/**
 * The answer of `GET data_providers` as the model; deprecated camelCase twins are ignored. Throws `PipesError` of kind `bad_response`
 * where it is no list at all.
 */
export function toProviders(json: unknown): { providers: Provider[]; problems: PipesError[] } {
  return toList(json, (entry, problems) => {
    const description = toDescription(entry);
    const several = entry['connected_accounts'];
    return {
      ...description,
      integrationType: text(entry['integration_type']) ?? '',
      authMethods: toAuthMethods(entry['auth_methods']),
      iconUrl: null,
      connectedAccounts: toAccounts([entry['connected_account'], ...list(several)], description.slug, problems),
      // They are there only where the backend asks for several.
      canAddAccount: Array.isArray(several),
    };
  });
}

/** The answer of `GET organization_data_providers`: what the organization has connected, and whether it works. */
export function toShared(json: unknown): SharedProvider[] {
  return toProviders(json).providers.flatMap(({ slug, name, description, iconUrl, connectedAccounts }) => {
    if (connectedAccounts.length === 0) return [];
    const works = connectedAccounts.some(({ state }) => state === 'connected');
    return [{ slug, name, description, iconUrl, availability: works ? 'available' : 'needs_admin_attention' }];
  });
}
