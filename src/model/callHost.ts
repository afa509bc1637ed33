/** Calls a function of the host's. What it throws is the host's to hear of, and ends nothing here. Undefined if it threw. */
export function callHost<Value, Answer>(
  callback: ((value: Value) => Answer) | undefined,
  value: Value,
): Answer | undefined {
  try {
    return callback?.(value);
  } catch (error) {
    tellOfThrown(error);
    return undefined;
  }
}

/** What the host's code threw, where the host looks for it. */
export function tellOfThrown(error: unknown): void {
  // A test's DOM may not have `reportError`.
  (globalThis.reportError ?? console.error)(error);
}
