'use client';
import type { AuthorizationState } from '../model/authorization.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { accountStatus, liveAccounts, type Status } from '../model/status.js';
import { AccountLine } from './AccountLine.js';
import { useLabels } from './context.js';
import { ProviderIcon } from './ProviderIcon.js';
import { RowActions, type RowActionsProps } from './RowActions.js';
import { RowMessage } from './RowMessage.js';
import { Scopes } from './Scopes.js';
import { StatusBadge } from './StatusBadge.js';
import { useKeptFocus } from './useKeptFocus.js';

export interface ProviderRowProps extends Omit<RowActionsProps, 'account'> {
  provider: Provider;
  status: Status;
  attempt?: AuthorizationState | undefined;
  onDismiss?: (() => void) | undefined;
}

/** One provider: what it is for, how it stands, what it may do, and what can be done now. */
export function ProviderRow({ status, onDismiss, ...props }: ProviderRowProps) {
  const { provider, attempt } = props;
  const labels = useLabels();
  const row = useKeptFocus('.pipes-actions button');
  const accounts = liveAccounts(provider.connectedAccounts);
  const [first] = accounts;
  const several = accounts.length > 1;
  const connectable = provider.authMethods.includes('oauth');
  const waiting = attempt !== undefined && attempt.phase !== 'settled';

  return (
    <li className="pipes-row" data-status={status} data-slug={provider.slug} ref={row}>
      <ProviderIcon name={provider.name} slug={provider.slug} url={provider.iconUrl} />
      <div className="pipes-row-body">
        <div className="pipes-row-text">
          <p className="pipes-name">
            <bdi>{provider.name}</bdi> <StatusBadge status={status} />
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
        {attempt === undefined ? null : <RowMessage provider={provider.name} attempt={attempt} onDismiss={onDismiss} />}
        <Scopes provider={provider} />
      </div>
    </li>
  );
}

/** What a person needs to know of one account: that it broke, or since when it works. */
function AccountHealth({
  provider,
  account,
  number,
}: {
  provider: string;
  account: ConnectedAccount;
  number?: number;
}) {
  const labels = useLabels();
  const status = accountStatus(account);
  const warn = { needs_reauthorization: labels.needsReauthorization, unknown: labels.unknownState };
  const warning = status === 'needs_reauthorization' || status === 'unknown' ? warn[status](provider) : undefined;
  return (
    <>
      {warning === undefined ? null : <p className="pipes-attention">{warning}</p>}
      <AccountLine account={account} number={number} />
    </>
  );
}

function Accounts({ accounts, ...props }: RowActionsProps & { accounts: ConnectedAccount[] }) {
  return (
    <ul className="pipes-accounts">
      {accounts.map((account, index) => (
        <li key={account.id} className="pipes-account">
          <div className="pipes-row-text">
            <AccountHealth provider={props.provider.name} account={account} number={index + 1} />
          </div>
          <div className="pipes-actions">
            <RowActions {...props} attempt={undefined} account={account} />
          </div>
        </li>
      ))}
    </ul>
  );
}
