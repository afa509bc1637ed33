'use client';
import { useState } from 'react';
import type { Pipes, SaveCredentialsOptions } from '../../../react/index.js';
import { toPipesError } from '../../../model/error.js';
import type { SavingState } from './AuthMethodForm.js';
import { ConnectDialog, type ConnectDialogProps } from './ConnectDialog.js';

export interface ConnectProps extends Pick<
  ConnectDialogProps,
  'provider' | 'account' | 'methods' | 'permissions' | 'onClosed'
> {
  pipes: Pipes;
  rowId: string;
  intent: SaveCredentialsOptions['intent'];
  /** Called in the click, where a window can be opened. */
  onSignIn(config: Record<string, string>): void;
  onClose(): void;
}

/** The connect dialog, and the request that saves what was typed into it. */
export function Connect({ pipes, rowId, intent, onSignIn, onClose, ...dialog }: ConnectProps) {
  const [state, setState] = useState<SavingState>({ status: 'editing' });
  const accountId = dialog.account?.id;
  return (
    <ConnectDialog
      {...dialog}
      state={state}
      onSignIn={(config) => {
        onSignIn(config);
        onClose();
      }}
      onSave={(credentials) => {
        setState({ status: 'saving' });
        pipes
          .saveCredentials(rowId, credentials, { intent, accountId })
          .then(onClose, (error: unknown) => setState({ status: 'failed', error: toPipesError(error) }));
      }}
      onBack={() => setState({ status: 'editing' })}
      // Nor does Escape take back what is being saved.
      onClose={() => (state.status === 'saving' ? undefined : onClose())}
    />
  );
}
