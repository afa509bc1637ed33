'use client';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Pipes } from '../react/index.js';
import type { DialogRequest } from './dialogRequest.js';
import { Feature, FeatureUnavailable } from './lazy.js';

export interface DialogsProps {
  request: DialogRequest;
  pipes: Pipes;
  /** Called in the click: opens the window of a sign-in. */
  onSignIn(request: DialogRequest & { dialog: 'connect' }, config: Record<string, string>): void;
  onClose(): void;
  /** The dialog is gone; the focus belongs where the person was. */
  onClosed(request: DialogRequest): void;
}

/** The dialog that was asked for. */
export function Dialogs({ request, pipes, onSignIn, onClose, onClosed }: DialogsProps): ReactNode {
  const { row } = request;
  const shared = { pipes, rowId: row.id, provider: row.provider, onClose, onClosed: () => onClosed(request) };
  const boundary = {
    onError: pipes.reportError,
    renderFailure: (retry: () => void) => (
      <FeatureUnavailable
        // As the dialog would be: it may be out of sight.
        isFocused
        onRetry={retry}
        onDismiss={() => {
          // Once the message is gone: the focus is in it.
          flushSync(onClose);
          onClosed(request);
        }}
      />
    ),
  };
  if (request.dialog === 'disconnect') {
    return (
      <Feature {...boundary} name="dialogs">
        {({ Disconnect }) => <Disconnect {...shared} account={request.account} />}
      </Feature>
    );
  }
  const { intent, account, methods } = request;
  return (
    <Feature {...boundary} name="dialogs">
      {({ Connect }) => (
        <Connect
          {...shared}
          intent={intent}
          account={account}
          methods={methods}
          permissions={
            methods.includes('oauth') ? (
              // What is typed is not lost if they cannot be shown; the provider shows them, too.
              <Feature name="permissions" onError={pipes.reportError} renderFailure={() => null}>
                {({ Permissions }) => <Permissions isBrief provider={row.provider} account={undefined} />}
              </Feature>
            ) : null
          }
          onSignIn={(config) => onSignIn(request, config)}
        />
      )}
    </Feature>
  );
}
