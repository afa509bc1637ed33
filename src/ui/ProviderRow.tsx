'use client';
import { memo, type ReactNode } from 'react';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import { accountStatus, liveAccounts } from '../model/status.js';
import type { PipesRow, RowNotice } from '../react/index.js';
import { AccountHealth, type AccountHealthProps, type RenderAccountDetails } from './AccountHealth.js';
import { afterList, FeatureBoundary } from './lazy.js';
import { Banner } from './parts/Banner.js';
import { Button, type ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { ProviderIcon } from './parts/ProviderIcon.js';
import { StatusBadge } from './parts/StatusBadge.js';
import { firstButton, useKeptFocus } from './parts/useKeptFocus.js';
import { PermissionsDisclosure } from './PermissionsDisclosure.js';
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

/** One provider: what it is for, how it stands, what it may do, and what can be done now. */
export const ProviderRow = memo(function ProviderRow({
  row,
  onError,
  connectUrl,
  renderAccountDetails,
  ...on
}: ProviderRowProps) {
  const { provider, status, attempt, notice } = row;
  const labels = useLabels();
  const element = useKeptFocus(firstButton);
  const accounts = liveAccounts(provider.connectedAccounts);
  const [first] = accounts;
  const hasSeveral = accounts.length > 1;
  const isLive = attempt !== null && attempt.state.phase !== 'settled';
  const isConnectable = row.connectMethods.length > 0;
  const health = { renderDetails: renderAccountDetails, onError };
  const dismiss = on.onDismiss && {
    children: labels.dismiss,
    label: labels.dismissMessageOf(provider.name),
    onClick: () => on.onDismiss?.(row.id),
  };

  return (
    <li className="pipes-row" data-status={status} data-slug={provider.slug} data-row={row.id} ref={element}>
      <ProviderIcon name={provider.name} slug={provider.slug} url={provider.iconUrl} />
      <div className="pipes-row-body">
        <div className="pipes-row-text">
          <p className="pipes-name">
            <bdi>{provider.name}</bdi> <StatusBadge status={status} account={hasSeveral ? undefined : first} />
          </p>
          {provider.description === null ? null : (
            <p className="pipes-description">
              <bdi>{provider.description}</bdi>
            </p>
          )}
          {provider.ownership === 'organization' ? <p className="pipes-hint">{labels.organizationOwned}</p> : null}
          {first === undefined && !isConnectable ? <p className="pipes-hint">{labels.notConnectable}</p> : null}
          {first === undefined || hasSeveral ? null : <AccountHealth {...health} provider={provider} account={first} />}
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
        </div>
        {hasSeveral ? (
          <ul className="pipes-accounts">
            {accounts.map((account, index) => (
              <Account key={account.id} {...on} {...health} row={row} account={account} number={index + 1} />
            ))}
          </ul>
        ) : null}
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
        {hasSeveral ? null : <PermissionsDisclosure provider={provider} account={first} onError={onError} />}
        {first !== undefined && provider.canAddAccount && isConnectable && on.onAdd !== undefined && !isLive ? (
          <div className="pipes-accounts">
            <Button
              variant="quiet"
              label={labels.addAccountTo(provider.name)}
              onClick={(event) => on.onAdd?.(row, event.currentTarget)}
            >
              {labels.addAccount}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
});

interface AccountProps extends RowCallbacks, Pick<AccountHealthProps, 'renderDetails' | 'onError'> {
  row: PipesRow;
  account: ConnectedAccount;
  number: number;
}

/** One of several accounts. */
function Account({ row, account, number, renderDetails, onError, ...on }: AccountProps): ReactNode {
  return (
    <li className="pipes-account">
      <div className="pipes-row-text">
        <StatusBadge status={accountStatus(account)} account={account} />
        <AccountHealth
          provider={row.provider}
          account={account}
          number={number}
          renderDetails={renderDetails}
          onError={onError}
        />
        <PermissionsDisclosure provider={row.provider} account={account} onError={onError} />
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
