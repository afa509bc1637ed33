import { PipesError } from '../model/error.js';

/** How long one try may take, in ms. */
const TIMEOUT = 15_000;

/** A signal that aborts after 15 s unless `done` is called before. */
export function deadline(what: string): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const late = () =>
    new PipesError('unavailable', `${what} did not answer within ${TIMEOUT / 1000} s. Try again later.`);
  const timer = setTimeout(() => controller.abort(late()), TIMEOUT);
  return { signal: controller.signal, done: () => clearTimeout(timer) };
}

/** Rejects as soon as the signal aborts, even where a replaced `fetch` ignores it. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return unlessAborted(waited, signal).finally(() => clearTimeout(timer));
}
