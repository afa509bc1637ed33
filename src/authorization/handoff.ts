import type { PopUp } from '../model/popUp.js';

export interface HandoffTokens {
  handoffToken: string;
  redirectToken: string;
}

/**
 * Gives the page in the pop-up the proof that this page opened it. The page waits for it before it goes on to the
 * provider, so that a leaked URL links nobody's account. The tokens are forgotten once the page has answered.
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
      return field(message.data, 'redirectToken') === kept.redirectToken;
    },
    forget() {
      kept = undefined;
    },
  };
}

export type Handoff = ReturnType<typeof createHandoff>;

export function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}
