import type { PopUp } from '../model/popUp.js';
import { safeCall } from '../model/safeCall.js';

/** What `openWindow` returned, as a `PopUp`. */
export function toPopUp(opened: PopUp | Window): PopUp {
  return 'navigate' in opened ? guarded(opened) : popUpOf(opened);
}

/** A window of the host's, where nothing but `navigate` may fail: an attempt has to end, whatever its window does. */
function guarded(opened: PopUp): PopUp {
  return {
    get closed() {
      return safeCall(() => opened.closed) ?? true;
    },
    navigate: (url) => opened.navigate(url),
    focus: () => safeCall(() => opened.focus()),
    close: () => safeCall(() => opened.close()),
    post: (message, targetOrigin) => safeCall(() => opened.post(message, targetOrigin)),
    onMessage: (listener) => {
      const stop = safeCall(() => opened.onMessage(listener));
      return () => safeCall(stop);
    },
  };
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
