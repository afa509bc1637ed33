import type { ConnectionRequired } from 'pipes-widget';
import type { PipesServer, PipesUser } from '../src/server/index.js';
import type { AccountRecords } from './accountRecords.js';
import { LOST, TASKS, type Task } from './script.js';
import type { Reply, Turn } from './turns.js';

export interface AssistantOptions {
  pipesServer: PipesServer;
  records: AccountRecords;
  /** The protected API of the providers. */
  apiOrigin: string;
}

/** What an account is needed for. `returnTo`: where the link comes back to. */
export interface AccountWish {
  user: PipesUser;
  provider: string;
  scopes?: string[];
  returnTo?: string;
}

/** The provider's API answered, or it did not; or a person has to do something first. */
export type Used =
  | { did: 'used'; account: string; scopes: string[]; missingScopes: string[] }
  | { did: 'failed'; status: number }
  | { did: 'nothing'; required: ConnectionRequired; isRefused: boolean };

/** The product's assistant. It follows a script, but the accounts that it uses are real, as far as the demo goes. */
export function createAssistant({ pipesServer, records, apiOrigin }: AssistantOptions) {
  /** The credential of an account, and with it a call to the provider's own API. */
  async function actAs({ user, provider, scopes = [], returnTo }: AccountWish): Promise<Used> {
    const result = await pipesServer.getCredential({ user, provider, scopes, returnTo });
    if (!result.ok) return { did: 'nothing', required: result.required, isRefused: false };
    const { value, missingScopes } = result.credential;
    const answer = await fetch(`${apiOrigin}/api/me`, { headers: { Authorization: `Bearer ${value}` } });
    const accountId = await accountIdOf(user, provider);
    if (answer.status === 401) {
      // A token that was issued a moment ago and is refused all the same: only signing in again can help.
      if (accountId !== undefined) records.refused(accountId, 'The provider refused its token.');
      const connectUrl = pipesServer.connectUrl({ provider, returnTo, accountId });
      const account = accountId === undefined ? {} : { accountId };
      const why = { reason: 'needs_reauthorization', missingScopes: scopes, ...account } as const;
      return {
        did: 'nothing',
        required: { type: 'connection_required', provider, ...why, connectUrl },
        isRefused: true,
      };
    }
    if (!answer.ok) return { did: 'failed', status: answer.status };
    if (accountId !== undefined) records.used(accountId);
    const { account, scopes: granted } = (await answer.json()) as { account: string; scopes: string[] };
    return { did: 'used', account, scopes: granted, missingScopes };
  }

  /** The account that the API gives credentials of: the first. */
  async function accountIdOf(user: PipesUser, slug: string): Promise<string | undefined> {
    const { providers } = await pipesServer.listProviders({ user });
    return providers.find((provider) => provider.slug === slug)?.connectedAccounts?.[0]?.id;
  }

  async function attempt(task: Task, user: PipesUser, returnTo: string): Promise<Reply> {
    const { id, provider, name, scopes, reason } = task;
    const used = await actAs({ user, provider, scopes, returnTo });
    if (used.did === 'failed')
      return { text: `${name} answered with an error (${used.status}). Your connection is fine; ask me again later.` };
    if (used.did === 'used') {
      const call = `GET /api/me as ${used.account}, with ${used.scopes.length} permissions`;
      return { text: task.done(used.account), call };
    }
    const { required, isRefused } = used;
    const text = isRefused
      ? `${name} refused the connection just now, so I treat it as broken.`
      : needWords(task, required);
    // There is nothing that a person could do about it here.
    if (required.reason === 'not_available') return { text };
    return { text, need: { task: id, provider: name, required, reason } };
  }

  return {
    actAs,
    async reply(turn: Turn, user: PipesUser, returnTo: string): Promise<Reply> {
      const task =
        'say' in turn ? TASKS.find(({ pattern }) => pattern.test(turn.say)) : TASKS.find(({ id }) => id === turn.task);
      if (task === undefined) return { text: LOST };
      if ('then' in turn && turn.then === 'declined') return { text: task.declined };
      return attempt(task, user, returnTo);
    },
  };
}

function needWords({ name, needs }: Task, { reason, missingScopes }: ConnectionRequired): string {
  switch (reason) {
    case 'not_connected':
      return needs;
    case 'needs_reauthorization':
      return `${name} no longer accepts your connection. Once you have signed in again, I go on.`;
    case 'missing_scopes':
      return `Your ${name} account is connected, but ${missingScopes.length === 1 ? 'one permission is' : 'some permissions are'} missing for this.`;
    case 'not_available':
      return `${name} is not set up for your team, so I cannot do that.`;
  }
}
