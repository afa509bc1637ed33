import { cleanText } from './cleanText.js';
import { PipesError } from './error.js';
import type { ConnectedAccount, Provider } from './provider.js';

/**
 * The last gate before the screen, whatever client the list came from: text is cut and cleaned, and a slug stands
 * once, for it names the row, the attempt and the requests.
 */
export function tidyProviders(providers: Provider[]): { providers: Provider[]; problems: PipesError[] } {
  const bySlug = new Map<string, Provider>();
  const problems: PipesError[] = [];
  for (const provider of providers) {
    if (bySlug.has(provider.slug)) {
      problems.push(
        new PipesError(
          'bad_response',
          `The provider "${cleanText(provider.slug, 80)}" came twice; the first one is shown.`,
        ),
      );
    } else {
      bySlug.set(provider.slug, tidyProvider(provider));
    }
  }
  return { providers: [...bySlug.values()], problems };
}

export function tidyProvider(provider: Provider): Provider {
  return {
    ...provider,
    name: cleanText(provider.name, 80) || cleanText(provider.slug, 80),
    description: provider.description === null ? null : cleanText(provider.description, 400) || null,
    scopes: provider.scopes === null ? null : tidyScopes(provider.scopes),
    connectedAccounts: provider.connectedAccounts.map(tidyAccount),
  };
}

function tidyAccount(account: ConnectedAccount): ConnectedAccount {
  return {
    ...account,
    scopes: tidyScopes(account.scopes),
    displayName: account.displayName === null ? null : cleanText(account.displayName, 80) || null,
    identifier: account.identifier === null ? null : cleanText(account.identifier, 80) || null,
  };
}

function tidyScopes(scopes: string[]): string[] {
  return [...new Set(scopes.map((scope) => cleanText(scope, 200)).filter(Boolean))];
}
