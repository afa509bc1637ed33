import { PROVIDERS, type SandboxAccountSeed, type SandboxProvider } from '../src/sandbox/index.js';

/** As many as are asked for, each with a name of its own. One in five is connected, and one in fifty needs to be reauthorized. */
export function benchProviders(count: number, iconUrlOf: (slug: string) => string | null): SandboxProvider[] {
  return Array.from({ length: count }, (_, index) => {
    const { slug, description, scopes } = modelOf(index);
    return {
      slug: slugOf(index),
      name: nameOf(index),
      description,
      scopes,
      ownership: 'userland_user',
      iconUrl: iconUrlOf(slug),
      accounts: accountsOf(index),
    };
  });
}

export const slugOf = (index: number): string => `provider-${index}`;

export const nameOf = (index: number): string => `${modelOf(index).name} ${index}`;

const modelOf = (index: number) => PROVIDERS[index % PROVIDERS.length] as SandboxProvider;

function accountsOf(index: number): SandboxAccountSeed[] {
  const account = { connectedDaysAgo: index % 300, displayName: 'ada@example.com' };
  if (index % 50 === 2) return [{ ...account, state: 'needs_reauthorization' }];
  return index % 5 === 1 ? [{ ...account, state: 'connected' }] : [];
}
