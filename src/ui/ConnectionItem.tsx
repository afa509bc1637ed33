'use client';
import type { ReactNode } from 'react';
import type { CardStatus } from '../labels/labels.js';
import { accountName } from '../model/provider.js';
import {
  matchAccount,
  matchRow,
  type ConnectionRequest,
  type Pipes,
  type PipesRow,
  type RequiredConnection,
} from '../react/index.js';
import { missingScopes } from '../scopes/missingScopes.js';
import { CardItem, CardLine, CardNotice } from './features/card/index.js';
import { Feature } from './lazy.js';
import { Button } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import type { RowDialogs } from './useRowDialogs.js';
import { useElements } from './parts/useElements.js';

export interface ConnectionItemProps {
  pipes: Pipes;
  connection: RequiredConnection;
  /** Undefined: the list has no such provider. */
  row: PipesRow | undefined;
  reason: string | undefined;
  request: ConnectionRequest | undefined;
  dialogs: RowDialogs;
  /** The person does something about it. */
  onAct(): void;
  /** Stands beside what can be done. */
  notNow: ReactNode;
}

/** One connection of a card. */
export function ConnectionItem(props: ConnectionItemProps) {
  const element = useElements();
  return (
    <div
      {...element('card-part', {
        'data-connection': props.connection.slug,
        'data-row': props.row?.id,
        'data-status': props.row?.status,
      })}
    >
      <Content {...props} />
    </div>
  );
}

function Content(props: ConnectionItemProps): ReactNode {
  const { pipes, connection, row, reason, request, dialogs, onAct, notNow } = props;
  const labels = useLabels();
  if (row === undefined) return <CardNotice notice={labels.cardUnavailable(connection.slug)} actions={notNow} />;
  const { provider, attempt } = row;
  const { name } = provider;
  const match = matchRow(row, connection);
  const isDoubted = request?.status !== 'connected' && request?.doubted.includes(connection.slug) === true;
  if (match.status === 'connected' && !isDoubted) {
    // The list may be older than the request.
    if (request === undefined || request.status === 'checking')
      return <CardLine status="checking">{labels.cardChecking(name)}</CardLine>;
    const account = match.account === null ? null : accountName(match.account);
    return <CardLine status="connected">{labels.cardConnected(name, account)}</CardLine>;
  }
  if (match.status === 'unavailable') return <CardNotice notice={labels.cardUnavailable(name)} actions={notNow} />;

  const { account, missingScopes: missing } = match;
  const act = (button: HTMLElement) => {
    onAct();
    const { scopes } = connection;
    if (account === null) dialogs.connect(row, 'connect', button, scopes);
    else dialogs.reauthorize(row, account, button, scopes);
  };
  // A sign-in that will not be enough is possible, and not what is asked for.
  const isEnough = canRepair(pipes, row, connection.scopes ?? []);
  const isSignIn = account === null || pipes.reauthorizeMethod(account) === 'oauth';
  const verb = account === null ? labels.connect : isSignIn ? labels.reauthorize : labels.update;
  const spoken =
    account === null
      ? labels.connectProvider(name)
      : isSignIn
        ? labels.reauthorizeProvider(name, null)
        : labels.updateProvider(name, null);
  const button = (variant: 'primary' | 'secondary') => (
    <Button variant={variant} label={spoken} onClick={(event) => act(event.currentTarget)}>
      {verb}
    </Button>
  );
  if (request?.status === 'declined' && match.status !== 'connecting')
    return (
      <CardLine status="declined" action={button('secondary')}>
        {labels.cardDeclined(name)}
      </CardLine>
    );

  const status = isDoubted ? 'doubted' : cardStatus(row, connection);
  const isLive = attempt !== null && attempt.state.phase !== 'settled';
  return (
    <CardItem
      provider={provider}
      status={status}
      reason={reason}
      permissions={
        <CardPermissions pipes={pipes} row={row} connection={connection} missing={missing} status={status} />
      }
      message={
        attempt === null ? null : (
          <Feature name="afterList" onError={pipes.reportError}>
            {({ AttemptMessage }) => (
              <AttemptMessage
                provider={name}
                attempt={attempt.state}
                account={attempt.accountName}
                isRepair={attempt.intent === 'reauthorize'}
                continueUrl={pipes.connectUrl(row.id, { accountId: attempt.accountId })}
              />
            )}
          </Feature>
        )
      }
      actions={
        isLive ? (
          <Feature name="afterList" onError={pipes.reportError} renderFailure={() => null}>
            {({ AttemptActions }) => (
              <AttemptActions
                provider={name}
                attempt={attempt.state}
                onShowWindow={() => dialogs.signIn(row, attempt)}
                onCancel={() => pipes.cancel(attempt.id)}
              />
            )}
          </Feature>
        ) : (
          <>
            {canRepair(pipes, row, missing) ? button(isEnough ? 'primary' : 'secondary') : null}
            {notNow}
          </>
        )
      }
    />
  );
}

/** What is asked for, also while it is being connected. */
function cardStatus({ provider }: PipesRow, connection: RequiredConnection): CardStatus {
  const { status } = matchAccount(provider, connection);
  return status === 'connected' ? 'not_connected' : status;
}

/** Whether a person can get these scopes by signing in: they are asked for, or the client can ask for more. */
function canRepair(pipes: Pipes, { provider }: PipesRow, missing: readonly string[]): boolean {
  if (pipes.canRequestScopes || provider.scopes === null) return true;
  return missingScopes({ provider, required: missing, granted: provider.scopes }).length === 0;
}

interface CardPermissionsProps extends Pick<ConnectionItemProps, 'pipes' | 'connection'> {
  row: PipesRow;
  missing: readonly string[];
  status: CardStatus;
}

/** What connecting asks for, or what is missing; and who can change it, if the person cannot. */
function CardPermissions({ pipes, row, connection, missing, status }: CardPermissionsProps) {
  const element = useElements();
  const labels = useLabels();
  const { provider } = row;
  const { scopes: needed = [] } = connection;
  const isMissing = status === 'missing_scopes';
  // What connecting does not ask for is not promised.
  const asked = [...(provider.scopes ?? []), ...(pipes.canRequestScopes ? needed : [])];
  const shown = [...new Set(isMissing ? missing : asked)];
  return (
    <>
      {row.connectMethods.includes('oauth') ? (
        <Feature name="permissions" onError={pipes.reportError}>
          {({ PermissionGroups, Permissions }) =>
            isMissing ? (
              <PermissionGroups isBrief provider={provider} scopes={shown} heading={labels.scopesMissing} />
            ) : (
              <Permissions isBrief provider={{ ...provider, scopes: shown }} account={undefined} />
            )
          }
        </Feature>
      ) : null}
      {canRepair(pipes, row, isMissing ? missing : needed) ? null : (
        <p {...element('attention')}>{labels.scopesNotConfigured(provider.name)}</p>
      )}
    </>
  );
}
