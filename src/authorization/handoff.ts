import type { HandoffTokens } from '../model/client.js';
import { fieldsOf } from '../model/fieldsOf.js';
import type { PopUp } from '../model/popUp.js';

/**
 * Proves to the page in the pop-up that this page opened it. The page waits for that before it goes on to the provider, so
 * that a leaked URL links nobody's account. The tokens are forgotten once the page has answered.
 */
export function createHandoff(tokens: HandoffTokens, origin: string) {
  let kept: HandoffTokens | undefined = { ...tokens };
  return {
    /** Sends the tokens to exactly the URL's origin; a window that is elsewhere does not receive them. */
    send(popUp: PopUp) {
      if (kept !== undefined) popUp.post({ ...kept }, origin);
    },
    /** True if the message is the page's answer. */
    answeredBy(message: { origin: string; data: unknown }): boolean {
      if (kept === undefined || message.origin !== origin) return false;
      return fieldsOf(message.data)?.['redirectToken'] === kept.redirectToken;
    },
    forget() {
      kept = undefined;
    },
  };
}

export type Handoff = ReturnType<typeof createHandoff>;
