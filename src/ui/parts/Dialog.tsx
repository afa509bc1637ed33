'use client';
import { Dialog as Radix } from 'radix-ui';
import { useCallback, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useRoot } from './context.js';
import { useElements } from './useElements.js';

export interface DialogProps {
  /** `alertdialog`: a question that must be answered. */
  role: 'dialog' | 'alertdialog';
  title: string;
  description: string;
  children: ReactNode;
  onClose(): void;
  /** The dialog is gone; put the focus where the person was. */
  onClosed(): void;
}

/** A modal dialog in the widget's root. Escape closes it, a click beside it does not: what was typed would be lost. */
export function Dialog({ role, title, description, children, onClose, onClosed }: DialogProps) {
  const element = useElements();
  const { element: root } = useRoot();
  // In the top layer, so that no ancestor clips or covers it. Without Radix's overlay, which would inject a style element.
  const show = useCallback((content: HTMLElement | null) => {
    // Where there is no top layer (a test's DOM, an old browser), it is an ordinary element, not a hidden one.
    if (content === null || !('showPopover' in content)) return;
    content.popover = 'manual';
    content.showPopover();
  }, []);

  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      {root === null
        ? null
        : createPortal(
            <Radix.Content
              {...element('dialog')}
              role={role}
              aria-modal="true"
              ref={show}
              onOpenAutoFocus={focusFirstEmpty}
              onInteractOutside={(event) => event.preventDefault()}
              onCloseAutoFocus={(event) => {
                event.preventDefault();
                onClosed();
              }}
            >
              <Radix.Title {...element('dialog-title')}>{title}</Radix.Title>
              <Radix.Description {...element('description')}>{description}</Radix.Description>
              {children}
            </Radix.Content>,
            root,
          )}
    </Radix.Root>
  );
}

/** The first field that wants something; without one, the first control, as Radix does. */
function focusFirstEmpty(event: Event): void {
  const content = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
  const empty = [...(content?.querySelectorAll('input') ?? [])].find(({ value }) => value === '');
  if (empty === undefined) return;
  event.preventDefault();
  empty.focus();
}
