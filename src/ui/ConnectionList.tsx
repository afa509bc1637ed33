'use client';
import { useEffect, useRef } from 'react';
import type { ProviderFilter, ProviderSort } from '../model/filterAndSort.js';
import type { Pipes, PipesRow } from '../react/index.js';
import type { RenderAccountDetails } from './AccountDetails.js';
import { AttentionBanner } from './AttentionBanner.js';
import { afterList, FeatureBoundary, highlightFeature, sharedFeature } from './lazy.js';
import { useLabels } from './parts/context.js';
import { Message } from './parts/Message.js';
import { SearchPlaceholder } from './parts/SearchPlaceholder.js';
import { ProviderList } from './ProviderList.js';
import { ProviderRow } from './ProviderRow.js';
import type { RowCallbacks } from './RowActions.js';
import { useRowDialogs } from './useRowDialogs.js';
import { useStableCallbacks } from './useStableCallbacks.js';
import { useVisibleRows } from './useVisibleRows.js';

/** From this many providers on there is a search. */
const MANY = 8;
/** Above this many, rows out of sight are not rendered. A shorter list is whole in a screenshot of the page, too. */
const LONG = 50;

/** Which providers are shown, in which order, and what is shown besides them. */
export interface ListOptions {
  /** Default `attention`. Sorted once: a row that changes stays where it is. */
  sort?: ProviderSort | undefined;
  /** Default: all. */
  filter?: ProviderFilter | null | undefined;
  /** The slug of a provider to scroll to and mark, e.g. one whose token your backend found broken. */
  highlight?: string | undefined;
  /** Whether `#pipes-<slug>` in the page's URL does the same. Default false. */
  highlightFromUrl?: boolean | undefined;
  /** Whether to show, below the list, what the user's organization shares. Default false. */
  showShared?: boolean | undefined;
  /**
   * Renders a line of your own below each account. Pass the same function at each render, or every row renders each time. What
   * crashes in it is left out and reported to `onError`.
   */
  renderAccountDetails?: RenderAccountDetails | undefined;
}

export interface ConnectionListProps extends ListOptions {
  pipes: Pipes;
  rows: readonly PipesRow[];
  /** How many entries could not be shown. */
  omitted: number;
  /** Whose list it is. */
  identity: string;
}

/** The list of one user, and what is opened from it. */
export function ConnectionList(props: ConnectionListProps) {
  const { pipes, rows, omitted, identity, sort = 'attention', filter, showShared = false } = props;
  const { highlight, highlightFromUrl = false } = props;
  const labels = useLabels();
  const list = useRef<HTMLUListElement>(null);
  const dialogs = useRowDialogs(pipes, (row) => elementOf(row)?.querySelector('button'));
  const visible = useVisibleRows(rows, { sort, filter, locale: labels.locale });

  useEffect(() => {
    // Ahead of the first click. If it fails, the row that needs it says so.
    afterList.load().catch(() => {});
  }, []);

  const callbacks = useStableCallbacks<{ [Name in keyof RowCallbacks]-?: NonNullable<RowCallbacks[Name]> }>({
    onConnect: (row, button) => dialogs.connect(row, 'connect', button),
    onAdd: (row, button) => dialogs.connect(row, 'add', button),
    onReauthorize: dialogs.reauthorize,
    // What fails is reported.
    onCheck: (row) => void pipes.refetchProvider(row.id).catch(() => {}),
    onDisconnect: dialogs.disconnect,
    // The same account again: its window is shown, or opened anew.
    onShowWindow: (row, { intent, accountId }) => dialogs.signIn(row, { intent, accountId }),
    onCancel: (attemptId) => pipes.cancel(attemptId),
    onDismiss: (rowId) => pipes.dismiss(rowId),
  });

  function elementOf({ id }: PipesRow): HTMLElement | undefined {
    return [...(list.current?.children ?? [])]
      .filter((element) => element instanceof HTMLElement)
      .find((element) => element.dataset['row'] === id);
  }

  return (
    <>
      <AttentionBanner
        rows={visible}
        methodOf={pipes.reauthorizeMethod}
        onReauthorize={(row, account, button) => {
          // A test's DOM does not scroll.
          elementOf(row)?.scrollIntoView?.({ block: 'nearest' });
          dialogs.reauthorize(row, account, button);
        }}
      />
      {visible.length < MANY ? null : (
        <FeatureBoundary feature={afterList} onError={pipes.reportError} placeholder={<SearchPlaceholder />}>
          {({ Search }) => <Search rows={visible} list={list} />}
        </FeatureBoundary>
      )}
      {visible.length === 0 ? (
        <Message notice={rows.length === 0 ? labels.empty : labels.noneVisible} tone="neutral" />
      ) : (
        <ProviderList isLong={visible.length > LONG} ref={list}>
          {visible.map((row) => (
            <ProviderRow
              key={row.id}
              {...callbacks}
              onCheck={pipes.canRefetchProvider ? callbacks.onCheck : undefined}
              row={row}
              connectUrl={pipes.connectUrl}
              renderAccountDetails={props.renderAccountDetails}
              onError={pipes.reportError}
            />
          ))}
        </ProviderList>
      )}
      {omitted === 0 ? null : <p className="pipes-hint">{labels.omitted(omitted)}</p>}
      {highlight === undefined && !highlightFromUrl ? null : (
        // Nothing is missing without it.
        <FeatureBoundary feature={highlightFeature} onError={pipes.reportError} renderFailure={() => null}>
          {({ Highlight }) => <Highlight slug={highlight} fromUrl={highlightFromUrl} list={list} />}
        </FeatureBoundary>
      )}
      {showShared ? (
        <FeatureBoundary feature={sharedFeature} onError={pipes.reportError}>
          {({ Shared }) => <Shared pipes={pipes} identity={identity} />}
        </FeatureBoundary>
      ) : null}
      {dialogs.dialog}
    </>
  );
}
