'use client';
import { useState } from 'react';
import { useLatest } from './useLatest.js';

type Functions = Record<string, (...given: never[]) => void>;

/** The same functions at every render, which call the latest ones: what takes them and does not change is not rendered again. */
export function useSteady<Given extends object>(functions: Given): Given {
  const latest = useLatest(functions as unknown as Functions);
  const [steady] = useState(() => {
    const names = Object.keys(functions);
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]));
  });
  return steady as unknown as Given;
}
