import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../setup/chromium.js';

export interface Chromium {
  /** A page in a context of its own. The test fails if the page says anything in the console, or a script in it fails. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Messages that the page may say in this test. */
  allow(pattern: RegExp): void;
}

/** One Chromium for the tests of a file. Without `--disable-popup-blocking`: windows open as they do for people. */
export function withChromium({ args = CHROMIUM_ARGS } = {}): Chromium {
  let browser: Browser;
  let said: string[] = [];
  let allowed: RegExp[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args,
      ignoreDefaultArgs: ['--disable-popup-blocking'],
    });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const unexpected = said.filter((words) => !allowed.some((pattern) => pattern.test(words)));
    said = [];
    allowed = [];
    expect(unexpected).toEqual([]);
  });

  return {
    async newPage(options) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      return page;
    },
    allow: (pattern) => void allowed.push(pattern),
  };
}

/** Headless Chromium has no window focus to lose, so its return is played. */
export async function comeBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
