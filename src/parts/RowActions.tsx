'use client';
import type { AuthorizationState } from '../model/authorization.js';
import { nameOf, type ConnectedAccount, type Provider } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { Button } from './Button.js';
import { useLabels } from './context.js';
import { WaitingActions } from './whileWaiting.js';

/** What a person can do with a provider; without a callback there is no control. The button is where they are. */
export interface RowCallbacks {
  onConnect?: ((provider: Provider, button: HTMLElement) => void) | undefined;
  /** Another account. */
  onAdd?: ((provider: Provider, button: HTMLElement) => void) | undefined;
  /** A repair in place: a sign-in, or a new key or credentials. */
  onRepair?: ((provider: Provider, account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  onDisconnect?: ((provider: Provider, account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  onShowWindow?: ((provider: Provider) => void) | undefined;
  onCancel?: ((provider: Provider) => void) | undefined;
  onDismiss?: ((provider: Provider) => void) | undefined;
}

export interface RowActionsProps extends RowCallbacks {
  provider: Provider;
  attempt?: AuthorizationState | undefined;
  /** The account these actions are about; none: the provider can be connected. */
  account?: ConnectedAccount | undefined;
  /** One account among several: its name belongs to what a button is called. */
  several?: boolean;
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

function ConnectAction({ provider, onConnect }: RowActionsProps) {
  const labels = useLabels();
  if (onConnect === undefined) return null;
  return (
    <Button label={labels.connectTo(provider.name)} onClick={(event) => onConnect(provider, event.currentTarget)}>
      {labels.connect}
    </Button>
  );
}

function AccountActions({
  provider,
  account,
  several = false,
  onRepair,
  onDisconnect,
}: RowActionsProps & { account: ConnectedAccount }) {
  const labels = useLabels();
  const healthy = accountStatus(account) === 'connected';
  const signedIn = account.authMethod === 'oauth';
  const name = nameOf(account);
  const which = several ? name : null;
  // A key or credentials can be replaced while they work.
  const repairable = onRepair !== undefined && (!healthy || !signedIn);
  return (
    <>
      {repairable ? (
        <Button
          variant={healthy ? 'quiet' : 'primary'}
          label={signedIn ? labels.reauthorizeTo(provider.name, which) : labels.updateOf(provider.name, which)}
          onClick={(event) => onRepair(provider, account, event.currentTarget)}
        >
          {signedIn ? labels.reauthorize : labels.update}
        </Button>
      ) : null}
      {onDisconnect === undefined ? null : (
        <Button
          variant={healthy ? 'secondary' : 'quiet'}
          label={labels.disconnectFrom(provider.name, name)}
          onClick={(event) => onDisconnect(provider, account, event.currentTarget)}
        >
          {labels.disconnect}
        </Button>
      )}
    </>
  );
}
