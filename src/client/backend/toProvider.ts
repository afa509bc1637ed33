import type { PipesError } from '../../model/error.js';
import type { Provider } from '../../model/provider.js';
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
