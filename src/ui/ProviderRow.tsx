'use client';
import { memo, useId, useState, type ReactNode } from 'react';
import type { PipesError } from '../model/error.js';
import { accountName, type ConnectedAccount } from '../model/provider.js';
import { accountStatus, liveAccounts, type Status } from '../model/status.js';
import type { PipesRow, RowNotice } from '../react/index.js';
import {
  AccountDetails,
  hasPermissions,
  type AccountDetailsProps,
  type RenderAccountDetails,
} from './AccountDetails.js';
import { AccountHealth, hasWarning } from './AccountHealth.js';
import { afterList, FeatureBoundary } from './lazy.js';
import { Banner } from './parts/Banner.js';
import { Button, type ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { DetailsButton } from './parts/DetailsButton.js';
import { ProviderIcon } from './parts/ProviderIcon.js';
import { StatusBadge } from './parts/StatusBadge.js';
import { useKeptFocus } from './parts/useKeptFocus.js';
import { AccountActions, ConnectAction, type RowCallbacks } from './RowActions.js';

export interface ProviderRowProps extends RowCallbacks {
  row: PipesRow;
  /** Where the row can be connected without another window; null: nowhere. */
  connectUrl?: ((rowId: string, options: { accountId: string | undefined }) => string | null) | undefined;
  /** The host's own line about an account. */
  renderAccountDetails?: RenderAccountDetails | undefined;
  /** A part of the row could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** One provider: what it is for, how it stands, and what can be done now; behind Details, whose account it is and what it may do. */
export const ProviderRow = memo(function ProviderRow({
  row,
  onError,
  connectUrl,
  renderAccountDetails,
  ...on
}: ProviderRowProps) {
  const { provider, status, attempt, notice } = row;
  const labels = useLabels();
  const element = useKeptFocus(nextAction);
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const accounts = liveAccounts(provider.connectedAccounts);
  const [first] = accounts;
  const hasSeveral = accounts.length > 1;
  const isLive = attempt !== null && attempt.state.phase !== 'settled';
  const isConnectable = row.connectMethods.length > 0;
  const isWarned = first !== undefined && !hasSeveral && hasWarning(first);
  const canAdd = first !== undefined && provider.canAddAccount && isConnectable && on.onAdd !== undefined && !isLive;
  const isOrganization = provider.ownership === 'organization';
  const hasDetails = first !== undefined || isOrganization || hasPermissions(provider, undefined);
  // Several accounts have their details where they are; what is left are those of the row.
  const hasOwnDetails = !hasSeveral || isOrganization || canAdd;
  const accountsId = `${detailsId}accounts`;
  const controls = [...(hasSeveral ? [accountsId] : []), ...(hasOwnDetails ? [detailsId] : [])].join(' ');
  const details = { renderDetails: renderAccountDetails, onError };
  const dismiss = on.onDismiss && {
    children: labels.dismiss,
    label: labels.dismissMessageOf(provider.name),
    onClick: () => on.onDismiss?.(row.id),
  };

  return (
    <li
      className="pipes-row"
      data-status={status}
      data-slug={provider.slug}
      data-row={row.id}
      // With nothing behind Details there is no such button, and the whole description is shown.
      data-open={isOpen || !hasDetails || undefined}
      ref={element}
    >
      <ProviderIcon name={provider.name} slug={provider.slug} url={provider.iconUrl} />
      <div className="pipes-row-body">
        <div className="pipes-row-text">
          <p className="pipes-name">
            <bdi>{provider.name}</bdi>{' '}
            {saysSomething(status, isConnectable) ? (
              <StatusBadge status={status} account={hasSeveral ? undefined : first} />
            ) : null}
          </p>
          {isWarned ? <AccountHealth provider={provider} account={first} onError={onError} /> : null}
          {provider.description === null || (isWarned && !isOpen) ? null : (
            <p className="pipes-description">
              <bdi>{provider.description}</bdi>
            </p>
          )}
          {first === undefined && !isConnectable ? <p className="pipes-hint">{labels.notConnectable}</p> : null}
        </div>
        <div className="pipes-actions">
          {isLive ? (
            <FeatureBoundary feature={afterList} onError={onError}>
              {({ AttemptActions }) => (
                <AttemptActions
                  provider={provider.name}
                  attempt={attempt.state}
                  onShowWindow={on.onShowWindow && (() => on.onShowWindow?.(row, attempt))}
                  onCancel={on.onCancel && (() => on.onCancel?.(attempt.id))}
                />
              )}
            </FeatureBoundary>
          ) : hasSeveral ? null : first === undefined ? (
            <ConnectAction row={row} onConnect={on.onConnect} />
          ) : (
            <AccountActions {...on} row={row} account={first} />
          )}
          {hasDetails ? (
            <DetailsButton
              provider={provider.name}
              isOpen={isOpen}
              controls={controls}
              onToggle={() => setOpen((before) => !before)}
            />
          ) : null}
        </div>
        {attempt === null ? null : (
          // The actions already say that it could not be loaded.
          <FeatureBoundary feature={afterList} onError={onError} renderFailure={isLive ? () => null : undefined}>
            {({ AttemptMessage }) => (
              <AttemptMessage
                provider={provider.name}
                attempt={attempt.state}
                account={attempt.accountName}
                isRepair={attempt.intent === 'reauthorize'}
                dismiss={dismiss}
                continueUrl={connectUrl?.(row.id, attempt)}
              />
            )}
          </FeatureBoundary>
        )}
        {notice === null ? null : <RowNoticeBanner provider={provider.name} notice={notice} dismiss={dismiss} />}
        {hasSeveral ? (
          <ul className="pipes-accounts" id={accountsId}>
            {accounts.map((account, index) => (
              <Account
                key={account.id}
                {...on}
                {...details}
                row={row}
                account={account}
                number={index + 1}
                isOpen={isOpen}
              />
            ))}
          </ul>
        ) : null}
        <div className="pipes-details" id={detailsId} hidden={!isOpen || !hasOwnDetails}>
          {isOpen ? (
            <>
              {isOrganization ? <p className="pipes-hint">{labels.organizationOwned}</p> : null}
              {hasSeveral ? null : <AccountDetails {...details} provider={provider} account={first} />}
              {canAdd ? (
                <Button
                  variant="quiet"
                  label={labels.addAccountTo(provider.name)}
                  onClick={(event) => on.onAdd?.(row, event.currentTarget)}
                >
                  {labels.addAccount}
                </Button>
              ) : null}
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
});

/**
 * Where the focus goes when its button goes away: to what can be done now, and to Details if that is nothing. What can be done about
 * an attempt may still be loading: it is waited for.
 */
const nextAction = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>('.pipes-actions button:not([aria-expanded])') ??
  (element.dataset['status'] === 'connecting' ? null : element.querySelector('button'));

/** Beside a button that says Connect, "Not connected" says nothing. */
const saysSomething = (status: Status, isConnectable: boolean): boolean => status !== 'not_connected' || !isConnectable;

interface AccountProps extends RowCallbacks, Pick<AccountDetailsProps, 'renderDetails' | 'onError'> {
  row: PipesRow;
  account: ConnectedAccount;
  number: number;
  /** Whether the details are shown. */
  isOpen: boolean;
}

/** One of several accounts. */
function Account({ row, account, number, isOpen, renderDetails, onError, ...on }: AccountProps): ReactNode {
  const labels = useLabels();
  const { provider } = row;
  return (
    <li className="pipes-account">
      <div className="pipes-row-text">
        <p className="pipes-account-name">
          <bdi>{accountName(account) ?? labels.accountNumber(number)}</bdi>{' '}
          {hasWarning(account) ? <StatusBadge status={accountStatus(account)} account={account} /> : null}
        </p>
        <AccountHealth provider={provider} account={account} onError={onError} />
        {isOpen ? (
          <AccountDetails
            provider={provider}
            account={account}
            number={number}
            renderDetails={renderDetails}
            onError={onError}
          />
        ) : null}
      </div>
      <div className="pipes-actions">
        <AccountActions {...on} row={row} account={account} isOneOfSeveral />
      </div>
    </li>
  );
}

interface RowNoticeBannerProps {
  provider: string;
  notice: RowNotice;
  dismiss: ButtonProps | undefined;
}

function RowNoticeBanner({ provider, notice, dismiss }: RowNoticeBannerProps) {
  const labels = useLabels();
  const text =
    notice.kind === 'account_changed'
      ? labels.accountChanged(notice.before, notice.now)
      : labels.disconnectFailed(provider, notice.error.kind);
  return <Banner notice={text} tone="warning" action={dismiss} />;
}
