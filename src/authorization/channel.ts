import type { Channel } from './environment.js';

/** What the tabs of this origin tell each other. */
export const channel = sharedChannel('pipes-widget');

/** One BroadcastChannel per page, open while somebody listens, so that a page never hears itself. */
function sharedChannel(name: string): Channel {
  const listeners = new Set<(message: unknown) => void>();
  let open: BroadcastChannel | undefined;
  return {
    post(message) {
      if (typeof BroadcastChannel === 'undefined') return;
      const sender = open ?? new BroadcastChannel(name);
      sender.postMessage(message);
      if (sender !== open) sender.close();
    },
    onMessage(listener) {
      if (typeof BroadcastChannel === 'undefined') return () => {};
      if (open === undefined) {
        open = new BroadcastChannel(name);
        open.addEventListener('message', (event) => {
          for (const each of [...listeners]) each(event.data);
        });
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        open?.close();
        open = undefined;
      };
    },
  };
}
