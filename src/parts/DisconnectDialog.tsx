'use client';
import { useKeptFocus } from './useKeptFocus.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { useAllLabels } from './useAllLabels.js';

/** What the host says before an account is disconnected. */
export type HostAnswer =
  | { status: 'asking' }
  | { status: 'go'; consequences: string[] }
  | { status: 'keep'; reason: string };

export interface DisconnectDialogProps {
  provider: string;
  /** The account's own name, if it is known. */
  account: string | null;
  host: HostAnswer;
  onDisconnect(): void;
  onClose(): void;
  /** The dialog is gone; put the focus where the person was. */
  onClosed(): void;
}

/** Asks before an account is disconnected, and says what that does and does not do. */
export function DisconnectDialog({ provider, account, host, onDisconnect, ...dialog }: DisconnectDialogProps) {
  const labels = useAllLabels();
  const actions = useKeptFocus('button');
  const stays = host.status === 'keep';
  return (
    <Dialog
      role="alertdialog"
      title={stays ? labels.mustStay(provider) : labels.disconnectTitle(provider)}
      description={stays ? host.reason : labels.disconnectText(provider, account)}
      {...dialog}
    >
      {host.status === 'asking' ? (
        <p className="pipes-hint" role="status">
          {labels.askingHost}
        </p>
      ) : null}
      {host.status === 'go' && host.consequences.length > 0 ? (
        <div>
          <p className="pipes-description">{labels.consequences}</p>
          <ul className="pipes-consequences">
            {host.consequences.map((consequence) => (
              <li key={consequence} className="pipes-consequence">
                {consequence}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {stays ? null : <p className="pipes-description">{labels.notRevoked(provider)}</p>}
      <div className="pipes-dialog-actions" ref={actions}>
        <Button label={stays ? labels.close : labels.keepOf(provider)} onClick={dialog.onClose}>
          {stays ? labels.close : labels.keep}
        </Button>
        {stays ? null : (
          <Button
            variant="danger"
            label={labels.disconnectFrom(provider, account)}
            aria-disabled={host.status === 'asking'}
            onClick={host.status === 'asking' ? undefined : onDisconnect}
          >
            {labels.disconnect}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
