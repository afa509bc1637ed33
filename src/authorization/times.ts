// All in ms.

/** The beat at which an attempt looks at its window, its deadlines and the handoff. */
export const BEAT = 250;
/** The client must have named a URL by then. */
export const AUTHORIZING_LIMIT = 15_000;
/** The page behind the URL must have answered by then. */
export const HANDOFF_LIMIT = 60_000;
/** The whole attempt, from the moment a URL was opened. */
export const WAITING_LIMIT = 600_000;
/** A look at the backend that takes longer counts as finished without an answer. */
export const VERIFY_LIMIT = 5_000;
/** With the window gone and the person back for this long, nothing more is expected. */
export const GONE_LIMIT = 8_000;
/** The looks after the window is gone, counted from that moment; the first is at once. */
export const LOOKS_WHEN_GONE = [1_000, 2_000, 4_000, 8_000];
/** The longest pause between looks while they fail. */
export const BACKOFF_LIMIT = 60_000;

/** How long after one look the next is due. */
export function untilNextLook(waitedFor: number, failures: number): number {
  const pause = waitedFor < 60_000 ? 2_000 : waitedFor < 180_000 ? 5_000 : 15_000;
  return Math.min(pause * 2 ** failures, Math.max(pause, BACKOFF_LIMIT));
}
