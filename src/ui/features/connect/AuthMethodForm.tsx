'use client';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ConnectLabels, ListLabels } from '../../../labels/labels.js';
import { CREDENTIALS, type Credentials, type KnownAuthMethod } from '../../../model/authMethods.js';
import type { PipesError } from '../../../model/error.js';
import type { ConnectedAccount, Provider } from '../../../model/provider.js';
import { Button } from '../../parts/Button.js';
import { Form } from '../../parts/Form.js';
import { configFieldSpec, credentialFieldSpec } from './fieldSpecs.js';
import { useElements } from '../../parts/useElements.js';

export type SavingState = { status: 'editing' } | { status: 'saving' } | { status: 'failed'; error: PipesError };

export interface ConnectFormProps {
  provider: Provider;
  /** The account whose credentials are updated. */
  account?: ConnectedAccount | undefined;
  state: SavingState;
  /** Called in the click, where a window can be opened. */
  onSignIn(config: Record<string, string>): void;
  onSave(credentials: Credentials): void;
  onClose(): void;
}

interface AuthMethodFormProps extends ConnectFormProps {
  method: KnownAuthMethod;
  labels: ConnectLabels & ListLabels;
  /** Back to the choice of methods; absent: there is none. */
  onBack: (() => void) | undefined;
}

/** What one auth method asks for. */
export function AuthMethodForm(props: AuthMethodFormProps) {
  const element = useElements();
  const { method, provider, account, state, labels, onBack, onSignIn, onSave, onClose } = props;
  const { configFields } = provider;
  const takesConfig = configFields.length > 0 && (method === 'oauth' || CREDENTIALS[method].takesConfig);
  // What is stored stays unless somebody wants to change it, and then it is replaced as a whole.
  const [isChanging, setChanging] = useState(account === undefined);
  const asksConfig = takesConfig && isChanging;
  const isSaving = state.status === 'saving';
  const credentialFields = method === 'oauth' ? [] : CREDENTIALS[method].fields;
  const fields = [
    ...credentialFields.map((field) => credentialFieldSpec(field, provider.name, account, labels)),
    ...(asksConfig ? configFields.map((field) => configFieldSpec(field, labels)) : []),
  ];

  function submit(values: Record<string, string>): void {
    const typed = configFields.flatMap(({ key }): Array<[string, string]> => {
      const value = values[`config.${key}`];
      return value ? [[key, value]] : [];
    });
    const config = Object.fromEntries(typed);
    if (method === 'oauth') return onSignIn(config);
    const typedCredentials = Object.fromEntries(credentialFields.map(({ name }) => [name, values[name] ?? '']));
    onSave({ method, ...typedCredentials, ...(asksConfig ? { config } : {}) } as Credentials);
  }

  return (
    <Form
      fields={fields}
      // After a choice. A dialog that opens with the form focuses what is empty.
      isFocused={onBack !== undefined}
      onSubmit={(values) => (isSaving ? undefined : submit(values))}
      actions={
        <>
          {/* What is being saved is not taken back by leaving. */}
          <Button aria-disabled={isSaving} onClick={isSaving ? undefined : (onBack ?? onClose)}>
            {onBack === undefined ? labels.cancel : labels.back}
          </Button>
          <Button variant="primary" type="submit" aria-disabled={isSaving}>
            {isSaving ? labels.saving : method === 'oauth' ? labels.next : labels.save}
          </Button>
        </>
      }
    >
      {takesConfig && !isChanging && method !== 'oauth' ? (
        <Button
          onClick={({ currentTarget: { form } }) => {
            // The button goes away with the click: the focus moves on to what it brought.
            flushSync(() => setChanging(true));
            form?.querySelector<HTMLElement>('input[name^="config."]')?.focus();
          }}
        >
          {labels.changeSettings}
        </Button>
      ) : null}
      {asksConfig && account !== undefined ? <p {...element('hint')}>{labels.replacesSettings}</p> : null}
      {state.status === 'failed' ? (
        <p {...element('error')} role="alert">
          {state.error.code === 'multiple_connections_unavailable'
            ? labels.onlyOneAccount(provider.name)
            : (state.error.detail ?? labels.saveFailed(provider.name, state.error.kind))}
        </p>
      ) : null}
    </Form>
  );
}
