import type { AccountDetails, DescribeAccounts } from '../src/server/index.js';

/** What the product remembers of the accounts that its assistant has used: in memory, where a real one has a table. */
export function createAccountRecords() {
  const known = new Map<string, AccountDetails>();
  return {
    used(accountId: string): void {
      known.set(accountId, { usage: [{ by: 'Assistant', at: new Date().toISOString() }] });
    },
    /** The provider's own API took it no more. */
    refused(accountId: string, message: string): void {
      const problem = { code: 'invalid_token', message, at: new Date().toISOString() };
      known.set(accountId, { ...known.get(accountId), problem });
    },
    /** For the list of the widget. */
    describe: (({ accounts }) =>
      Object.fromEntries(
        accounts.flatMap(({ accountId }) => {
          const details = known.get(accountId);
          return details === undefined ? [] : [[accountId, details]];
        }),
      )) satisfies DescribeAccounts,
  };
}

export type AccountRecords = ReturnType<typeof createAccountRecords>;
