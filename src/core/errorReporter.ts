import type { PipesError } from '../model/error.js';

/** Reports each of the errors that stand once, until it clears: a list that is fetched again and again repeats nothing. */
export function createErrorReporter(report: (error: PipesError) => void) {
  let standing = new Set<string>();
  return (errors: readonly PipesError[]): void => {
    const present = new Set<string>();
    for (const error of errors) {
      const text = `${error.kind} ${error.message}`;
      const isNew = !standing.has(text) && !present.has(text);
      present.add(text);
      if (isNew) report(error);
    }
    standing = present;
  };
}
