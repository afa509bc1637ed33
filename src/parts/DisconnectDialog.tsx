'use client';
import { AlertDialog } from 'radix-ui';
import { useCallback } from 'react';
import type { PipesErrorKind } from '../model/error.js';
import { Button } from './Button.js';
import { useLabels, useRoot } from './context.js';

export interface DisconnectDialogProps {
  provider: string;
  /** The account's own name, if it is known. */
  account: string | null;
  state: { status: 'asking' | 'working' } | { status: 'failed'; kind: PipesErrorKind };
  onDisconnect(): void;
  onClose(): void;
  /** The dialog is gone; put the focus where the person was. */
  onClosed(): void;
}

/** Asks before an account is disconnected, and says what that does and does not do. */
export function DisconnectDialog({ provider, account, state, onDisconnect, onClose, onClosed }: DisconnectDialogProps) {
  const labels = useLabels();
  const root = useRoot();
  const working = state.status === 'working';
  // In the top layer, so that no ancestor clips or covers it. Without Radix's overlay, which would inject a style element.
  const show = useCallback((content: HTMLElement | null) => {
    // Where there is no top layer (a test's DOM, an old browser), it is an ordinary element, not a hidden one.
    if (content === null || !('showPopover' in content)) return;
    content.popover = 'manual';
    content.showPopover();
  }, []);

  return (
    <AlertDialog.Root open onOpenChange={(open) => (open || working ? undefined : onClose())}>
      <AlertDialog.Portal container={root}>
        <AlertDialog.Content
          className="pipes-dialog"
          aria-modal="true"
          ref={show}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
        >
          <AlertDialog.Title className="pipes-dialog-title">{labels.disconnectTitle(provider)}</AlertDialog.Title>
          <AlertDialog.Description className="pipes-description">
            {labels.disconnectText(provider, account)}
          </AlertDialog.Description>
          <p className="pipes-description">{labels.notRevoked(provider)}</p>
          {state.status === 'failed' ? (
            <p className="pipes-error" role="alert">
              {labels.disconnectFailed(provider, state.kind)}
            </p>
          ) : null}
          <div className="pipes-dialog-actions">
            {/* Not our Button: Radix focuses it through a ref, which React 18 does not hand to a function. */}
            <AlertDialog.Cancel
              className="pipes-button"
              data-variant="secondary"
              aria-label={labels.keepOf(provider)}
              aria-disabled={working}
            >
              {labels.keep}
            </AlertDialog.Cancel>
            <Button
              variant="danger"
              label={working ? labels.disconnectingFrom(provider) : labels.disconnectFrom(provider, account)}
              aria-disabled={working}
              onClick={working ? undefined : onDisconnect}
            >
              {working ? labels.disconnecting : labels.disconnect}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
