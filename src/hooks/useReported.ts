'use client';
import { useEffect, useRef } from 'react';
import { callHost } from '../model/callHost.js';
import type { PipesError } from '../model/error.js';
import { useLatest } from './useLatest.js';

/** Tells the host of each error once, until it has gone away: a list that is read again and again repeats nothing. */
export function useReported(errors: readonly PipesError[], onError: ((error: PipesError) => void) | undefined): void {
  const report = useLatest(onError);
  const told = useRef(new Set<string>());
  useEffect(() => {
    const present = new Set<string>();
    for (const error of errors) {
      const text = `${error.kind} ${error.message}`;
      if (!told.current.has(text) && !present.has(text)) callHost(report.current, error);
      present.add(text);
    }
    told.current = present;
  }, [errors, report]);
}
