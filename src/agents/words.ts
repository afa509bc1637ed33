import type { ConnectionRequired } from '../model/connectionRequired.js';

/** Why a tool has not run: what the person answered, or that nobody could be asked, or that nothing came of it in time. */
export type NotRun = 'decline' | 'cancel' | 'timeout' | 'unasked';

/** What an MCP client shows the person, with the link. */
export function question(name: string, { reason, missingScopes }: ConnectionRequired): string {
  if (reason === 'needs_reauthorization')
    return `Your ${name} account no longer works. Sign in to ${name} again to continue.`;
  if (reason === 'missing_scopes')
    return `Your ${name} account is connected, but does not allow this yet${listed(missingScopes)}. Sign in to ${name} again to continue.`;
  return `Connect your ${name} account to continue.`;
}

/** What the model reads instead of the tool's result. It says whether calling again can help, because a model calls again if it can. */
export function explanation(name: string, required: ConnectionRequired, why: NotRun): string {
  const { reason, missingScopes, connectUrl } = required;
  if (reason === 'not_available')
    return `${name} is not available to this user, so there is nothing they could connect, and calling this tool again will not help. An administrator of this app can make it available.`;
  if (why === 'decline')
    return `The user declined to connect ${name}. Do not call this tool again unless they ask for it.`;
  const problem = {
    not_connected: `The user has not connected ${name}.`,
    needs_reauthorization: `The user's ${name} account no longer works.`,
    missing_scopes: `The user's ${name} account does not allow this${listed(missingScopes)}.`,
  }[reason];
  const askedFor = {
    cancel: ' They were asked to, and dismissed the question.',
    timeout: ' They were asked to, and did not finish in time.',
    unasked: '',
  }[why];
  const link = `They can connect it here, signed in as themselves: ${connectUrl}`;
  return `${problem}${askedFor} ${link} Call this tool again when the user says that it is done, and not before.`;
}

const listed = (scopes: string[]): string => (scopes.length === 0 ? '' : ` (${scopes.join(', ')})`);
