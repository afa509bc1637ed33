/** A provider, and which of its accounts, where there are several. */
export function withAccount(provider: string, account: string | null): string {
  return account === null ? provider : `${provider} (${account})`;
}
