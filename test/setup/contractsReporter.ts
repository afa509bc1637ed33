import type { TestCase } from 'vitest/node';
import { LineReporter } from './lineReporter.js';

export default class ContractsReporter extends LineReporter {
  describe(test: TestCase): string {
    return test.fullName;
  }

  summary(all: number, right: number): string {
    return `${all} contracts and attacks, ${right} held`;
  }
}
