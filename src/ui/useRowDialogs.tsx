'use client';
import { useRef, useState, type ReactNode } from 'react';
import type { Intent } from '../model/authorization.js';
import type { ConnectedAccount } from '../model/provider.js';
import type { ConnectOptions, Pipes, PipesRow } from '../react/index.js';
import type { DialogRequestInit, DialogRequest } from './dialogRequest.js';
import { Dialogs } from './Dialogs.js';
import { useLabels, useRoot } from './parts/context.js';

/** What a click on a row's button leads to: a window at once, or a dialog that asks first. Call each of them in the click. */
export interface RowDialogs {
  /** Opens the window of a sign-in. */
  signIn(row: PipesRow, options: ConnectOptions): void;
  connect(row: PipesRow, intent: Intent, button: HTMLElement, scopes?: readonly string[]): void;
  reauthorize(row: PipesRow, account: ConnectedAccount, button: HTMLElement, scopes?: readonly string[]): void;
  disconnect(row: PipesRow, account: ConnectedAccount, button: HTMLElement): void;
  /** The dialog that is open, to be rendered. */
  dialog: ReactNode;
}

export function useRowDialogs(pipes: Pipes): RowDialogs {
  const labels = useLabels();
  const { focus } = useRoot();
  const [request, setRequest] = useState<DialogRequest | null>(null);
  const requests = useRef(0);

  function open(asked: DialogRequestInit): void {
    requests.current += 1;
    setRequest({ ...asked, id: requests.current });
  }

  function signIn(row: PipesRow, options: ConnectOptions): void {
    void pipes.connect(row.id, { ...options, windowText: labels.popUp(row.provider.name) });
  }

  return {
    signIn,
    connect(row, intent, button, scopes) {
      const { provider, connectMethods: methods } = row;
      const isOnlySignIn = methods.length === 1 && methods[0] === 'oauth' && provider.configFields.length === 0;
      if (isOnlySignIn) signIn(row, { intent, scopes });
      else open({ dialog: 'connect', row, button, intent, methods, scopes });
    },
    reauthorize(row, account, button, scopes) {
      const method = pipes.reauthorizeMethod(account);
      const intent = 'reauthorize';
      if (method === 'oauth') signIn(row, { intent, accountId: account.id, scopes });
      else open({ dialog: 'connect', row, button, intent, account, methods: [method], scopes });
    },
    disconnect: (row, account, button) => open({ dialog: 'disconnect', row, button, account }),
    dialog:
      request === null ? null : (
        <Dialogs
          // Another request is another dialog: nothing of one that failed stays.
          key={request.id}
          request={request}
          pipes={pipes}
          onSignIn={({ row, intent, scopes }, config) => signIn(row, { intent, config, scopes })}
          onClose={() => setRequest(null)}
          onClosed={({ row, button }) => (button.isConnected ? button.focus() : focus.leadTo(row.id, button))}
        />
      ),
  };
}
