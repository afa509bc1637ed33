import type { Presence } from './environment.js';

/** Reports that the person left or came back to the page, or the network came back. Returns a function that stops it. */
export function onPresence(listener: (change: Presence) => void): () => void {
  // Without a browser there is nobody to come back.
  if (typeof window === 'undefined') return () => {};
  const stopped = new AbortController();
  const { signal } = stopped;
  window.addEventListener('blur', () => listener('blur'), { signal });
  window.addEventListener('focus', () => listener('focus'), { signal });
  window.addEventListener('pageshow', () => listener('visible'), { signal });
  window.addEventListener('online', () => listener('online'), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') listener('visible');
    },
    { signal },
  );
  return () => stopped.abort();
}
