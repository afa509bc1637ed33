'use client';
import { useEffect, useState } from 'react';
import type { ConnectedAccount, Provider } from '../../../model/provider.js';
import type { Pipes } from '../../../react/index.js';
import { useLabels } from '../../parts/context.js';
import { shownName } from '../../parts/shownName.js';
import { DisconnectDialog, type DisconnectDialogProps, type HostAdvice } from './DisconnectDialog.js';

export interface DisconnectProps extends Pick<DisconnectDialogProps, 'onClose' | 'onClosed'> {
  pipes: Pipes;
  rowId: string;
  provider: Provider;
  account: ConnectedAccount;
}

/** The dialog before an account is disconnected, and the request after it. */
export function Disconnect({ pipes, rowId, provider, account, ...dialog }: DisconnectProps) {
  const labels = useLabels();
  const host = useHostAdvice(pipes, rowId, account.id);
  return (
    <DisconnectDialog
      {...dialog}
      provider={provider.name}
      account={shownName(provider, account, labels)}
      host={host}
      onDisconnect={() => {
        // If it fails, the row says so and the host hears of it.
        pipes.disconnect(rowId, account.id).catch(() => {});
        dialog.onClose();
      }}
    />
  );
}

/** Asks the host once, when the dialog opens. */
function useHostAdvice(pipes: Pipes, rowId: string, accountId: string): HostAdvice {
  const [advice, setAdvice] = useState<HostAdvice>(
    pipes.hasBeforeDisconnect ? { status: 'checking' } : { status: 'free', consequences: [] },
  );
  useEffect(() => {
    if (!pipes.hasBeforeDisconnect) return undefined;
    let isCurrent = true;
    void pipes.beforeDisconnect(rowId, accountId).then((result) => {
      if (!isCurrent) return;
      setAdvice(
        result.prevent
          ? { status: 'prevented', reason: result.reason }
          : { status: 'free', consequences: result.consequences },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [pipes, rowId, accountId]);
  return advice;
}
