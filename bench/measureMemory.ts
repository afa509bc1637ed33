import type { Browser } from 'playwright-core';
import type { Measured, MEMORY } from './figures.js';
import { heapOf, openPage, settle, type OpenPage } from './openPage.js';
import type { ProbedWindow } from './probe.js';
import type { Servers } from './servers.js';
import type { Subject } from './subjects.js';

/** How often, before the heap is looked at for the first time: code is compiled and caches are filled. */
const WARM_UP = 50;

/** What is left on the heap when a page has been taken away and put back, and when many attempts have been settled. */
export async function measureMemory(
  browser: Browser,
  servers: Servers,
  subject: Subject,
  { mounts = 200, attempts = 1_000 } = {},
): Promise<Measured<keyof typeof MEMORY>> {
  const open = await openPage(browser, servers, subject, { cpu: 1, network: 'local' });
  const remount = (times: number) =>
    open.page.evaluate((count) => (window as unknown as ProbedWindow).probe.remount(count), times);
  const attempt = (times: number) =>
    open.page.evaluate((count) => (window as unknown as ProbedWindow).probe.attempt(count), times);
  const measured: Measured<keyof typeof MEMORY> = { mounts: await heapLeftBy(open, remount, mounts) };
  if (subject.hasAttempts) measured.attempts = await heapLeftBy(open, attempt, attempts);
  await open.close();
  return measured;
}

async function heapLeftBy(open: OpenPage, act: (times: number) => Promise<void>, times: number): Promise<number> {
  await act(Math.min(WARM_UP, times));
  await settle(open.page);
  const before = await heapOf(open);
  await act(times);
  await settle(open.page);
  return ((await heapOf(open)) - before) / 1e3;
}
