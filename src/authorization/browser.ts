import { channel } from './channel.js';
import type { Environment } from './environment.js';
import { onPresence } from './presence.js';

/** The browser around an attempt. */
export const browser: Environment = {
  now: () => performance.now(),
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
  onPresence,
  channel,
  async openerPolicy() {
    try {
      const response = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
      return response.headers.get('Cross-Origin-Opener-Policy');
    } catch {
      // Offline, or no page with an address to ask.
      return null;
    }
  },
};
