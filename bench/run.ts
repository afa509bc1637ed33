import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { startSandboxServer } from '../demo/sandboxServer.js';
import { PROVIDERS, type SandboxProvider } from '../src/sandbox/index.js';
import { buildPage, servePages } from '../test/setup/buildPage.js';
import { buildPackage } from '../test/setup/buildPackage.js';
import { CHROMIUM_ARGS, findChromium } from '../test/setup/chromium.js';
import { freePort } from '../test/setup/freePort.js';
import needsChromium from '../test/setup/needsChromium.js';

// The same 1,000 providers from the same server, in production builds, side by side in one Chromium: this widget, the official one and a
// bare React list. Windows are not opened, for that is the browser's work. Machines differ, so read the ratios; the times are the medians of the runs.

const RUNS = Number(process.env['RUNS'] ?? 5);
const COUNT = Number(process.env['PROVIDERS'] ?? 1000);
const SLOWDOWNS = [1, 4];

interface Subject {
  page: 'ours' | 'official' | 'bare';
  what: string;
  row: string;
  connect: string;
  search?: string;
}

const BARE: Subject = {
  page: 'bare',
  what: 'a bare React list',
  row: '.row',
  connect: '.row:last-child button',
  search: 'input',
};
const SUBJECTS: Subject[] = [
  {
    page: 'ours',
    what: 'pipes-widget',
    row: 'li.pipes-row',
    connect: 'li.pipes-row[data-status="not_connected"] .pipes-button[data-variant="secondary"]',
    search: 'input[type="search"]',
  },
  {
    page: 'official',
    what: '@workos-inc/widgets 1.18',
    // Not its placeholders.
    row: '[data-woswidgets-widget-state="resolved"] .woswidgets-card-list-item',
    connect: '.woswidgets-card-list-item button:has-text("Connect"):not(:has-text("Connected"))',
  },
  BARE,
];

const MEASURES = {
  firstRow: 'first row, ms',
  work: 'script + style + layout, ms',
  heap: 'heap, MB',
  keystroke: 'keystroke to paint, ms',
  click: 'click on Connect to paint, ms',
};
type Measured = Partial<Record<keyof typeof MEASURES, number>>;

needsChromium();
process.env['NODE_ENV'] = 'production';
await buildPackage();
for (const { page } of SUBJECTS) {
  // One after the other: two builds at once take longer on two cores.
  await buildPage(page);
}
const server = await startSandboxServer({ port: await freePort(), providers: providers(COUNT) });
const pages = await servePages();
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_ARGS });

try {
  for (const slowdown of SLOWDOWNS) {
    const results = new Map<Subject, Measured[]>(SUBJECTS.map((subject) => [subject, []]));
    for (let run = 0; run < RUNS; run += 1) {
      // Interleaved, so that a busy moment of the machine hits all of them.
      for (const subject of SUBJECTS) results.get(subject)?.push(await measure(browser, subject, slowdown));
    }
    print(slowdown, results);
  }
} finally {
  await Promise.all([browser.close(), pages.close(), server.close()]);
}

async function measure(inBrowser: Browser, subject: Subject, slowdown: number): Promise<Measured> {
  const context = await inBrowser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript((row) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(row) === null) return;
      observer.disconnect();
      // After it is painted.
      requestAnimationFrame(() => setTimeout(() => performance.mark('first row')));
    }).observe(document, { childList: true, subtree: true });
  }, subject.row);
  const query = new URLSearchParams({
    api: server.origin,
    token: server.sandbox.token({ sub: 'user_bench' }),
    noWindow: '',
  });
  await page.goto(`${pages.origin}/${subject.page}/${subject.page}.html?${query}`);
  await page.locator(subject.row).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await settled(page);
  const firstRow = await page.evaluate(() => performance.getEntriesByName('first row')[0]?.startTime);
  const shown = await page.locator(subject.row).count();
  if (firstRow === undefined || shown < COUNT) throw new Error(`${subject.what} shows ${shown} of ${COUNT} rows.`);
  const work = await workOf(session);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const measured: Measured = { firstRow, work, heap: usedSize / 1e6 };

  if (subject.search !== undefined) {
    await page.locator(subject.search).focus();
    measured.keystroke = await toPaint(page, 'keydown', () => page.keyboard.press('7'));
    await page.keyboard.press('Backspace');
    await settled(page);
  }
  const button = page.locator(subject.connect).first();
  await button.scrollIntoViewIfNeeded();
  measured.click = await toPaint(page, 'click', () => button.click());
  await context.close();
  return measured;
}

/** From the event's own time to the frame after it. */
async function toPaint(page: Page, type: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate((name) => {
    const painted = new Promise<number>((resolve) => {
      addEventListener(
        name,
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
        { capture: true, once: true },
      );
    });
    Object.assign(window, { painted });
  }, type);
  await act();
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration'));
}

function print(slowdown: number, results: Map<Subject, Measured[]>): void {
  console.log(`\n${COUNT} providers, CPU ${slowdown}× slower, medians of ${RUNS} runs (ratio to the bare list)`);
  const names = [...results.keys()].map(({ what }) => what.padStart(28));
  console.log(`${''.padEnd(32)}${names.join('')}`);
  for (const [key, words] of Object.entries(MEASURES)) {
    const name = key as keyof typeof MEASURES;
    const bare = median(results.get(BARE) ?? [], name);
    const cells = [...results.values()].map((runs) => {
      const value = median(runs, name);
      if (value === undefined) return '–'.padStart(28);
      const ratio = bare === undefined ? '' : ` (${(value / bare).toFixed(1)}×)`;
      return `${value.toFixed(value < 100 ? 1 : 0)}${ratio}`.padStart(28);
    });
    console.log(`${words.padEnd(32)}${cells.join('')}`);
  }
}

function median(runs: Measured[], name: keyof Measured): number | undefined {
  const values = runs.flatMap((run) => run[name] ?? []).sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)];
}

/** One in ten is connected, one in two hundred is broken. */
function providers(count: number): SandboxProvider[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, description, scopes } = PROVIDERS[index % PROVIDERS.length] as SandboxProvider;
    const state = index % 200 === 0 ? 'needs_reauthorization' : 'connected';
    return {
      slug: `provider-${index}`,
      name: `${name} ${index}`,
      description,
      scopes,
      ownership: 'userland_user',
      iconUrl: null,
      accounts: index % 10 === 0 ? [{ state, connectedDaysAgo: index % 300, displayName: 'ada@example.com' }] : [],
    };
  });
}
