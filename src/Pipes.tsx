'use client';
import { lazy, useEffect, useRef, useState } from 'react';
import type { Asked, Question } from './asked.js';
import type { PipesEvents } from './events.js';
import { useLatest } from './hooks/useLatest.js';
import { usePipes } from './hooks/usePipes.js';
import { useSteady } from './hooks/useSteady.js';
import { useWanted } from './hooks/useWanted.js';
import type { Labels, Notice } from './labels/labels.js';
import type { Intent } from './model/authorization.js';
import { callHost } from './model/callHost.js';
import type { PipesClient } from './model/client.js';
import { toPipesError } from './model/error.js';
import type { ProviderFilter, ProviderSort } from './model/find.js';
import { nameOf, type ConnectedAccount, type Provider } from './model/provider.js';
import { wayToRepair, waysToConnect } from './model/ways.js';
import { Announcement } from './parts/Announcement.js';
import { Attention } from './parts/Attention.js';
import { Banner } from './parts/Banner.js';
import type { ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { Message } from './parts/Message.js';
import { Optional } from './parts/Optional.js';
import { ProviderList } from './parts/ProviderList.js';
import { ProviderRow } from './parts/ProviderRow.js';
import type { RowCallbacks } from './parts/RowActions.js';
import { Skeleton } from './parts/Skeleton.js';
import { loadWhileWaiting } from './parts/whileWaiting.js';

const loadLater = () => import('./Later.js');
const Later = lazy(loadLater);
// After the list is on the screen, which it must not hold up.
const Search = lazy(() => new Promise((resolve) => setTimeout(resolve)).then(() => import('./parts/Search.js')));

/** From this many providers on there is a search. */
const MANY = 8;

/** Which providers are shown, and in which order. */
export interface PipesListing {
  /** Default `attention`. Sorted once: a row that changes stays where it is. */
  sort?: ProviderSort | undefined;
  /** Default: all. */
  filter?: ProviderFilter | undefined;
  /** The slug of a provider to scroll to and mark, e.g. one whose token your backend found broken. */
  highlight?: string | undefined;
  /** Whether `#pipes-<slug>` in the page's URL does the same. Default false. */
  highlightFromUrl?: boolean | undefined;
  /** Whether to show, below the list, what the person's organization shares. Default false. */
  showShared?: boolean | undefined;
}

export interface PipesProps extends PipesEvents, PipesListing {
  client: PipesClient | null;
}

/** Joins what the hooks know with the parts that show it. */
export function Pipes(props: PipesProps) {
  const { client, openWindow, onError, sort = 'attention', filter, highlight, highlightFromUrl = false } = props;
  const labels = useLabels();
  const [news, setNews] = useState({ text: '', count: 0 });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dialogBroken, setDialogBroken] = useState(false);
  const [notices, setNotices] = useState<Record<string, Notice | undefined>>({});
  const callbacks = useLatest(props);
  const list = useRef<HTMLUListElement>(null);
  const announce = (text: string) => setNews(({ count }) => ({ text, count: count + 1 }));
  const note = (slug: string, notice: Notice | undefined) => {
    setNotices((all) => ({ ...all, [slug]: notice }));
    if (notice !== undefined) announce(sentence(notice));
  };

  /** With the words that are loaded after the list. Where they cannot be, the row says so. */
  const withAllLabels = (say: (all: Labels) => void) =>
    import('./labels/enLater.js').then(
      ({ enLater }) => say({ ...enLater, ...labels }),
      () => {},
    );

  const { view, retry, attempts, start, leave, connection } = usePipes({
    client,
    openWindow,
    onError,
    onPhase: ({ state, intent, account: before }, provider) => {
      const outcome = state.phase === 'settled' ? state.outcome : undefined;
      const told = callbacks.current;
      callHost(told.onAuthorizationChange, {
        provider,
        intent,
        phase: state.phase,
        ...(outcome && { outcome: outcome.kind }),
        ...(outcome?.kind === 'failed' && { reason: outcome.reason }),
      });
      if (outcome === undefined) return note(provider.slug, undefined);
      if (outcome.kind === 'connected') {
        const account = provider.connectedAccounts.find(({ id }) => id === outcome.accountId);
        const now = account === undefined ? null : nameOf(account);
        if (before === null || now === null || before === now) announce(labels.connectedNow(provider.name));
        else withAllLabels((all) => note(provider.slug, all.accountChanged(before, now)));
        callHost(told.onConnect, { provider, accountId: outcome.accountId, intent });
      } else {
        withAllLabels((all) => announce(sentence(all.outcome(outcome, provider.name))));
      }
      if (outcome.kind === 'failed' && outcome.error !== undefined) callHost(told.onError, outcome.error);
    },
  });

  const rows = view.status === 'ready' ? view.rows : NO_ROWS;
  const { identity } = connection;
  const wanted = useWanted(rows, { sort, filter, locale: labels.locale, identity });

  const listed = view.status === 'ready';
  useEffect(() => {
    // Ahead of the first click. If it fails, the click says so.
    if (listed) Promise.all([loadWhileWaiting(), loadLater()]).catch(() => {});
  }, [listed]);

  function signIn(
    provider: Provider,
    intent: Intent,
    account?: ConnectedAccount,
    config?: Record<string, string>,
  ): void {
    start({ provider, intent, account, config, text: labels.popUp(provider.name) });
  }

  function ask(provider: Provider, button: HTMLElement, what: Question): void {
    setDialogBroken(false);
    setAsked({ ...what, identity, provider, button, row: button.closest('.pipes-row') });
  }

  function connect(provider: Provider, intent: Intent, button: HTMLElement): void {
    const ways = waysToConnect(provider, client);
    const onlySignIn = ways.length === 1 && ways[0] === 'oauth' && (provider.configFields ?? []).length === 0;
    if (onlySignIn) signIn(provider, intent);
    else ask(provider, button, { what: 'connect', intent, ways });
  }

  function repair(provider: Provider, account: ConnectedAccount, button: HTMLElement): void {
    const way = wayToRepair(account, client);
    if (way === 'oauth') signIn(provider, 'reauthorize', account);
    else ask(provider, button, { what: 'connect', intent: 'reauthorize', account, ways: [way] });
  }

  const partFails = (thrown: unknown) => {
    if (asked !== null) setDialogBroken(true);
    setAsked(null);
    callHost(onError, toPipesError(thrown));
  };
  const recordOf = ({ slug }: Provider) => rows.find(({ provider }) => provider.slug === slug)?.attempt?.record;
  const handleOf = (provider: Provider) => {
    const record = recordOf(provider);
    return record && attempts.find(record);
  };
  const actions: Actions = {
    onConnect: (provider, button) => connect(provider, 'connect', button),
    onAdd: (provider, button) => connect(provider, 'add', button),
    onRepair: repair,
    onDisconnect: (provider, account, button) => ask(provider, button, { what: 'disconnect', account }),
    onShowWindow: (provider) => handleOf(provider)?.show(),
    onCancel: (provider) => handleOf(provider)?.cancel(),
    onDismiss(provider) {
      const record = recordOf(provider);
      if (record !== undefined) attempts.dismiss(record);
      note(provider.slug, undefined);
    },
  };
  const steady = useSteady(actions);

  const again = (retrying: boolean): ButtonProps => ({
    children: labels.retry,
    // While another try is under way the button stays, and does nothing.
    'aria-disabled': retrying,
    'aria-busy': retrying,
    onClick: retrying ? undefined : retry,
  });
  const announcement = <Announcement {...news} />;
  if (view.status !== 'ready') {
    return (
      <>
        {announcement}
        {view.status === 'loading' ? (
          <Skeleton slow={view.slow} />
        ) : (
          <Message
            notice={view.error.kind === 'unauthorized' ? labels.signedOut : labels.failed(view.error.kind)}
            tone="warning"
            action={again(view.retrying)}
          />
        )}
      </>
    );
  }
  return (
    <>
      {announcement}
      {view.error === null ? null : (
        <Banner notice={labels.outOfDate(view.error.kind)} role="status" action={again(view.retrying)} />
      )}
      {dialogBroken ? <Banner notice={{ title: labels.dialogUnavailable, text: '' }} role="status" /> : null}
      <Attention rows={wanted} onRepair={repair} />
      {wanted.length < MANY ? null : (
        <Optional fallback={<div className="pipes-search pipes-input" />} onCatch={partFails}>
          <Search providers={wanted.map(({ provider }) => provider)} list={list} />
        </Optional>
      )}
      {wanted.length === 0 ? (
        <Message notice={rows.length === 0 ? labels.empty : labels.noneWanted} tone="neutral" />
      ) : (
        <ProviderList ref={list}>
          {wanted.map(({ provider, status, attempt }) => (
            <ProviderRow
              key={provider.slug}
              {...steady}
              provider={provider}
              status={status}
              attempt={attempt?.state}
              repairing={attempt?.record.account}
              notice={notices[provider.slug]}
              connectable={waysToConnect(provider, client).length > 0}
            />
          ))}
        </ProviderList>
      )}
      {view.omitted === 0 ? null : <p className="pipes-hint">{labels.omitted(view.omitted)}</p>}
      {asked === null && highlight === undefined && !highlightFromUrl && !props.showShared ? null : (
        <Optional onCatch={partFails}>
          <Later
            {...props}
            list={list}
            asked={asked === null || client === null || asked.identity !== identity ? null : asked}
            connection={connection}
            callbacks={callbacks}
            leave={leave}
            onSignIn={signIn}
            onNews={announce}
            onNotice={note}
            onClose={() => setAsked(null)}
            onBroken={partFails}
          />
        </Optional>
      )}
    </>
  );
}

type Actions = { [Name in keyof RowCallbacks]-?: NonNullable<RowCallbacks[Name]> };

const NO_ROWS: never[] = [];

function sentence({ title, text }: Notice): string {
  return `${title}. ${text}`.trim();
}
