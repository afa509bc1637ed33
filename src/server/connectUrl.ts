import { PipesError } from '../model/error.js';
import { pathSegment } from './pathSegment.js';
import { parseReturnPath } from './returnPath.js';

/** What `connectUrl` takes. */
export interface ConnectLinkRequest {
  /** The provider's slug. */
  provider: string;
  /** Where the person comes back to: a path of the handler's own origin, with its query and hash. Default `/`. */
  returnTo?: string | undefined;
  /** The account to repair. Counts only with `supportsMultipleConnections`. */
  accountId?: string | undefined;
}

/** Makes the addresses of the link. `base` is where the handler is: an absolute address, or a path. */
export function createConnectUrl(base: string) {
  return ({ provider, returnTo = '/', accountId }: ConnectLinkRequest): string => {
    const slug = pathSegment(provider);
    if (slug === undefined)
      throw new PipesError('invalid', '`provider` cannot be used. Pass the slug of a provider, e.g. "github".');
    const path = parseReturnPath(returnTo);
    if (path === undefined)
      throw new PipesError(
        'invalid',
        '`returnTo` cannot be used. Pass a path of your own origin with one leading slash, e.g. "/chat/42".',
      );
    const query = new URLSearchParams({
      return_to: path,
      ...(accountId === undefined ? {} : { account_id: accountId }),
    });
    return `${base}/connect/${slug}?${query}`;
  };
}

export type ConnectUrl = ReturnType<typeof createConnectUrl>;
