import { channel } from './channel.js';
import type { Environment } from './environment.js';
import { onPresence } from './presence.js';

/** The browser around an attempt. */
export const browser: Environment = {
  now: () => Date.now(),
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
  onPresence,
  channel,
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
