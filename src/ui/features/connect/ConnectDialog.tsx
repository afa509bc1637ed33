'use client';
import { useState, type ReactNode } from 'react';
import type { KnownAuthMethod } from '../../../model/authMethods.js';
import { Button } from '../../parts/Button.js';
import { useLabels } from '../../parts/context.js';
import { Dialog } from '../../parts/Dialog.js';
import { AuthMethodChoice } from './AuthMethodChoice.js';
import { AuthMethodForm, type ConnectFormProps } from './AuthMethodForm.js';
import { useElements } from '../../parts/useElements.js';

export interface ConnectDialogProps extends ConnectFormProps {
  /** The methods to choose from; with one there is nothing to choose. */
  methods: readonly KnownAuthMethod[];
  /** What a sign-in will ask for. */
  permissions?: ReactNode;
  /** The person goes back to the choice of methods: what went wrong is forgotten. */
  onBack(): void;
  /** The dialog is gone; the focus belongs where the person was. */
  onClosed(): void;
}

/** Asks for what a connection takes besides a sign-in: the auth method, credentials, the provider's settings. */
export function ConnectDialog(props: ConnectDialogProps) {
  const element = useElements();
  const { provider, account, methods, permissions, onSignIn, onBack, onClose, onClosed } = props;
  const labels = useLabels();
  const [only] = methods.length === 1 ? methods : [];
  const [chosen, choose] = useState<KnownAuthMethod | undefined>(only);
  const { configFields } = provider;
  const title = account === undefined ? labels.connectTitle(provider.name) : labels.updateTitle(provider.name);

  function back(): void {
    onBack();
    choose(undefined);
  }

  return (
    <Dialog
      role="dialog"
      title={title}
      description={provider.description ?? labels.chooseMethod}
      onClose={onClose}
      onClosed={onClosed}
    >
      {chosen === undefined ? (
        <>
          {provider.description === null ? null : <p {...element('description')}>{labels.chooseMethod}</p>}
          <AuthMethodChoice
            methods={methods}
            labels={labels}
            onChoose={(method) => (method === 'oauth' && configFields.length === 0 ? onSignIn({}) : choose(method))}
          />
          {permissions}
          <div {...element('dialog-actions')}>
            <Button onClick={onClose}>{labels.cancel}</Button>
          </div>
        </>
      ) : (
        <>
          {chosen === 'oauth' ? permissions : null}
          <AuthMethodForm
            {...props}
            // Another method is another form.
            key={chosen}
            method={chosen}
            labels={labels}
            onBack={only === undefined ? back : undefined}
          />
        </>
      )}
    </Dialog>
  );
}
