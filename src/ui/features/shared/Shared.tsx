'use client';
import type { ReactNode } from 'react';
import type { Pipes } from '../../../react/index.js';
import { useSharedProviders } from '../../../react/useSharedProviders.js';
import { useLabels } from '../../parts/context.js';
import { SharedList, type SharedListProps } from './SharedList.js';

export interface SharedProps {
  pipes: Pipes;
  /** Whose organization it is. */
  identity: string;
  headingLevel: SharedListProps['headingLevel'];
  /** Renders that it could not be fetched, or not again. */
  renderFailure(title: string, retry: () => void): ReactNode;
}

/** What the organization shares, below the user's own list. */
export function Shared({ pipes, identity, headingLevel, renderFailure }: SharedProps) {
  const labels = useLabels();
  const { data, error, refetch } = useSharedProviders(pipes, identity);
  if (error === null && (data === undefined || data.providers.length === 0)) return null;
  return (
    <SharedList
      organization={data?.organization ?? null}
      providers={data?.providers ?? []}
      headingLevel={headingLevel}
      failure={error !== null && renderFailure(labels.sharedFailed, () => void refetch())}
    />
  );
}
