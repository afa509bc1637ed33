'use client';
import { useMemo } from 'react';
import { isConnectionRequired, type ConnectionRequired } from '../model/connectionRequired.js';
import type { ConnectedAccount } from '../model/provider.js';
import { requestId, type ConnectionRequest, type RequiredConnection } from '../react/index.js';
import { CardContent } from './CardContent.js';
import { WidgetRoot, type RootProps } from './WidgetRoot.js';

/** The props of `ConnectCard`: what is asked for, by `provider`, `required` or `request`, and what happens then. */
export interface ConnectCardProps extends RootProps {
  /** The slug of a provider, or of several. */
  provider?: string | readonly string[] | undefined;
  /** The scopes that are needed, for each provider if there are several. Default: whatever is granted. */
  scopes?: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
  /** What a backend or a tool returned instead of a result, or several of it. Anything else is ignored, and no card shown for it. */
  required?: ConnectionRequired | readonly ConnectionRequired[] | undefined;
  /** A request of `requireConnection`, from the snapshot's `requests`. */
  request?: ConnectionRequest | undefined;
  /**
   * Names this request, e.g. by the id of a tool call, so that another card for the same connection is another request. What the
   * person decided is kept under it, wherever the card is rendered. Default: the same for the same connections.
   */
  id?: string | undefined;
  /** What it is for, in a sentence. Default: the provider's description. */
  reason?: string | undefined;
  /**
   * Called once per request when the backend confirms every connection, including if it was already connected. Resume your work here;
   * nothing is retried for you.
   */
  onConnected?: ((accounts: ConnectedAccount[]) => void) | undefined;
  /** The person chose "Not now". */
  onDeclined?: (() => void) | undefined;
}

/** The card. Speaks the language of the surrounding `LanguageContext`. */
export function ConnectCard(props: ConnectCardProps) {
  const { provider, scopes, required, request, id, reason, onConnected, onDeclined } = props;
  // The same connections are the same, though the host may pass new objects each time.
  const key = JSON.stringify(request?.connections ?? connectionsOf({ provider, scopes, required }));
  const connections = useMemo(() => JSON.parse(key) as RequiredConnection[], [key]);
  const content = { id: id ?? request?.id ?? requestId(connections), connections, reason, onConnected, onDeclined };
  if (connections.length === 0) return null;
  return (
    <WidgetRoot {...props} kind="card">
      {(pipes) => <CardContent key={content.id} {...content} pipes={pipes} isAwaited={request !== undefined} />}
    </WidgetRoot>
  );
}

function connectionsOf({ provider, scopes, required }: ConnectCardProps): RequiredConnection[] {
  const bySlug = new Map<string, RequiredConnection>();
  for (const slug of [provider ?? []].flat()) {
    const own = Array.isArray(scopes) ? (scopes as readonly string[]) : ownScopes(scopes, slug);
    bySlug.set(slug, { slug, ...(own && { scopes: own }) });
  }
  for (const each of [required].flat()) {
    // It may have come through a model.
    if (!isConnectionRequired(each)) continue;
    const { provider: slug, missingScopes, reason, accountId } = each;
    const given = bySlug.get(slug)?.scopes ?? [];
    const needed = [...new Set([...given, ...missingScopes])];
    bySlug.set(slug, {
      slug,
      reason,
      ...(needed.length > 0 && { scopes: needed }),
      ...(typeof accountId === 'string' && { accountId }),
    });
  }
  return [...bySlug.values()];
}

function ownScopes(scopes: ConnectCardProps['scopes'], slug: string): readonly string[] | undefined {
  const table = scopes as Readonly<Record<string, readonly string[]>> | undefined;
  return table !== undefined && Object.hasOwn(table, slug) ? table[slug] : undefined;
}
