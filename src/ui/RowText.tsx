'use client';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount } from '../model/provider.js';
import type { Status } from '../model/status.js';
import type { PipesRow } from '../react/index.js';
import { AccountHealth, hasWarning } from './AccountHealth.js';
import { Feature } from './lazy.js';
import { useLabels } from './parts/context.js';
import { StatusBadge } from './parts/StatusBadge.js';
import { useElements } from './parts/useElements.js';

export interface RowTextProps {
  row: PipesRow;
  accounts: readonly ConnectedAccount[];
  /** Whether the details are shown. */
  isOpen: boolean;
  /** A part of it could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** The name, and one line of what matters most: what is happening, what is wrong, or what it is for. */
export function RowText({ row, accounts, isOpen, onError }: RowTextProps) {
  const element = useElements();
  const labels = useLabels();
  const { provider, status, attempt } = row;
  const state = attempt?.state;
  const isConnectable = row.connectMethods.length > 0;
  const [first] = accounts;
  const only = accounts.length > 1 ? undefined : first;
  const isWarned = only !== undefined && hasWarning(only);
  const purpose =
    provider.description === null || (isWarned && !isOpen) ? null : (
      // In its own direction, so that what does not fit is cut off at its end.
      <p {...element('description')} dir="auto">
        {provider.description}
      </p>
    );
  const lines = (
    <>
      {isWarned ? <AccountHealth provider={provider} account={only} onError={onError} /> : null}
      {purpose}
    </>
  );
  return (
    <div {...element('row-text')}>
      <p {...element('name')}>
        <bdi>{provider.name}</bdi>{' '}
        {saysSomething(status, isConnectable) ? <StatusBadge status={status} account={only} /> : null}
      </p>
      {state === undefined || state.phase === 'settled' ? (
        lines
      ) : (
        <Feature name="afterList" onError={onError} placeholder={lines} renderFailure={() => lines}>
          {({ AttemptProgress }) => <AttemptProgress attempt={state} account={attempt?.accountName ?? null} />}
        </Feature>
      )}
      {first === undefined && !isConnectable ? <p {...element('hint')}>{labels.notConnectable}</p> : null}
    </div>
  );
}

/** Beside a button that says Connect, "Not connected" says nothing. */
const saysSomething = (status: Status, isConnectable: boolean): boolean => status !== 'not_connected' || !isConnectable;
