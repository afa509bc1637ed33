'use client';
import type { Pipes } from '../../../react/index.js';
import { useSharedProviders } from '../../../react/useSharedProviders.js';
import { SharedList, type SharedListProps } from './SharedList.js';

export interface SharedProps {
  pipes: Pipes;
  /** Whose organization it is. */
  identity: string;
  headingLevel: SharedListProps['headingLevel'];
}

/** What the organization shares, below the user's own list. */
export function Shared({ pipes, identity, headingLevel }: SharedProps) {
  const { data, error, isFetching, refetch } = useSharedProviders(pipes, identity);
  if (error === null && (data === undefined || data.providers.length === 0)) return null;
  return (
    <SharedList
      organization={data?.organization ?? null}
      providers={data?.providers ?? []}
      headingLevel={headingLevel}
      hasFailed={error !== null}
      onRetry={isFetching ? undefined : () => void refetch()}
    />
  );
}
