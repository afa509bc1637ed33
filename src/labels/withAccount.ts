/** A provider, and which of its accounts, where there are several. `format` is applied to either name. */
export function withAccount(
  provider: string,
  account: string | null,
  format: (name: string) => string = (name) => name,
): string {
  return account === null ? format(provider) : `${format(provider)} (${format(account)})`;
}
