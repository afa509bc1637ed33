'use client';
import { useEffect, useState } from 'react';

/** How often what depends on the time is rendered anew, in ms. */
const MINUTE = 60_000;

/** The time, in ms since 1970, brought up to date every minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
