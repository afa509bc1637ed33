import { liveAccounts } from '../model/status.js';
import type { PipesRow } from '../react/index.js';
import type { RowGroupProps } from './RowGroup.js';

export interface Group {
  kind: RowGroupProps['kind'];
  rows: readonly PipesRow[];
}

/** What is connected and what can be, each in the order it comes in. None is empty. */
export function groupRows(rows: readonly PipesRow[], isGrouped: boolean): Group[] {
  const isConnected = ({ provider }: PipesRow) => liveAccounts(provider.connectedAccounts).length > 0;
  const groups: Group[] = isGrouped
    ? [
        { kind: 'connected', rows: rows.filter(isConnected) },
        { kind: 'available', rows: rows.filter((row) => !isConnected(row)) },
      ]
    : [{ kind: 'all', rows }];
  return groups.filter((group) => group.rows.length > 0);
}
