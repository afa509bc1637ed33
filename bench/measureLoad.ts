import type { LOAD, Measured } from './figures.js';
import { heapOf, type OpenPage } from './openPage.js';
import type { ProbedWindow } from './probe.js';

/** What it took until the list was there. The times are ms after the navigation started. */
export async function measureLoad(open: OpenPage, count: number): Promise<Measured<keyof typeof LOAD>> {
  const { page, session, subject } = open;
  // Before anything is asked of the page that costs time.
  const { metrics } = await session.send('Performance.getMetrics');
  const shown = await page.locator(subject.row).count();
  if (shown !== count) throw new Error(`${subject.name} shows ${shown} of ${count} rows.`);
  const seen = await page.evaluate(() => {
    const { rowInDom, firstRow } = (window as unknown as ProbedWindow).probe;
    const resources = performance.getEntriesByType('resource').map((entry) => {
      const { name, startTime, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
      return { path: new URL(name).pathname, startTime, responseEnd, encodedBodySize };
    });
    return { rowInDom, firstRow, resources };
  });
  const { rowInDom, firstRow, resources } = seen;
  if (rowInDom === undefined || firstRow === undefined) throw new Error(`${subject.name} painted no row.`);
  const lists = resources.filter(({ path }) => path.endsWith('/DataIntegrations/mine'));
  const requested = Math.min(...lists.map(({ startTime }) => startTime));
  // In case it asks again, the response that the rows are made of.
  const answered = Math.max(...lists.map(({ responseEnd }) => responseEnd).filter((end) => end <= rowInDom));
  const scripts = resources.filter(({ path }) => path.endsWith('.js'));
  const before = scripts.filter(({ startTime }) => startTime <= rowInDom);
  const after = scripts.filter(({ startTime }) => startTime > rowInDom);
  const bytes = (some: typeof scripts) => some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return {
    requested,
    answerToRow: firstRow - answered,
    firstRow,
    work: workOf(metrics),
    requestsBefore: before.length,
    bytesBefore: bytes(before) / 1e3,
    requestsAfter: after.length,
    bytesAfter: bytes(after) / 1e3,
    heap: (await heapOf(open)) / 1e6,
  };
}

function workOf(metrics: Array<{ name: string; value: number }>): number {
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return 1000 * (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration'));
}
