'use client';
import type { AuthorizationState } from '../model/authorization.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { Button } from './Button.js';
import { useLabels } from './context.js';

/** What can be done; without a callback there is no control. */
export interface RowActionsProps {
  provider: Provider;
  attempt?: AuthorizationState | undefined;
  /** The account these actions are about; none: the provider can be connected. */
  account?: ConnectedAccount | undefined;
  onConnect?: (() => void) | undefined;
  onReauthorize?: ((account: ConnectedAccount) => void) | undefined;
  onDisconnect?: ((account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  onShowWindow?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
}

export function RowActions(props: RowActionsProps) {
  if (props.attempt !== undefined && props.attempt.phase !== 'settled')
    return <WaitingActions {...props} attempt={props.attempt} />;
  return props.account === undefined ? (
    <ConnectAction {...props} />
  ) : (
    <AccountActions {...props} account={props.account} />
  );
}

function WaitingActions({
  provider: { name },
  attempt,
  onShowWindow,
  onCancel,
}: RowActionsProps & { attempt: AuthorizationState }) {
  const labels = useLabels();
  const gone = attempt.phase === 'waiting' && attempt.windowGone;
  const ending = attempt.phase === 'checking';
  return (
    <>
      {onShowWindow === undefined ? null : (
        <Button
          variant={gone ? 'primary' : 'secondary'}
          label={gone ? labels.openAgainOf(name) : labels.showWindowOf(name)}
          aria-disabled={ending}
          onClick={onShowWindow}
        >
          {gone ? labels.openAgain : labels.showWindow}
        </Button>
      )}
      {onCancel === undefined ? null : (
        <Button variant="quiet" label={labels.cancelOf(name)} aria-disabled={ending} onClick={onCancel}>
          {labels.cancel}
        </Button>
      )}
    </>
  );
}

function ConnectAction({ provider: { name }, onConnect }: RowActionsProps) {
  const labels = useLabels();
  if (onConnect === undefined) return null;
  return (
    <Button variant="secondary" label={labels.connectTo(name)} onClick={onConnect}>
      {labels.connect}
    </Button>
  );
}

function AccountActions({
  provider: { name },
  account,
  onReauthorize,
  onDisconnect,
}: RowActionsProps & { account: ConnectedAccount }) {
  const labels = useLabels();
  const healthy = accountStatus(account) === 'connected';
  return (
    <>
      {healthy || onReauthorize === undefined ? null : (
        <Button variant="primary" label={labels.reauthorizeTo(name)} onClick={() => onReauthorize(account)}>
          {labels.reauthorize}
        </Button>
      )}
      {onDisconnect === undefined ? null : (
        <Button
          variant={healthy ? 'secondary' : 'quiet'}
          label={labels.disconnectFrom(name, account.displayName ?? account.identifier)}
          onClick={(event) => onDisconnect(account, event.currentTarget)}
        >
          {labels.disconnect}
        </Button>
      )}
    </>
  );
}
