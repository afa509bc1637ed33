'use client';
import { useState } from 'react';
import { useLatest } from '../react/index.js';

type Functions = Record<string, (...args: never[]) => void>;

/** The same functions at every render, which call the latest ones: memoized rows that take them do not render again. */
export function useStableCallbacks<Given extends object>(callbacks: Given): Given {
  const latest = useLatest(callbacks as unknown as Functions);
  const [stable] = useState(() => {
    const names = Object.keys(callbacks);
    return Object.fromEntries(names.map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)]));
  });
  return stable as unknown as Given;
}
