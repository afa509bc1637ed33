'use client';
import { memo, useId, useState } from 'react';
import type { ConnectedAccount } from '../model/provider.js';
import { liveAccounts } from '../model/status.js';
import type { PipesRow } from '../react/index.js';
import { AccountDetails, hasPermissions, type RenderAccountDetails } from './AccountDetails.js';
import { AccountItem } from './AccountItem.js';
import { Feature } from './lazy.js';
import { useLabels } from './parts/context.js';
import { DetailsButton } from './parts/DetailsButton.js';
import { ProviderIcon } from './parts/ProviderIcon.js';
import { Replaceable } from './parts/Replaceable.js';
import { useElements } from './parts/useElements.js';
import { AccountActions, AddAction, ConnectAction, type RowCallbacks } from './RowActions.js';
import { RowMessages, type RowMessagesProps } from './RowMessages.js';
import { RowText } from './RowText.js';

export interface ProviderRowProps extends RowCallbacks, RowMessagesProps {
  /** The ids of the rows whose details are shown, so that they stay so when the row is rendered at another place. */
  opened?: Set<string> | undefined;
  /** The host's own line about an account. */
  renderAccountDetails?: RenderAccountDetails | undefined;
}

/** One provider: what it is for, how it stands, and what can be done now; behind Details, whose account it is and what it may do. */
export const ProviderRow = memo(function ProviderRow(props: ProviderRowProps) {
  const { row, opened, onError, connectUrl, renderAccountDetails, ...on } = props;
  const element = useElements();
  const labels = useLabels();
  const [isOpen, setOpen] = useState(() => opened?.has(row.id) ?? false);
  const detailsId = useId();
  const { provider, status, attempt, notice } = row;
  const accounts = liveAccounts(provider.connectedAccounts);
  const [first] = accounts;
  const hasSeveral = accounts.length > 1;
  const isLive = attempt !== null && attempt.state.phase !== 'settled';
  const isConnectable = row.connectMethods.length > 0;
  const canAdd = first !== undefined && provider.canAddAccount && isConnectable && on.onAdd !== undefined && !isLive;
  const isOrganization = provider.ownership === 'organization';
  const hasDetails = first !== undefined || isOrganization || hasPermissions(provider, undefined);
  // Several accounts have their details where they are; what is left are those of the row.
  const hasOwnDetails = !hasSeveral || isOrganization || canAdd;
  const accountsId = `${detailsId}accounts`;
  const controls = [...(hasSeveral ? [accountsId] : []), ...(hasOwnDetails ? [detailsId] : [])].join(' ');
  const details = { renderDetails: renderAccountDetails, onError };

  function toggle(): void {
    if (isOpen) opened?.delete(row.id);
    else opened?.add(row.id);
    setOpen(!isOpen);
  }

  const icon = (
    <ProviderIcon
      name={provider.name}
      slug={provider.slug}
      integrationType={provider.integrationType}
      url={provider.iconUrl}
    />
  );
  const text = <RowText row={row} accounts={accounts} isOpen={isOpen} onError={onError} />;
  const actions = (
    <div {...element('actions')}>
      {isLive ? (
        <Feature name="afterList" onError={onError}>
          {({ AttemptActions }) => (
            <AttemptActions
              provider={provider.name}
              attempt={attempt.state}
              onShowWindow={on.onShowWindow && (() => on.onShowWindow?.(row, attempt))}
              onCancel={on.onCancel && (() => on.onCancel?.(attempt.id))}
            />
          )}
        </Feature>
      ) : hasSeveral ? null : first === undefined ? (
        <ConnectAction row={row} onConnect={on.onConnect} />
      ) : (
        <AccountActions {...on} row={row} account={first} />
      )}
      {hasDetails ? (
        <DetailsButton provider={provider.name} isOpen={isOpen} controls={controls} onToggle={toggle} />
      ) : null}
    </div>
  );
  const messages =
    (attempt === null || isLive) && notice === null ? null : (
      <RowMessages row={row} connectUrl={connectUrl} onDismiss={on.onDismiss} onError={onError} />
    );
  const behindDetails = (
    <>
      {hasSeveral ? (
        <ul {...element('accounts')} role="list" id={accountsId}>
          {accounts.map((account) => (
            <AccountItem key={account.id} {...on} {...details} row={row} account={account} isOpen={isOpen} />
          ))}
        </ul>
      ) : null}
      <div {...element('details')} id={detailsId} hidden={!isOpen || !hasOwnDetails}>
        {isOpen ? (
          <>
            {isOrganization ? <p {...element('hint')}>{labels.organizationOwned}</p> : null}
            {hasSeveral ? null : <AccountDetails {...details} provider={provider} account={first} />}
            {canAdd ? <AddAction row={row} onAdd={on.onAdd} /> : null}
          </>
        ) : null}
      </div>
    </>
  );

  return (
    <li
      {...element('row', {
        'data-status': status,
        'data-slug': provider.slug,
        'data-row': row.id,
        // With nothing behind Details there is no such button, and the whole description is shown.
        'data-open': isOpen || !hasDetails || undefined,
      })}
    >
      <Replaceable
        name="Row"
        props={{
          provider,
          status,
          accounts,
          connect: isLive || first !== undefined || !isConnectable ? undefined : bind(on.onConnect, row),
          addAccount: canAdd ? bind(on.onAdd, row) : undefined,
          reauthorize: isLive ? undefined : bindAccount(on.onReauthorize, row),
          disconnect: bindAccount(on.onDisconnect, row),
          parts: { icon, text, actions, messages, details: behindDetails },
        }}
      >
        {icon}
        <div {...element('row-body')}>
          {text}
          {actions}
          {messages}
          {behindDetails}
        </div>
      </Replaceable>
    </li>
  );
});

const bind = (callback: RowCallbacks['onConnect'], row: PipesRow) =>
  callback && ((button: HTMLElement) => callback(row, button));

const bindAccount = (callback: RowCallbacks['onDisconnect'], row: PipesRow) =>
  callback && ((account: ConnectedAccount, button: HTMLElement) => callback(row, account, button));
