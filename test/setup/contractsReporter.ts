import type { Reporter, TestCase } from 'vitest/node';

/** One line a promise, and how many were kept. */
export default class ContractsReporter implements Reporter {
  #kept = 0;
  #all = 0;

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    const kept = state === 'passed';
    this.#all += 1;
    if (kept) this.#kept += 1;
    console.log(`${kept ? 'ok  ' : 'FAIL'} ${test.fullName}`);
    for (const error of kept ? [] : (errors ?? [])) console.log(`        ${error.message.split('\n')[0]}`);
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly unknown[]): void {
    for (const error of unhandled) console.log(`FAIL ${String((error as Error).message ?? error)}`);
    console.log(`${this.#all} contracts and attacks, ${this.#kept} held`);
  }
}
