'use client';
import { useState } from 'react';
import type { PipesErrorKind } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import type { Secret, Way } from '../model/ways.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { useAllLabels } from './useAllLabels.js';
import { WayForm } from './WayForm.js';
import { Ways } from './Ways.js';

/** What was given, by the way it was given. */
export type Given = { way: 'oauth'; config: Record<string, string> } | Secret;

export type SavingState =
  | { status: 'asking' }
  | { status: 'working' }
  | { status: 'failed'; kind: PipesErrorKind; detail: string | undefined; code: string | undefined };

export interface ConnectDialogProps {
  provider: Provider;
  /** The account whose key or credentials are updated. */
  account?: ConnectedAccount | undefined;
  /** The ways to choose from; one: nothing to choose. */
  ways: Way[];
  state: SavingState;
  /** Called inside the click: a sign-in opens its window there. */
  onGiven(given: Given): void;
  onClose(): void;
  /** The dialog is gone; put the focus where the person was. */
  onClosed(): void;
}

/** Asks for what a connection needs besides a sign-in: the way to connect, a key, credentials, the provider's settings. */
export function ConnectDialog({ provider, account, ways, state, onGiven, onClose, onClosed }: ConnectDialogProps) {
  const labels = useAllLabels();
  const [only] = ways.length === 1 ? ways : [];
  const [chosen, choose] = useState<Way | undefined>(only);
  const configFields = provider.configFields ?? [];
  const title = account === undefined ? labels.connectTitle(provider.name) : labels.updateTitle(provider.name);

  return (
    <Dialog
      role="dialog"
      title={title}
      description={provider.description ?? labels.chooseWay}
      onClose={onClose}
      onClosed={onClosed}
    >
      {chosen === undefined ? (
        <>
          {provider.description === null ? null : <p className="pipes-description">{labels.chooseWay}</p>}
          <Ways
            ways={ways}
            labels={labels}
            onChoose={(way) =>
              way === 'oauth' && configFields.length === 0 ? onGiven({ way, config: {} }) : choose(way)
            }
          />
          <div className="pipes-dialog-actions">
            <Button onClick={onClose}>{labels.cancel}</Button>
          </div>
        </>
      ) : (
        <WayForm
          // Another way is another form.
          key={chosen}
          way={chosen}
          provider={provider}
          account={account}
          state={state}
          labels={labels}
          back={only === undefined ? () => choose(undefined) : undefined}
          onGiven={onGiven}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
