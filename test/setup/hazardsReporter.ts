import type { Reporter, TestCase } from 'vitest/node';

/** One line a hazard, and how many ended right. */
export default class HazardsReporter implements Reporter {
  #right = 0;
  #all = 0;

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    const right = state === 'passed';
    this.#all += 1;
    if (right) this.#right += 1;
    const [, number = '?', title = test.name] = test.name.match(/^hazard (\d+): (.*)$/) ?? [];
    console.log(`${right ? 'ok  ' : 'FAIL'} ${number.padStart(2)} ${title} → ${test.meta().ended ?? 'not at all'}`);
    for (const error of right ? [] : (errors ?? [])) console.log(`        ${error.message.split('\n')[0]}`);
  }

  onTestRunEnd(): void {
    console.log(`${this.#all} hazards, ${this.#right} ended right`);
  }
}
