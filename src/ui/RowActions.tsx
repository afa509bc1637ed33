'use client';
import type { ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import type { AttemptRecord, PipesRow } from '../react/index.js';
import { Button } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import { shownName } from './parts/shownName.js';

/** What can be done with a row; without a callback there is no control. `button` is the one that was pressed. */
export interface RowCallbacks {
  onConnect?: ((row: PipesRow, button: HTMLElement) => void) | undefined;
  /** Another account. */
  onAdd?: ((row: PipesRow, button: HTMLElement) => void) | undefined;
  /** A repair in place: a sign-in, or new credentials. */
  onReauthorize?: ((row: PipesRow, account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  /** Asks the backend once more about an account that does not work. */
  onCheck?: ((row: PipesRow) => void) | undefined;
  onDisconnect?: ((row: PipesRow, account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  onShowWindow?: ((row: PipesRow, attempt: AttemptRecord) => void) | undefined;
  onCancel?: ((attemptId: string) => void) | undefined;
  onDismiss?: ((rowId: string) => void) | undefined;
}

export interface ConnectActionProps {
  row: PipesRow;
  onConnect: RowCallbacks['onConnect'];
}

export function ConnectAction({ row, onConnect }: ConnectActionProps) {
  const labels = useLabels();
  if (onConnect === undefined || row.connectMethods.length === 0) return null;
  return (
    <Button label={labels.connectProvider(row.provider.name)} onClick={(event) => onConnect(row, event.currentTarget)}>
      {labels.connect}
    </Button>
  );
}

export interface AddActionProps {
  row: PipesRow;
  onAdd: RowCallbacks['onAdd'];
}

export function AddAction({ row, onAdd }: AddActionProps) {
  const labels = useLabels();
  return (
    <Button
      variant="quiet"
      label={labels.addAccountTo(row.provider.name)}
      onClick={(event) => onAdd?.(row, event.currentTarget)}
    >
      {labels.addAccount}
    </Button>
  );
}

export interface AccountActionsProps extends Pick<RowCallbacks, 'onReauthorize' | 'onCheck' | 'onDisconnect'> {
  row: PipesRow;
  account: ConnectedAccount;
  /** One account among several: its name belongs to what a button is called. */
  isOneOfSeveral?: boolean;
}

export function AccountActions(props: AccountActionsProps) {
  const { row, account, isOneOfSeveral = false, onReauthorize, onCheck, onDisconnect } = props;
  const labels = useLabels();
  const status = accountStatus(account);
  const lacksScopes = status === 'missing_scopes';
  const isHealthy = status === 'connected' || lacksScopes;
  const isOAuth = account.authMethod === 'oauth';
  const name = shownName(row.provider, account, labels);
  const which = isOneOfSeveral ? name : null;
  const provider = row.provider.name;
  // A key or credentials can be replaced while they work.
  const canReauthorize = onReauthorize !== undefined && (!isHealthy || !isOAuth || lacksScopes);
  return (
    <>
      {canReauthorize ? (
        <Button
          variant={lacksScopes ? 'secondary' : isHealthy ? 'quiet' : 'primary'}
          label={
            lacksScopes
              ? labels.fixProvider(provider, which)
              : isOAuth
                ? labels.reauthorizeProvider(provider, which)
                : labels.updateProvider(provider, which)
          }
          onClick={(event) => onReauthorize(row, account, event.currentTarget)}
        >
          {lacksScopes ? labels.fix : isOAuth ? labels.reauthorize : labels.update}
        </Button>
      ) : null}
      {onCheck === undefined || isHealthy ? null : (
        <Button variant="quiet" label={labels.checkAgainProvider(provider)} onClick={() => onCheck(row)}>
          {labels.checkAgain}
        </Button>
      )}
      {onDisconnect === undefined ? null : (
        <Button
          variant="quiet"
          action="disconnect"
          label={labels.disconnectProvider(provider, name)}
          onClick={(event) => onDisconnect(row, account, event.currentTarget)}
        >
          {labels.disconnect}
        </Button>
      )}
    </>
  );
}
