import type { PopUp } from '../model/popUp.js';

/** What `openWindow` returned, as a `PopUp`. */
export function toPopUp(opened: PopUp | Window): PopUp {
  return 'navigate' in opened ? opened : popUpOf(opened);
}

function popUpOf(win: Window): PopUp {
  return {
    get closed() {
      return win.closed;
    },
    navigate: (url) => win.location.replace(url),
    focus: () => win.focus(),
    close: () => win.close(),
    post: (message, targetOrigin) => win.postMessage(message, targetOrigin),
    onMessage(listener) {
      const receive = (event: MessageEvent) => {
        if (event.source === win) listener({ origin: event.origin, data: event.data });
      };
      window.addEventListener('message', receive);
      return () => window.removeEventListener('message', receive);
    },
  };
}
