import type { AxeResults, RunOptions } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA with all before it, and what axe recommends besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Violation {
  rule: string;
  /** Where, and what is wrong there. */
  what: string;
}

/** The source of axe, for `addInitScript`. */
export const readAxe = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the story of a page that has its source. Headings of the page, its landmarks and its title are the host's. */
export async function runAxe(page: Page, { without = [] }: { without?: string[] } = {}): Promise<Violation[]> {
  const options: RunOptions = {
    runOnly: TAGS,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(
    (given) =>
      (window as unknown as { axe: { run(context: string, options: RunOptions): Promise<AxeResults> } }).axe.run(
        '#storybook-root',
        given,
      ),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => ({
      rule: id,
      what: `${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
    })),
  );
}
