import type { Browser, CDPSession, Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../test/setup/chromium.js';
import { installProbe, type ProbedWindow } from './probe.js';
import type { Servers } from './servers.js';
import type { Subject } from './subjects.js';

type Network = 'local' | '4G';

export interface Conditions {
  /** How many times slower the CPU is made. */
  cpu: number;
  network: Network;
}

export interface OpenPage {
  subject: Subject;
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

/** The official widget asks for pictures on the internet. Here they fail at once, whether there is a network or not. */
export const BENCH_ARGS = [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

/** What Chromium's developer tools call "Fast 4G", in bytes a second and ms. */
const FAST_4G = { downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9, latency: 165 };

/** Opens a page with nothing cached, and waits until its list is there and everything has come to rest. */
export async function openPage(
  browser: Browser,
  servers: Servers,
  subject: Subject,
  { cpu, network }: Conditions,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network === '4G') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...FAST_4G });
  }
  // A compiler that keeps the names of functions calls this helper in what is sent to the page.
  await page.addInitScript('globalThis.__name ??= (value) => value');
  await page.addInitScript(installProbe, subject.row);
  const query = new URLSearchParams({
    api: servers.api,
    token: servers.sandbox.token({ sub: 'user_bench' }),
    noWindow: '',
  });
  await page.goto(`${servers.pages}/${subject.page}/${subject.page}.html?${query}`);
  await page.waitForFunction(() => (window as unknown as ProbedWindow).probe.firstRow !== undefined, undefined, {
    polling: 100,
    timeout: 120_000,
  });
  await page.waitForLoadState('networkidle');
  await settle(page);
  return { subject, page, session, close: () => context.close() };
}

/** Waits until the page has nothing left to do, and has painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 }));
    await (window as unknown as ProbedWindow).probe.painted();
  });
}

/** The bytes that are in use after garbage has been collected. */
export async function heapOf({ session }: OpenPage): Promise<number> {
  // What the first collection finalizes, the second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
