'use client';
import { memo } from 'react';
import type { Notice } from '../labels/labels.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { accountStatus, liveAccounts, type Status } from '../model/status.js';
import { AccountHealth } from './AccountHealth.js';
import { Banner } from './Banner.js';
import { Button } from './Button.js';
import { useLabels } from './context.js';
import { ProviderIcon } from './ProviderIcon.js';
import { RowActions, type RowActionsProps } from './RowActions.js';
import { Scopes } from './Scopes.js';
import { StatusBadge } from './StatusBadge.js';
import { RowMessage } from './whileWaiting.js';
import { useKeptFocus } from './useKeptFocus.js';

export interface ProviderRowProps extends Omit<RowActionsProps, 'account' | 'several'> {
  provider: Provider;
  status: Status;
  /** Whom the account belongs to that is being repaired. */
  repairing?: string | null | undefined;
  /** What else there is to say. */
  notice?: Notice | undefined;
  /** None of its ways to connect is known here. */
  connectable?: boolean;
}

/** One provider: what it is for, how it stands, what it may do, and what can be done now. */
export const ProviderRow = memo(function ProviderRow(row: ProviderRowProps) {
  const { status, repairing, notice, connectable = true, ...props } = row;
  const { provider, attempt, onDismiss, onAdd } = props;
  const labels = useLabels();
  const element = useKeptFocus('.pipes-actions button');
  const accounts = liveAccounts(provider.connectedAccounts);
  const [first] = accounts;
  const several = accounts.length > 1;
  const waiting = attempt !== undefined && attempt.phase !== 'settled';
  const dismiss = onDismiss && {
    children: labels.dismiss,
    label: labels.dismissOf(provider.name),
    onClick: () => onDismiss(provider),
  };

  return (
    <li className="pipes-row" data-status={status} data-slug={provider.slug} ref={element}>
      <ProviderIcon name={provider.name} slug={provider.slug} url={provider.iconUrl} />
      <div className="pipes-row-body">
        <div className="pipes-row-text">
          <p className="pipes-name">
            <bdi>{provider.name}</bdi> <StatusBadge status={status} account={several ? undefined : first} />
          </p>
          {provider.description === null ? null : (
            <p className="pipes-description">
              <bdi>{provider.description}</bdi>
            </p>
          )}
          {provider.ownership === 'organization' ? <p className="pipes-hint">{labels.organizationOwned}</p> : null}
          {first === undefined && !connectable ? <p className="pipes-hint">{labels.notConnectable}</p> : null}
          {first === undefined || several ? null : <AccountHealth provider={provider.name} account={first} />}
        </div>
        <div className="pipes-actions">
          {waiting || !several ? (
            <RowActions {...props} account={first} onConnect={connectable ? props.onConnect : undefined} />
          ) : null}
        </div>
        {several ? <Accounts {...props} accounts={accounts} /> : null}
        {attempt === undefined ? null : (
          <RowMessage provider={provider.name} attempt={attempt} repairing={repairing} dismiss={dismiss} />
        )}
        {notice === undefined ? null : <Banner notice={notice} tone="warning" action={dismiss} />}
        {several ? null : <Scopes provider={provider} account={first} />}
        {first && provider.canAddAccount && connectable && onAdd && !waiting ? (
          <div className="pipes-accounts">
            <Button
              variant="quiet"
              label={labels.addAccountOf(provider.name)}
              onClick={(event) => onAdd(provider, event.currentTarget)}
            >
              {labels.addAccount}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
});

function Accounts({ accounts, ...props }: RowActionsProps & { accounts: ConnectedAccount[] }) {
  const { provider } = props;
  return (
    <ul className="pipes-accounts">
      {accounts.map((account, index) => (
        <li key={account.id} className="pipes-account">
          <div className="pipes-row-text">
            <StatusBadge status={accountStatus(account)} account={account} />
            <AccountHealth provider={provider.name} account={account} number={index + 1} />
            <Scopes provider={provider} account={account} />
          </div>
          <div className="pipes-actions">
            <RowActions {...props} attempt={undefined} account={account} several />
          </div>
        </li>
      ))}
    </ul>
  );
}
