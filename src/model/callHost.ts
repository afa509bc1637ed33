/** Calls a function of the host's. What it throws is the host's to hear of, and ends nothing here. Undefined if it threw. */
export function callHost<Value, Answer>(
  callback: ((value: Value) => Answer) | undefined,
  value: Value,
): Answer | undefined {
  try {
    return callback?.(value);
  } catch (error) {
    // A test's DOM may not have `reportError`.
    (globalThis.reportError ?? console.error)(error);
    return undefined;
  }
}
