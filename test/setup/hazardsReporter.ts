import type { TestCase } from 'vitest/node';
import { LineReporter } from './lineReporter.js';

export default class HazardsReporter extends LineReporter {
  describe(test: TestCase): string {
    const [, number = '?', title = test.name] = test.name.match(/^hazard (\d+): (.*)$/) ?? [];
    return `${number.padStart(2)} ${title} → ${test.meta().ended ?? 'not at all'}`;
  }

  summary(all: number, right: number): string {
    return `${all} hazards, ${right} ended right`;
  }
}
