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
import { Feature } from './lazy.js';
import { Banner } from './parts/Banner.js';
import type { ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { DetailsButton } from './parts/DetailsButton.js';
import { ProviderIcon } from './parts/ProviderIcon.js';
import { Replaceable } from './parts/Replaceable.js';
import { StatusBadge } from './parts/StatusBadge.js';
import { useKeptFocus } from './parts/useKeptFocus.js';
import { AccountActions, AddAction, ConnectAction, type RowCallbacks } from './RowActions.js';
import { useElements } from './parts/useElements.js';

export interface ProviderRowProps extends RowCallbacks {
  row: PipesRow;
  /** The ids of the rows whose details are shown, so that they stay so when the row is rendered at another place. */
  opened?: Set<string> | undefined;
  /** Where the row can be connected without another window; null: nowhere. */
  connectUrl?: ((rowId: string, options: { accountId: string | undefined }) => string | null) | undefined;
  /** The host's own line about an account. */
  renderAccountDetails?: RenderAccountDetails | undefined;
  /** A part of the row could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** One provider: what it is for, how it stands, and what can be done now; behind Details, whose account it is and what it may do. */
export const ProviderRow = memo(function ProviderRow(props: ProviderRowProps) {
  const { row, opened, onError, connectUrl, renderAccountDetails, ...on } = props;
  const element = useElements();
  const item = useKeptFocus(nextAction);
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
      <div {...element('details')} id={detailsId} hidden={!isOpen || !hasOwnDetails}>
        {isOpen ? (
          <>
            {isOrganization ? <OrganizationHint /> : null}
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
      ref={item}
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

interface RowTextProps extends Pick<ProviderRowProps, 'row' | 'onError'> {
  accounts: readonly ConnectedAccount[];
  isOpen: boolean;
}

/** The name, and one line of what matters most: what is happening, what is wrong, or what it is for. */
function RowText({ row, accounts, isOpen, onError }: RowTextProps) {
  const element = useElements();
  const labels = useLabels();
  const { provider, status, attempt } = row;
  const state = attempt?.state;
  const isConnectable = row.connectMethods.length > 0;
  const [first] = accounts;
  const only = accounts.length > 1 ? undefined : first;
  const isWarned = only !== undefined && hasWarning(only);
  const purpose =
    provider.description === null || (isWarned && !isOpen) ? null : (
      // In its own direction, so that what does not fit is cut off at its end.
      <p {...element('description')} dir="auto">
        {provider.description}
      </p>
    );
  const lines = (
    <>
      {isWarned ? <AccountHealth provider={provider} account={only} onError={onError} /> : null}
      {purpose}
    </>
  );
  return (
    <div {...element('row-text')}>
      <p {...element('name')}>
        <bdi>{provider.name}</bdi>{' '}
        {saysSomething(status, isConnectable) ? <StatusBadge status={status} account={only} /> : null}
      </p>
      {state === undefined || state.phase === 'settled' ? (
        lines
      ) : (
        <Feature name="afterList" onError={onError} placeholder={lines} renderFailure={() => lines}>
          {({ AttemptProgress }) => <AttemptProgress attempt={state} account={attempt?.accountName ?? null} />}
        </Feature>
      )}
      {first === undefined && !isConnectable ? <p {...element('hint')}>{labels.notConnectable}</p> : null}
    </div>
  );
}

type RowMessagesProps = Pick<ProviderRowProps, 'row' | 'connectUrl' | 'onDismiss' | 'onError'>;

/** How an attempt ended, and what else happened. */
function RowMessages({ row, connectUrl, onDismiss, onError }: RowMessagesProps) {
  const labels = useLabels();
  const { provider, attempt, notice } = row;
  const dismiss = onDismiss && {
    children: labels.dismiss,
    label: labels.dismissMessageOf(provider.name),
    onClick: () => onDismiss(row.id),
  };
  return (
    <>
      {attempt?.state.phase !== 'settled' ? null : (
        <Feature name="afterList" onError={onError}>
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
        </Feature>
      )}
      {notice === null ? null : <RowNoticeBanner provider={provider.name} notice={notice} dismiss={dismiss} />}
    </>
  );
}

function OrganizationHint() {
  const element = useElements();
  return <p {...element('hint')}>{useLabels().organizationOwned}</p>;
}

/**
 * Where the focus goes when its button goes away: to what can be done now, and to Details if that is nothing. What can be done about
 * an attempt may still be loading: it is waited for.
 */
export const nextAction = (element: HTMLElement): HTMLElement | null =>
  [...element.querySelectorAll<HTMLElement>('button:not([aria-expanded])')].find(isShown) ??
  (element.dataset['status'] === 'connecting' ? null : element.querySelector('button[aria-expanded]'));

/** Where there is little room, Disconnect is not. A test's DOM and old browsers do not know. */
const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;

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
  const element = useElements();
  const labels = useLabels();
  const { provider } = row;
  return (
    <li {...element('account')}>
      <div {...element('row-text')}>
        <p {...element('account-name')}>
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
      <div {...element('actions')}>
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
