import type { PipesError } from '../../model/error.js';
import type { ProviderData } from '../../model/provider.js';
import { toAccounts } from '../accounts.js';
import { toAuthMethods, toDates, toDescription, toList } from '../list.js';
import { list, text } from '../read.js';
import { toConfigFields } from './toConfigFields.js';

/** The response of `GET …/mine` as the model. Throws `PipesError` of kind `bad_response` if it is not a list. */
export function toProviders(json: unknown): { providers: ProviderData[]; problems: PipesError[] } {
  return toList(json, (entry, problems) => {
    const description = toDescription(entry);
    // Older responses have `installation` alone; newer ones repeat it in `connected_accounts`.
    const accounts = [entry['installation'], ...list(entry['connected_accounts'])];
    return {
      ...description,
      ...toDates(entry, 'createdAt', 'updatedAt'),
      integrationType: text(entry['integrationType']) ?? '',
      credentialsType: text(entry['credentialsType']) ?? '',
      authMethods: toAuthMethods(entry['authMethods']),
      iconUrl: text(entry['iconUrl']),
      connectedAccounts: toAccounts(accounts, description.slug, problems),
      configFields: toConfigFields(entry['configFields'], entry['config']),
    };
  });
}
