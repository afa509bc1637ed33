// All in ms.

/** How often an attempt checks its window, its deadlines and the handoff. */
export const TICK = 250;
/** How long the client may take to return a URL. */
export const AUTHORIZING_LIMIT = 15_000;
/** How long the page behind the URL may take to answer. */
export const HANDOFF_LIMIT = 60_000;
/** How long the attempt may take from the moment a URL was opened. */
export const WAITING_LIMIT = 600_000;
/** A poll that takes longer is given up, and counts as finished without a result. */
export const POLL_LIMIT = 5_000;
/** With the window gone and the person back for this long, the attempt counts as cancelled. */
export const GONE_LIMIT = 8_000;
/** When to poll after the window is gone, counted from that moment, besides at once. */
export const POLLS_WHEN_GONE = [1_000, 2_000, 4_000, 8_000];
/** The longest pause between polls while they fail. */
const BACKOFF_LIMIT = 60_000;

/** How long after one poll the next is due. */
export function untilNextPoll(waitedFor: number, failures: number): number {
  const pause = waitedFor < 60_000 ? 2_000 : waitedFor < 180_000 ? 5_000 : 15_000;
  return Math.min(pause * 2 ** failures, Math.max(pause, BACKOFF_LIMIT));
}
