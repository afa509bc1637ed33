import { PipesError } from '../../model/error.js';
import type { SharedProvider } from '../../model/provider.js';
import type { Http } from '../http.js';
import { fieldsOf } from '../../model/fieldsOf.js';
import { list, slug, text } from '../read.js';

/** What the organization shares, and its name, without which it does. Throws `PipesError`. */
export async function listSharedProviders(send: Http, signal: AbortSignal) {
  const [shared, organization] = await Promise.all([
    send({ method: 'GET', path: '/_widgets/DataIntegrations/shared-connections', signal }),
    organizationOf(send, signal),
  ]);
  const data = fieldsOf(shared)?.['data'];
  if (!Array.isArray(data)) throw new PipesError('bad_response', 'The response is not a list of shared connections.');
  return { organization, providers: data.flatMap(toShared) };
}

async function organizationOf(send: Http, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await send({ method: 'GET', path: '/_widgets/UserManagement/organizations', signal });
    const current = list(fieldsOf(response)?.['data']).find((each) => fieldsOf(each)?.['current'] === true);
    return text(fieldsOf(current)?.['name']);
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** An entry that cannot be understood is left out: nothing depends on it. */
function toShared(json: unknown): SharedProvider[] {
  const entry = fieldsOf(json) ?? {};
  try {
    const name = slug(entry);
    return [
      {
        slug: name,
        name: text(entry['name']) || name,
        description: text(entry['description']),
        iconUrl: text(entry['iconUrl']),
        availability: availabilityOf(list(entry['connected_accounts'])),
      },
    ];
  } catch {
    return [];
  }
}

/** One account that works is enough. */
function availabilityOf(accounts: unknown[]): string {
  const known = accounts.map((account) => text(fieldsOf(account)?.['availability']) ?? '');
  return known.includes('available') ? 'available' : (known[0] ?? 'needs_admin_attention');
}
