import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { SandboxServer } from '../../demo/sandboxServer.js';
import type { Chromium } from './browser.js';

let users = 0;

/** The widget alone, for a user whom the sandbox has not met. */
export async function openWidget(
  chromium: Chromium,
  { origin, sandbox }: SandboxServer,
  { hash = '', ...options }: NonNullable<Parameters<Chromium['newPage']>[0]> & { hash?: string } = {},
): Promise<Page> {
  const page = await chromium.newPage(options);
  await page.addInitScript(recordAnnouncements);
  users += 1;
  const query = new URLSearchParams({ api: origin, token: sandbox.token({ sub: `user_keys_${users}` }) });
  await page.goto(`${inject('pages')}/ours/ours.html?${query}${hash}`);
  await page.getByRole('searchbox').waitFor();
  return page;
}

/** What has the focus: its name, or its words. */
export const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

/** Presses Tab until the control with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = (await focused(page)) ?? '';
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

/** Opens the details of a provider, from a control before them. */
export async function openDetails(page: Page, provider: string): Promise<void> {
  await tabTo(page, `Details of ${provider}`);
  await page.keyboard.press('Enter');
}

interface ListeningWindow extends Window {
  announced: string[];
}

/** Everything that was added to a live region since the page is there, in this order. */
export const announced = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as ListeningWindow).announced);

/** Runs in the page. */
function recordAnnouncements(): void {
  const words: string[] = [];
  Object.assign(window, { announced: words });
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const region = target instanceof Element ? target.closest('[role="status"], [role="alert"]') : null;
      if (region === null) continue;
      for (const node of addedNodes) if (node.textContent) words.push(node.textContent);
    }
  }).observe(document, { childList: true, subtree: true });
}
