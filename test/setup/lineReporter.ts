import type { Reporter, TestCase } from 'vitest/node';

/** One line a test, and how many went right. */
export abstract class LineReporter implements Reporter {
  #right = 0;
  #all = 0;

  /** What stands after `ok` or `FAIL`. */
  abstract describe(test: TestCase): string;
  abstract summary(all: number, right: number): string;

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    const right = state === 'passed';
    this.#all += 1;
    if (right) this.#right += 1;
    console.log(`${right ? 'ok  ' : 'FAIL'} ${this.describe(test)}`);
    for (const error of right ? [] : (errors ?? [])) console.log(`        ${error.message.split('\n')[0]}`);
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly unknown[]): void {
    for (const error of unhandled) console.log(`FAIL ${String((error as Error).message ?? error)}`);
    console.log(this.summary(this.#all, this.#right));
  }
}
