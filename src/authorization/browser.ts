import type { Channel, Environment } from './environment.js';

/** The browser around an attempt. */
export const browser: Environment = {
  now: () => Date.now(),
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
  onPresence(listener) {
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
  },
  channel: sharedChannel('pipes-widget'),
  async openerPolicy() {
    try {
      const answer = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
      return answer.headers.get('Cross-Origin-Opener-Policy');
    } catch {
      // Offline, or a page that has no address to ask: then it cannot be told.
      return null;
    }
  },
};

/** One BroadcastChannel per page, open while somebody listens, so that a page never hears itself. */
function sharedChannel(name: string): Channel {
  const listeners = new Set<(message: unknown) => void>();
  let channel: BroadcastChannel | undefined;
  return {
    post(message) {
      if (typeof BroadcastChannel === 'undefined') return;
      const sender = channel ?? new BroadcastChannel(name);
      sender.postMessage(message);
      if (sender !== channel) sender.close();
    },
    onMessage(listener) {
      if (typeof BroadcastChannel === 'undefined') return () => {};
      if (channel === undefined) {
        channel = new BroadcastChannel(name);
        channel.addEventListener('message', (event) => {
          for (const each of [...listeners]) each(event.data);
        });
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}
