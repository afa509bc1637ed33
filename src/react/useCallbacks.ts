'use client';
import { useEffect } from 'react';
import type { PipesCallbacks } from '../core/events.js';
import type { Pipes } from '../core/pipes.js';
import { useLatest } from './useLatest.js';

/** Has a `Pipes` call these callbacks, as they are when something happens, while the component is mounted. */
export function useCallbacks(pipes: Pipes, callbacks: PipesCallbacks): void {
  const latest = useLatest(callbacks);
  useEffect(() => pipes.addCallbacks(() => latest.current), [pipes, latest]);
}
