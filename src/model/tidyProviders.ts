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
    if (bySlug.has(provider?.slug)) {
      problems.push(
        new PipesError(
          'bad_response',
          `The provider "${cleanText(provider.slug, 80)}" came twice; the first one is shown.`,
        ),
      );
    } else {
      try {
        bySlug.set(provider.slug, tidyProvider(provider));
      } catch (cause) {
        problems.push(
          new PipesError('bad_response', 'A provider of the list is not what the model says, and is left out.', {
            cause,
          }),
        );
      }
    }
  }
  return { providers: [...bySlug.values()], problems };
}

export function tidyProvider(provider: Provider): Provider {
  return {
    ...provider,
    ...tidyWords(provider),
    scopes: provider.scopes ? tidyScopes(provider.scopes) : null,
    iconUrl: provider.iconUrl ?? null,
    authMethods: provider.authMethods ?? ['oauth'],
    configFields: provider.configFields ?? [],
    connectedAccounts: (provider.connectedAccounts ?? []).map(tidyAccount),
  };
}

/** The words that present a provider: a name there always is. */
export function tidyWords({ slug, name, description }: Pick<Provider, 'slug' | 'name' | 'description'>) {
  return { name: cleanText(name ?? '', 80) || cleanText(slug, 80), description: tidyText(description, 400) };
}

export function tidyAccount(account: ConnectedAccount): ConnectedAccount {
  return {
    ...account,
    authMethod: account.authMethod ?? 'oauth',
    scopes: tidyScopes(account.scopes ?? []),
    displayName: tidyText(account.displayName, 80),
    identifier: tidyText(account.identifier, 80),
    apiKeyLast4: tidyText(account.apiKeyLast4, 8),
    clientId: tidyText(account.clientId, 200),
    clientSecretLast4: tidyText(account.clientSecretLast4, 8),
    createdAt: tidyDate(account.createdAt),
    updatedAt: tidyDate(account.updatedAt),
  };
}

// A client of the host's may leave out what the types ask for.

function tidyText(text: string | null | undefined, length: number): string | null {
  return cleanText(text ?? '', length) || null;
}

function tidyDate(date: string | null | undefined): string | null {
  return Number.isNaN(Date.parse(date ?? '')) ? null : (date ?? null);
}

function tidyScopes(scopes: string[]): string[] {
  return [...new Set(scopes.map((scope) => cleanText(scope, 200)).filter(Boolean))];
}
