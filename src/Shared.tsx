'use client';
import type { PipesEvents } from './events.js';
import { useReported } from './hooks/useReported.js';
import { useShared } from './hooks/useShared.js';
import type { Connection } from './hooks/usePipes.js';
import { SharedList } from './parts/SharedList.js';

const NONE: never[] = [];

/** What the organization shares, below the person's own list. Its code is loaded where the host asks for it. */
export default function Shared({ connection, onError }: { connection: Connection; onError: PipesEvents['onError'] }) {
  const { data, error, isFetching, refetch } = useShared(connection);
  useReported(error === null ? NONE : [error], onError);
  if (error === null && (data === undefined || data.providers.length === 0)) return null;
  return (
    <SharedList
      organization={data?.organization ?? null}
      providers={data?.providers ?? []}
      failed={error !== null}
      onRetry={isFetching ? undefined : () => void refetch()}
    />
  );
}
