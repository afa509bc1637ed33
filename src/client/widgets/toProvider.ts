import type { PipesError } from '../../model/error.js';
import type { ConnectedAccount, Provider } from '../../model/provider.js';
import { toAccounts } from '../accounts.js';
import { toList } from '../list.js';
import { Integration } from './wire.js';

/** The answer of `GET …/mine` as the model. Throws `PipesError` of kind `bad_response` where it is no list at all. */
export function toProviders(json: unknown): { providers: Provider[]; problems: PipesError[] } {
  return toList(json, Integration, (integration, problems) => {
    // Older answers have `installation` alone, newer ones repeat it in `connected_accounts`.
    const entries = [...integration.connected_accounts, integration.installation];
    return toProvider(integration, toAccounts(entries, integration.slug, problems));
  });
}

function toProvider(integration: Integration, connectedAccounts: ConnectedAccount[]): Provider {
  const { id, slug, name, description, integrationType, ownership, scopes, authMethods, iconUrl } = integration;
  return {
    id: id || slug,
    slug,
    name,
    description,
    integrationType,
    ownership: ownership === 'organization' ? 'organization' : 'user',
    scopes,
    authMethods: authMethods.length === 0 ? ['oauth'] : authMethods,
    iconUrl,
    connectedAccounts,
  };
}
