'use client';
import { useEffect, useRef, useState } from 'react';
import type { ProviderFilter, ProviderSort } from '../model/filterAndSort.js';
import type { Pipes, PipesRow } from '../react/index.js';
import type { RenderAccountDetails } from './AccountDetails.js';
import { AttentionBanner } from './AttentionBanner.js';
import { Feature, FeatureUnavailable, useFeatures } from './lazy.js';
import { useLabels, useRoot } from './parts/context.js';
import { EmptyState } from './parts/EmptyState.js';
import type { HeadingLevel } from './parts/Heading.js';
import { SearchPlaceholder } from './parts/SearchPlaceholder.js';
import { groupRows } from './groupRows.js';
import { ProviderRow } from './ProviderRow.js';
import type { RowCallbacks } from './RowActions.js';
import { RowGroup } from './RowGroup.js';
import { rowsIn } from './parts/rows.js';
import { useRowDialogs } from './useRowDialogs.js';
import { useStableCallbacks } from './useStableCallbacks.js';
import { useVisibleRows } from './useVisibleRows.js';
import { useElements } from './parts/useElements.js';

/** From this many providers on there is a search. */
const MANY = 8;
/** Above this many, rows out of sight are not rendered. A shorter list is whole in a screenshot of the page, too. */
const LONG = 50;

/** Which providers are shown, in which order, and what is shown besides them. */
export interface ListOptions {
  /**
   * Sort order. Default `attention`, grouped into Connected and Available; other values show one ungrouped list. Order is computed once,
   * so a row keeps its place within its group. Only `server` follows each response.
   */
  sort?: ProviderSort | undefined;
  /** Default: all. */
  filter?: ProviderFilter | null | undefined;
  /** The slug of a provider to scroll to and mark, e.g. one whose token your backend found broken. */
  highlight?: string | undefined;
  /** Whether `#pipes-<slug>` in the page's URL does the same. Default false. */
  highlightFromUrl?: boolean | undefined;
  /** Whether to show, below the list, what the user's organization shares. Default false. */
  showShared?: boolean | undefined;
  /** Which headings stand above the groups, so that they fit in with those of your page. Default 3, for `<h3>`. */
  headingLevel?: HeadingLevel | undefined;
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
  const element = useElements();
  const { pipes, rows, omitted, identity, sort = 'attention', filter, showShared = false } = props;
  const { highlight, highlightFromUrl = false, headingLevel = 3 } = props;
  const labels = useLabels();
  const list = useRef<HTMLDivElement>(null);
  const { focus } = useRoot();
  const dialogs = useRowDialogs(pipes);
  const visible = useVisibleRows(rows, { sort, filter, locale: labels.locale });
  // A row that moves to another group is rendered anew.
  const [opened] = useState(() => new Set<string>());
  const isGrouped = sort === 'attention';
  const groups = groupRows(visible, isGrouped);
  const isSearchable = visible.length >= MANY;

  const { afterList } = useFeatures();
  useEffect(() => {
    // Ahead of the first click. If it fails, the row that needs it says so.
    afterList.load().catch(() => {});
  }, [afterList]);

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

  return (
    <>
      <AttentionBanner
        rows={visible}
        topRow={isGrouped ? groups[0]?.rows[0]?.id : undefined}
        methodOf={pipes.reauthorizeMethod}
        onReauthorize={(row, account, button) => {
          // A test's DOM does not scroll.
          const item = rowsIn(list.current).find(({ dataset }) => dataset['row'] === row.id);
          item?.scrollIntoView?.({ block: 'nearest' });
          focus.leadTo(row.id, button);
          dialogs.reauthorize(row, account, button);
        }}
      />
      {visible.length === 0 ? (
        <EmptyState notice={rows.length === 0 ? labels.empty : labels.noneVisible} />
      ) : (
        <div {...element('groups')} ref={list}>
          {isSearchable ? (
            <Feature
              name="afterList"
              onError={pipes.reportError}
              placeholder={<SearchPlaceholder isInline={isGrouped} />}
            >
              {({ Search }) => <Search rows={visible} list={list} isInline={isGrouped} />}
            </Feature>
          ) : null}
          {groups.map((group) => (
            <RowGroup key={group.kind} kind={group.kind} headingLevel={headingLevel} isLong={visible.length > LONG}>
              {group.rows.map((row) => (
                <ProviderRow
                  key={row.id}
                  {...callbacks}
                  onCheck={pipes.canRefetchProvider ? callbacks.onCheck : undefined}
                  row={row}
                  opened={opened}
                  connectUrl={pipes.connectUrl}
                  renderAccountDetails={props.renderAccountDetails}
                  onError={pipes.reportError}
                />
              ))}
            </RowGroup>
          ))}
        </div>
      )}
      {omitted === 0 ? null : <p {...element('hint')}>{labels.omitted(omitted)}</p>}
      {highlight === undefined && !highlightFromUrl ? null : (
        // Nothing is missing without it.
        <Feature name="afterList" onError={pipes.reportError} renderFailure={() => null}>
          {({ Highlight }) => <Highlight slug={highlight} fromUrl={highlightFromUrl} list={list} />}
        </Feature>
      )}
      {showShared ? (
        <Feature name="shared" onError={pipes.reportError}>
          {({ Shared }) => (
            <Shared
              pipes={pipes}
              identity={identity}
              headingLevel={headingLevel}
              renderFailure={(title, retry) => <FeatureUnavailable title={title} onRetry={retry} />}
            />
          )}
        </Feature>
      ) : null}
      {dialogs.dialog}
    </>
  );
}
