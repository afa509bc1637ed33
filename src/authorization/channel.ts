import type { Channel } from './environment.js';

/** Connects the tabs of this origin. */
export const channel = sharedChannel('pipes-widget');

/** One BroadcastChannel per page, open while there is a listener, so that a page never receives its own messages. */
function sharedChannel(name: string): Channel {
  const listeners = new Set<(message: unknown) => void>();
  let open: BroadcastChannel | undefined;
  return {
    post(message) {
      const sender = open ?? openChannel(name);
      sender?.postMessage(message);
      if (sender !== open) sender?.close();
    },
    onMessage(listener) {
      if (listeners.size === 0) {
        open = openChannel(name);
        open?.addEventListener('message', (event) => {
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

/** Undefined where there is none, or where the browser blocks it along with storage: then other tabs learn nothing at once. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
