import type { ConnectedAccount, Provider } from '../model/provider.js';
import { saysWhatIsMissing, type ProviderListing } from './sanitize.js';

/**
 * Finds out which configured scopes each account was not granted. Most were granted all of them in the same words; the rules by which
 * others compare are loaded only where somebody's scopes differ.
 */
export async function auditGrants(listing: ProviderListing): Promise<ProviderListing> {
  if (!listing.providers.some(hasDifferences)) return listing;
  return { ...listing, providers: await Promise.all(listing.providers.map(auditProvider)) };
}

/** Null: they could not be loaded. */
const loadRules = () => import('../scopes/missingScopes.js').catch(() => null);

/** The same for one provider. */
export async function auditProvider(provider: Provider): Promise<Provider> {
  if (!hasDifferences(provider)) return provider;
  const rules = await loadRules();
  // Without the rules nothing is certain, so nothing is said to be missing.
  if (rules === null) return provider;
  const connectedAccounts = provider.connectedAccounts.map((account) =>
    differs(provider, account)
      ? {
          ...account,
          missingScopes: rules.missingScopes({ provider, required: provider.scopes ?? [], granted: account.scopes }),
        }
      : account,
  );
  return { ...provider, connectedAccounts };
}

const hasDifferences = (provider: Provider): boolean =>
  provider.connectedAccounts.some((account) => differs(provider, account));

/** A key has the permissions that it was made with, whatever the provider asks for; and some clients know themselves. */
function differs({ scopes: required }: Provider, account: ConnectedAccount): boolean {
  const { authMethod, scopes } = account;
  if (authMethod !== 'oauth' || scopes.length === 0 || saysWhatIsMissing(account)) return false;
  return required?.some((scope) => !scopes.includes(scope)) === true;
}
