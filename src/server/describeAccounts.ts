import { fieldsOf, type Fields } from '../model/fieldsOf.js';
import type { DescribeAccounts } from './options.js';
import type { List } from './pick.js';
import type { User } from './user.js';

/** Adds to the accounts in a list what the host knows about them. Never throws: without it, the list is still a list. */
export async function describeList(
  list: List,
  user: User,
  describeAccounts: DescribeAccounts | undefined,
): Promise<List> {
  const providers = list.data.map(fieldsOf);
  const accounts = new Map(
    providers.flatMap((provider) =>
      accountsIn(provider).map((account) => {
        const [slug, accountId] = [String(provider?.['slug']), String(account['id'])];
        return [accountId, { provider: slug, accountId }];
      }),
    ),
  );
  if (describeAccounts === undefined || accounts.size === 0) return list;
  try {
    const details = fieldsOf(await describeAccounts({ user, accounts: [...accounts.values()] })) ?? {};
    for (const account of providers.flatMap(accountsIn)) {
      const id = String(account['id']);
      // An id such as `constructor` names nothing that was not put there.
      if (Object.hasOwn(details, id)) Object.assign(account, detailsOf(details[id]));
    }
  } catch (error) {
    console.error(`pipes-widget/server: \`describeAccounts\` failed, so the list is served without: ${String(error)}`);
  }
  return list;
}

/** An account may stand in both fields. */
function accountsIn(provider: Fields | undefined): Fields[] {
  const { connected_account: one, connected_accounts: several } = provider ?? {};
  const accounts: unknown[] = [one, ...(Array.isArray(several) ? (several as unknown[]) : [])];
  return accounts.map(fieldsOf).filter((account) => account !== undefined);
}

/** Only what belongs into the list: the host's own records may hold more. */
function detailsOf(details: unknown): Fields {
  const { usage, problem } = own(details, ['usage', 'problem']);
  return {
    ...(Array.isArray(usage) ? { usage: usage.map((use) => own(use, ['by', 'at'])) } : {}),
    ...(fieldsOf(problem) === undefined ? {} : { problem: own(problem, ['code', 'message', 'at']) }),
  };
}

function own(from: unknown, names: string[]): Fields {
  const fields = fieldsOf(from) ?? {};
  return Object.fromEntries(names.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, fields[name]]));
}
