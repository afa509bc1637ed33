'use client';
import { useEffect, useState } from 'react';

/** Longer than this without an answer is worth a word, in ms. */
const SLOW = 5_000;

/** True once `waiting` has lasted for five seconds. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return waiting && slow;
}
