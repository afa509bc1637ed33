'use client';
import { lazy, Suspense, useState } from 'react';
import type { Asked } from './Disconnecting.js';
import { useLatest } from './hooks/useLatest.js';
import { usePipes, type Row } from './hooks/usePipes.js';
import type { FailureReason, Intent, Outcome, Phase } from './model/authorization.js';
import { callHost } from './model/callHost.js';
import type { PipesClient } from './model/client.js';
import { toPipesError, type PipesError } from './model/error.js';
import type { OpenWindow } from './model/popUp.js';
import type { ConnectedAccount, Provider } from './model/provider.js';
import { Announcement } from './parts/Announcement.js';
import { Banner } from './parts/Banner.js';
import type { ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { Message } from './parts/Message.js';
import { ProviderList } from './parts/ProviderList.js';
import { ProviderRow } from './parts/ProviderRow.js';
import { Skeleton } from './parts/Skeleton.js';

const Disconnecting = lazy(() => import('./Disconnecting.js'));

/** One step of an authorization attempt. */
export interface AuthorizationChange {
  provider: Provider;
  intent: Intent;
  phase: Phase;
  /** How it ended, once the phase is `settled`. */
  outcome?: Outcome['kind'];
  /** Why, if the outcome is `failed`. */
  reason?: FailureReason;
}

/** What the host is told, and how it opens windows. What a callback throws is reported, and ends nothing here. */
export interface PipesEvents {
  /** Opens the pop-up. Called inside the click. Default: `window.open` with a centred window of 600 × 720. */
  openWindow?: OpenWindow | undefined;
  /** An account was connected, added or reauthorized. Called by each mounted widget of this user. */
  onConnect?: ((event: { provider: Provider; accountId: string; intent: Intent }) => void) | undefined;
  /** An account was disconnected here. */
  onDisconnect?: ((event: { provider: Provider; accountId: string }) => void) | undefined;
  /** An authorization attempt entered another phase: for analytics. Has no URL and no token in it. */
  onAuthorizationChange?: ((event: AuthorizationChange) => void) | undefined;
  /** Something failed, or an entry of the list could not be understood. Each error is told once while it lasts. */
  onError?: ((error: PipesError) => void) | undefined;
}

export interface PipesProps extends PipesEvents {
  client: PipesClient | null;
}

/** Joins what the hooks know with the parts that show it. */
export function Pipes({ client, openWindow, onAuthorizationChange, onConnect, onDisconnect, onError }: PipesProps) {
  const labels = useLabels();
  const [news, setNews] = useState({ text: '', count: 0 });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dialogBroken, setDialogBroken] = useState(false);
  const callbacks = useLatest({ onAuthorizationChange, onConnect, onDisconnect, onError });
  const announce = (text: string) => setNews(({ count }) => ({ text, count: count + 1 }));

  const { view, retry, attempts, start, connection } = usePipes({
    client,
    openWindow,
    onError,
    onPhase: ({ state, intent }, provider) => {
      const outcome = state.phase === 'settled' ? state.outcome : undefined;
      const told = callbacks.current;
      callHost(told.onAuthorizationChange, {
        provider,
        intent,
        phase: state.phase,
        ...(outcome && { outcome: outcome.kind }),
        ...(outcome?.kind === 'failed' && { reason: outcome.reason }),
      });
      if (outcome === undefined) return;
      const { title, text } = labels.outcome(outcome, provider.name);
      announce(`${title} ${text}`.trim());
      if (outcome.kind === 'connected') callHost(told.onConnect, { provider, accountId: outcome.accountId, intent });
      if (outcome.kind === 'failed' && outcome.error !== undefined) callHost(told.onError, outcome.error);
    },
  });

  function ask(provider: Provider, account: ConnectedAccount, button: HTMLElement): void {
    setDialogBroken(false);
    setAsked({ identity: connection.identity, provider, account, button, row: button.closest('.pipes-row') });
  }

  function disconnected({ provider, account }: Asked): void {
    setAsked(null);
    announce(labels.disconnected(provider.name));
    callHost(callbacks.current.onDisconnect, { provider, accountId: account.id });
  }

  function rowOf({ provider, status, attempt }: Row) {
    const begin = (intent: 'connect' | 'reauthorize', accountId?: string) =>
      start(provider, intent, accountId, labels.popUp(provider.name));
    return (
      <ProviderRow
        key={provider.slug}
        provider={provider}
        status={status}
        attempt={attempt?.state}
        onConnect={() => begin('connect')}
        onReauthorize={(account) => begin('reauthorize', account.id)}
        onDisconnect={(account, button) => ask(provider, account, button)}
        onShowWindow={() => attempt && attempts.find(attempt.record)?.show()}
        onCancel={() => attempt && attempts.find(attempt.record)?.cancel()}
        onDismiss={() => attempt && attempts.dismiss(attempt.record)}
      />
    );
  }

  return (
    <>
      <Announcement {...news} />
      {view.status === 'loading' ? <Skeleton slow={view.slow} /> : null}
      {view.status === 'failed' ? (
        <Message
          notice={view.error.kind === 'unauthorized' ? labels.signedOut : labels.failed(view.error.kind)}
          tone="warning"
          action={retryButton(labels.retry, view.retrying, retry)}
        />
      ) : null}
      {view.status === 'ready' ? (
        <>
          {view.error === null ? null : (
            <Banner
              notice={labels.outOfDate(view.error.kind)}
              role="status"
              action={retryButton(labels.retry, view.retrying, retry)}
            />
          )}
          {dialogBroken ? <Banner notice={{ title: labels.dialogUnavailable, text: '' }} role="status" /> : null}
          {view.rows.length === 0 ? (
            <Message notice={labels.empty} tone="neutral" />
          ) : (
            <ProviderList>{view.rows.map(rowOf)}</ProviderList>
          )}
          {view.omitted === 0 ? null : <p className="pipes-hint">{labels.omitted(view.omitted)}</p>}
        </>
      ) : null}
      {asked === null || client === null || asked.identity !== connection.identity ? null : (
        <ErrorBoundary
          renderFallback={() => null}
          onCatch={(thrown) => {
            setAsked(null);
            setDialogBroken(true);
            callHost(onError, toPipesError(thrown));
          }}
        >
          <Suspense fallback={null}>
            <Disconnecting
              asked={asked}
              connection={connection}
              onDisconnected={() => disconnected(asked)}
              onError={(error) => callHost(callbacks.current.onError, error)}
              onClose={() => setAsked(null)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** While another try is under way the button stays, and does nothing. */
function retryButton(words: string, retrying: boolean, retry: () => void): ButtonProps {
  return { children: words, 'aria-disabled': retrying, 'aria-busy': retrying, onClick: retrying ? undefined : retry };
}
