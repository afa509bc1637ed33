import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOAD, USE } from '../../bench/figures.js';
import { measureLoad } from '../../bench/measureLoad.js';
import { measureMemory } from '../../bench/measureMemory.js';
import { measureUse } from '../../bench/measureUse.js';
import { BENCH_ARGS, openPage } from '../../bench/openPage.js';
import { groupOf } from '../../bench/results.js';
import { rowsOf, type RowContent } from '../../bench/rowsOf.js';
import { startServers, type Servers } from '../../bench/servers.js';
import { BARE, OFFICIAL, OURS, SUBJECTS } from '../../bench/subjects.js';
import { tables } from '../../bench/tables.js';
import { withTables } from '../../bench/writeDocs.js';
import { PAGES } from '../setup/buildPage.js';
import { findChromium } from '../setup/chromium.js';

// That the bench measures what it says. Not one time is compared here: a busy machine must not fail a test.

const COUNT = 10;
const CONDITIONS = { cpu: 1, network: 'local' } as const;
const NO_SEARCH = ['keystroke'];

let browser: Browser;
let servers: Servers;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: BENCH_ARGS });
  servers = await startServers(PAGES, COUNT);
});
afterAll(async () => {
  await browser.close();
  await servers.close();
});

describe('the bench', () => {
  test('compares lists that say the same', async () => {
    const contents: RowContent[][] = [];
    for (const [subject, parts] of [
      [OURS, 'ours'],
      [BARE, 'bare'],
    ] as const) {
      const open = await openPage(browser, servers, subject, CONDITIONS);
      const rows = await rowsOf(open, parts);
      contents.push(rows.toSorted((one, other) => one.name.localeCompare(other.name)));
      await open.close();
    }
    const [ours = [], bare] = contents;
    expect(ours).toHaveLength(COUNT);
    expect(bare).toEqual(ours);
    // Nothing is the same only because it is missing.
    for (const part of ['icon', 'name', 'status', 'description', 'warning'] as const)
      expect({ part, isShown: ours.some((row) => row[part] !== '') }).toEqual({ part, isShown: true });
    expect(ours.every(({ buttons }) => buttons.length > 0)).toBe(true);
  });

  test.each(SUBJECTS)('measures $name', async (subject) => {
    const open = await openPage(browser, servers, subject, CONDITIONS);
    const measured = { ...(await measureLoad(open, COUNT)), ...(await measureUse(open, servers)) };
    await open.close();
    const expected = Object.keys({ ...LOAD, ...USE }).filter(
      (name) => subject !== OFFICIAL || !NO_SEARCH.includes(name),
    );
    expect(Object.keys(measured).toSorted()).toEqual(expected.toSorted());
    for (const [name, value] of Object.entries(measured))
      expect({ name, isFinite: Number.isFinite(value) && value >= 0 }).toEqual({ name, isFinite: true });
  });

  test.each(SUBJECTS)('measures what $name leaves on the heap', async (subject) => {
    const measured = await measureMemory(browser, servers, subject, { mounts: 2, attempts: 2 });
    expect(Object.keys(measured)).toEqual(subject === OURS ? ['mounts', 'attempts'] : ['mounts']);
    expect(Object.values(measured).every(Number.isFinite)).toBe(true);
  });

  test('throws if a page shows less than all', async () => {
    const open = await openPage(browser, servers, BARE, CONDITIONS);
    await expect(measureLoad(open, COUNT + 1)).rejects.toThrow('shows 10 of 11 rows');
    await open.close();
  });
});

describe('what the bench writes', () => {
  const runs = [100, 300, 250].map((firstRow) => ({ ours: { firstRow }, official: {}, bare: { firstRow: 200 } }));
  const load = [groupOf(CONDITIONS, COUNT, runs)];
  const text = tables({ chromium: '156', runs: 3, load, memory: groupOf(CONDITIONS, COUNT, []) });

  test('is a median, the spread, a ratio, and a dash for what was not measured', () => {
    expect(text).toContain('| navigation to first row, ms | 10 | 250 (100–300) | – | 200 | 1.25× | – |');
  });

  test('replaces what it wrote before, and nothing else', () => {
    const once = withTables('# Figures\n\n## Size\n\nSmall.\n', 'FIRST');
    const twice = withTables(`${once}\n## More\n`, 'SECOND');
    expect(once).toMatch(/^# Figures\n\n## Size\n\nSmall\.\n\n## Time\n/);
    expect(twice).toBe(`${once.replace('FIRST', 'SECOND')}\n## More\n`);
    const inOwnSection = withTables('# Figures\n\n## Time\n\nSlow.\n', 'FIRST');
    expect(inOwnSection).toMatch(/^# Figures\n\n## Time\n\n<!--[^>]+-->\n\nFIRST\n\n<!--[^>]+-->\n\nSlow\.\n$/);
  });
});
