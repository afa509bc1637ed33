'use client';
import { useSyncExternalStore } from 'react';
import type { Pipes } from '../core/pipes.js';
import type { PipesSnapshot } from '../core/snapshot.js';
import { PipesError } from '../model/error.js';
import { useProvidedPipes } from './PipesProvider.js';

/** The `Pipes` of the nearest `PipesProvider`, and its snapshot, kept current. Throws `PipesError` without a provider. */
export function usePipes(): { pipes: Pipes; snapshot: PipesSnapshot } {
  const pipes = useProvidedPipes();
  if (pipes === null) {
    throw new PipesError('invalid', 'There is no `PipesProvider` above this component. Render it inside one.');
  }
  return { pipes, snapshot: useSnapshot(pipes) };
}

export function useSnapshot(pipes: Pipes): PipesSnapshot {
  return useSyncExternalStore(pipes.subscribe, pipes.getSnapshot, pipes.getInitialSnapshot);
}
