import type { PipesError } from '../../model/error.js';
import type { Provider } from '../../model/provider.js';
import { toAccounts } from '../accounts.js';
import { toList } from '../list.js';
import { DataProvider } from './wire.js';

/** The answer of `GET data_providers` as the model. Throws `PipesError` of kind `bad_response` where it is no list at all. */
export function toProviders(json: unknown): { providers: Provider[]; problems: PipesError[] } {
  return toList(json, DataProvider, (provider, problems) => ({
    id: provider.id || provider.slug,
    slug: provider.slug,
    name: provider.name,
    description: provider.description,
    integrationType: provider.integration_type,
    ownership: provider.ownership === 'organization' ? 'organization' : 'user',
    scopes: provider.scopes,
    authMethods: provider.auth_methods.length === 0 ? ['oauth'] : provider.auth_methods,
    iconUrl: null,
    connectedAccounts: toAccounts(
      [provider.connected_account, ...(provider.connected_accounts ?? [])],
      provider.slug,
      problems,
    ),
    // They are there only where the backend asks for several.
    canAddAccount: provider.connected_accounts !== null,
  }));
}
