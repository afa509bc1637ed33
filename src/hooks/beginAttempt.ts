import type { QueryClient } from '@tanstack/react-query';
import { startAttempt, type Attempt, type AttemptOptions } from '../authorization/attempt.js';
import { browser } from '../authorization/browser.js';
import { toPopUp } from '../authorization/popUp.js';
import { sayWait } from '../authorization/sayWait.js';
import type { Intent } from '../model/authorization.js';
import type { PipesClient } from '../model/client.js';
import type { PopUp } from '../model/popUp.js';
import type { Provider } from '../model/provider.js';
import { lookAt } from './lookAt.js';
import { stillSame } from './stillSame.js';

export interface AttemptTarget {
  provider: Provider;
  intent: Intent;
  accountId: string | undefined;
  /** Values of the provider's config fields. */
  config: Record<string, string> | undefined;
}

export interface BeginOptions extends AttemptTarget, Pick<AttemptOptions, 'onChange'> {
  opened: PopUp | Window;
  /** What a blank window says. */
  text: string;
  /** Opens another window, inside a later click. */
  open(): PopUp | Window | null;
  queryClient: QueryClient;
  client: PipesClient;
  identity: string | undefined;
}

/** Begins an attempt in an open window. Not needed to show the list, so this module and all it imports is loaded after that. */
export function beginAttempt({
  provider,
  intent,
  accountId,
  config,
  queryClient,
  client,
  identity,
  opened,
  text,
  open,
  onChange,
}: BeginOptions): Attempt {
  const { slug } = provider;
  // Not `randomUUID`, which only secure contexts have.
  const attemptId = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const request = {
    slug,
    intent,
    attemptId,
    ...(accountId === undefined ? {} : { accountId }),
    ...(config === undefined ? {} : { config }),
  };
  const waiting = (blank: PopUp | Window) => {
    sayWait(blank, text);
    return toPopUp(blank);
  };
  return startAttempt({
    popUp: waiting(opened),
    open() {
      const next = open();
      return next === null ? null : waiting(next);
    },
    onChange,
    id: attemptId,
    goal: { intent, accountId, before: provider.connectedAccounts },
    environment: browser,
    async authorize(signal) {
      await stillSame(client, identity, signal);
      return client.authorize(request, { signal });
    },
    verify: (signal) => lookAt(slug, { queryClient, client, identity }, signal),
  });
}
