import type { PipesError } from '../../model/error.js';
import type { Provider } from '../../model/provider.js';
import { toAccounts } from '../accounts.js';
import { toAuthMethods, toDescription, toList } from '../list.js';
import { list, text } from '../read.js';
import { toConfigFields } from './toConfigFields.js';

/** The answer of `GET …/mine` as the model. Throws `PipesError` of kind `bad_response` where it is no list at all. */
export function toProviders(json: unknown): { providers: Provider[]; problems: PipesError[] } {
  return toList(json, (entry, problems) => {
    const description = toDescription(entry);
    // Older answers have `installation` alone, newer ones repeat it in `connected_accounts`.
    const accounts = [...list(entry['connected_accounts']), entry['installation']];
    return {
      ...description,
      integrationType: text(entry['integrationType']) ?? '',
      authMethods: toAuthMethods(entry['authMethods']),
      iconUrl: text(entry['iconUrl']),
      connectedAccounts: toAccounts(accounts, description.slug, problems),
      configFields: toConfigFields(entry['configFields'], entry['config']),
    };
  });
}
