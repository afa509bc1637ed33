'use client';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Labels } from '../labels/labels.js';
import type { ConfigField, ConnectedAccount, Provider } from '../model/provider.js';
import type { Way } from '../model/ways.js';
import { Button } from './Button.js';
import type { ConnectDialogProps } from './ConnectDialog.js';
import type { FieldSpec } from './Field.js';
import { configFieldSpec, secretFieldSpec, type Matches } from './fieldSpecs.js';
import { Form } from './Form.js';

interface WayFormProps extends Pick<ConnectDialogProps, 'provider' | 'account' | 'state' | 'onGiven' | 'onClose'> {
  way: Way;
  labels: Labels;
  back: (() => void) | undefined;
}

/** What one way to connect asks for. */
export function WayForm({ way, provider, account, state, labels, back, onGiven, onClose }: WayFormProps) {
  const settings = provider.configFields ?? [];
  // What is stored stays unless somebody wants to change it, and then it is replaced whole.
  const [changing, setChanging] = useState(account === undefined);
  const asksSettings = way !== 'api_key' && changing;
  const matches = usePatterns(settings);
  const working = state.status === 'working';
  const fields = [
    ...secretFields(way, provider, account, labels),
    ...(asksSettings ? configSpecs(settings, labels, matches) : []),
  ];

  function give(values: Record<string, string>): void {
    const config = Object.fromEntries(
      settings.flatMap(({ key }) => (values[`config.${key}`] ? [[key, values[`config.${key}`] as string]] : [])),
    );
    const { secret = '', clientId = '', clientSecret = '' } = values;
    if (way === 'oauth') onGiven({ way, config });
    else if (way === 'api_key') onGiven({ way, secret });
    else onGiven({ way, clientId, clientSecret, ...(asksSettings && settings.length > 0 ? { config } : {}) });
  }

  return (
    <Form
      fields={fields}
      onSubmit={(values) => (working ? undefined : give(values))}
      actions={
        <>
          <Button onClick={back ?? onClose}>{back === undefined ? labels.cancel : labels.back}</Button>
          <Button variant="primary" type="submit" aria-disabled={working}>
            {working ? labels.saving : way === 'oauth' ? labels.next : labels.save}
          </Button>
        </>
      }
    >
      {way === 'client_credentials' && !changing && settings.length > 0 ? (
        <Button
          onClick={({ currentTarget: { form } }) => {
            // The button goes away with the click: the focus goes on to what it brought.
            flushSync(() => setChanging(true));
            form?.querySelector<HTMLElement>('input[name^="config."]')?.focus();
          }}
        >
          {labels.changeSettings}
        </Button>
      ) : null}
      {asksSettings && account !== undefined ? <p className="pipes-hint">{labels.replacesSettings}</p> : null}
      {state.status === 'failed' ? (
        <p className="pipes-error" role="alert">
          {state.code === 'multiple_connections_unavailable'
            ? labels.onlyOneAccount(provider.name)
            : (state.detail ?? labels.saveFailed(provider.name, state.kind))}
        </p>
      ) : null}
    </Form>
  );
}

function secretFields(
  way: Way,
  provider: Provider,
  account: ConnectedAccount | undefined,
  labels: Labels,
): FieldSpec[] {
  const stored = (last4: string | null | undefined) => (last4 ? [labels.storedSecret(`••••${last4}`)] : []);
  if (way === 'oauth') return [];
  if (way === 'api_key') {
    const hints = [labels.apiKeyHint(provider.name), ...stored(account?.apiKeyLast4)];
    return [secretFieldSpec({ name: 'secret', label: labels.apiKey, hints, secret: true }, labels)];
  }
  const hints = stored(account?.clientSecretLast4);
  const initial = account?.clientId ?? undefined;
  return [
    secretFieldSpec({ name: 'clientId', label: labels.clientId, hints: [], secret: false, initial }, labels),
    secretFieldSpec({ name: 'clientSecret', label: labels.clientSecret, hints, secret: true }, labels),
  ];
}

function configSpecs(fields: ConfigField[], labels: Labels, matches: Matches): FieldSpec[] {
  return fields.map((field) => configFieldSpec(field, labels, matches));
}

/** Loaded only where there is a pattern. */
function usePatterns(fields: ConfigField[]): Matches {
  const [matches, setMatches] = useState<Matches>();
  const wanted = fields.some(({ pattern }) => Boolean(pattern));
  useEffect(() => {
    if (!wanted) return;
    import('../model/pattern.js').then(
      ({ matchesPattern }) => setMatches(() => matchesPattern),
      () => {},
    );
  }, [wanted]);
  return matches;
}
