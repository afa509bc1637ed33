'use client';
import { Button } from '../../parts/Button.js';
import { useLabels } from '../../parts/context.js';
import { Dialog } from '../../parts/Dialog.js';
import { useElements } from '../../parts/useElements.js';

/** What the host says before an account is disconnected. */
export type HostAdvice =
  | { status: 'checking' }
  | { status: 'free'; consequences: string[] }
  | { status: 'prevented'; reason: string };

export interface DisconnectDialogProps {
  /** The provider's name. */
  provider: string;
  /** The account's own name, if it is known. */
  account: string | null;
  host: HostAdvice;
  onDisconnect(): void;
  onClose(): void;
  /** The dialog is gone; the focus belongs where the person was. */
  onClosed(): void;
}

/** Asks before an account is disconnected, and says what that does and does not do. */
export function DisconnectDialog({ provider, account, host, onDisconnect, ...dialog }: DisconnectDialogProps) {
  const element = useElements();
  const labels = useLabels();
  const isPrevented = host.status === 'prevented';
  const consequences = host.status === 'free' ? host.consequences : [];
  return (
    <Dialog
      role="alertdialog"
      title={isPrevented ? labels.disconnectPrevented(provider) : labels.disconnectTitle(provider)}
      description={isPrevented ? host.reason : labels.disconnectText(provider, account)}
      {...dialog}
    >
      {/* What the host answers comes when the focus is on the buttons. */}
      <div {...element('dialog-text')} role="status" aria-atomic="false">
        {host.status === 'checking' ? <p {...element('hint')}>{labels.checkingDependents}</p> : null}
        {isPrevented ? (
          <p {...element('hidden')}>
            {labels.readAloud({ title: labels.disconnectPrevented(provider), text: host.reason })}
          </p>
        ) : (
          <>
            {consequences.length === 0 ? null : (
              <div>
                <p {...element('description')}>{labels.consequences}</p>
                <ul {...element('consequences')}>
                  {consequences.map((consequence) => (
                    <li key={consequence} {...element('consequence')}>
                      {consequence}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <p {...element('description')}>{labels.notRevoked(provider)}</p>
          </>
        )}
      </div>
      <div {...element('dialog-actions')}>
        <Button label={isPrevented ? labels.close : labels.keepProvider(provider)} onClick={dialog.onClose}>
          {isPrevented ? labels.close : labels.keep}
        </Button>
        {isPrevented ? null : (
          <Button
            variant="danger"
            label={labels.disconnectProvider(provider, account)}
            aria-disabled={host.status === 'checking'}
            onClick={host.status === 'checking' ? undefined : onDisconnect}
          >
            {labels.disconnect}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
