'use client';
import type { ReactNode } from 'react';
import type { ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import type { PipesRow } from '../react/index.js';
import { AccountDetails, type AccountDetailsProps } from './AccountDetails.js';
import { AccountHealth, hasWarning } from './AccountHealth.js';
import { useLabels } from './parts/context.js';
import { StatusBadge } from './parts/StatusBadge.js';
import { useElements } from './parts/useElements.js';
import { AccountActions, type RowCallbacks } from './RowActions.js';
import { shownName } from './parts/shownName.js';

export interface AccountItemProps extends RowCallbacks, Pick<AccountDetailsProps, 'renderDetails' | 'onError'> {
  row: PipesRow;
  account: ConnectedAccount;
  /** Whether the details are shown. */
  isOpen: boolean;
}

/** One of several accounts. */
export function AccountItem({ row, account, isOpen, renderDetails, onError, ...on }: AccountItemProps): ReactNode {
  const element = useElements();
  const labels = useLabels();
  const { provider } = row;
  return (
    <li {...element('account')}>
      <div {...element('row-text')}>
        <p {...element('account-name')}>
          <bdi>{shownName(provider, account, labels)}</bdi>{' '}
          {hasWarning(account) ? <StatusBadge status={accountStatus(account)} account={account} /> : null}
        </p>
        <AccountHealth provider={provider} account={account} onError={onError} />
        {isOpen ? (
          <AccountDetails provider={provider} account={account} renderDetails={renderDetails} onError={onError} />
        ) : null}
      </div>
      <div {...element('actions')}>
        <AccountActions {...on} row={row} account={account} isOneOfSeveral />
      </div>
    </li>
  );
}
