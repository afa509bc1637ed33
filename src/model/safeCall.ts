/** Calls one of the host's functions. If it throws, the error is reported and the result is undefined: the widget goes on. */
export function safeCall<Args extends unknown[], Result>(
  callback: ((...args: Args) => Result) | null | undefined,
  ...args: Args
): Result | undefined {
  try {
    return callback?.(...args);
  } catch (error) {
    reportThrown(error);
    return undefined;
  }
}

/** Reports what the host's code threw where its developers look for it: as an uncaught error. */
export function reportThrown(error: unknown): void {
  // A test's DOM may have no `reportError`.
  (globalThis.reportError ?? console.error)(error);
}
