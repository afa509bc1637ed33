import type { FigureName, Measured } from './figures.js';
import type { Conditions } from './openPage.js';
import { summarize, type Summary } from './statistics.js';
import type { Subject } from './subjects.js';

type PageName = Subject['page'];

/** What was measured of all pages under the same conditions, each figure with the values of all runs. */
export interface Group extends Conditions {
  providers: number;
  figures: Partial<Record<FigureName, Partial<Record<PageName, Summary>>>>;
}

export interface Results {
  chromium: string;
  runs: number;
  load: Group[];
  /** With 10 providers at full speed, once. */
  memory: Group;
}

export type Run = Record<PageName, Measured>;

export function groupOf(conditions: Conditions, providers: number, runs: Run[]): Group {
  const figures: Group['figures'] = {};
  for (const run of runs) {
    for (const page of Object.keys(run) as PageName[]) {
      for (const name of Object.keys(run[page]) as FigureName[]) {
        const summary = summarize(runs.flatMap((each) => each[page][name] ?? []));
        if (summary !== undefined) (figures[name] ??= {})[page] = summary;
      }
    }
  }
  return { cpu: conditions.cpu, network: conditions.network, providers, figures };
}
