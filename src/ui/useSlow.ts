'use client';
import { useEffect, useState } from 'react';

/** Waiting longer than this deserves a word, in ms. */
const SLOW_AFTER = 5_000;

/** True once `isWaiting` has lasted for five seconds. */
export function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting]);
  return isWaiting && isSlow;
}
