import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';
import { newUser } from './inDemo.js';
import { announced, focused, openDetails, openWidget, tabTo } from './keys.js';

// Where the focus is after whatever a person does with the keyboard alone, and what is read aloud then.

const chromium = withChromium();
let server: SandboxServer;

beforeAll(async () => {
  server = await startSandboxServer({ port: await freePort() });
});
afterAll(() => server.close());

const open = (width = 1_280) => openWidget(chromium, server, { viewport: { width, height: 800 } });

/** Presses Enter, and what is asked for in the window that opens. */
async function answer(page: Page, name: 'Allow' | 'Deny'): Promise<void> {
  const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  const button = popUp.getByRole('button', { name });
  await button.focus();
  await Promise.all([name === 'Allow' ? popUp.waitForEvent('close') : undefined, popUp.keyboard.press('Enter')]);
}

/** The heading of the list in which a provider stands. */
const groupOf = (page: Page, slug: string) =>
  page
    .locator('.pipes-group', { has: page.locator(`[data-slug="${slug}"]`) })
    .locator('.pipes-group-title')
    .innerText();

describe.each([1_280, 320])('on a page of %i px', (width) => {
  test('the focus goes with a row to the other group when it is connected, and back when it is disconnected', async () => {
    const page = await open(width);
    await tabTo(page, 'Connect GitHub');
    expect(await groupOf(page, 'github')).toBe('Available');
    await answer(page, 'Allow');
    // Where there is little room, Disconnect is in the details.
    const next = width === 320 ? 'Details of GitHub' : 'Disconnect GitHub (ada@example.com)';
    await expect.poll(() => focused(page)).toBe(next);
    expect(await groupOf(page, 'github')).toBe('Connected');
    expect(await announced(page)).toEqual(['GitHub is connected.']);

    if (width === 320) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe('Disconnect GitHub (ada@example.com)');
    }
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'Disconnect GitHub?' });
    await dialog.waitFor();
    await tabTo(page, 'Disconnect GitHub (ada@example.com)');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Connect GitHub');
    expect(await groupOf(page, 'github')).toBe('Available');
    await expect.poll(() => announced(page)).toEqual(['GitHub is connected.', 'GitHub is disconnected.']);
  });
});

describe('the focus', () => {
  test('stays in the row while an attempt is cancelled and its message dismissed', async () => {
    const page = await open();
    await tabTo(page, 'Connect GitHub');
    await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await expect.poll(() => focused(page)).toBe('Show window for GitHub');
    await tabTo(page, 'Cancel connecting GitHub');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Connect GitHub');
    await tabTo(page, 'Dismiss the message about GitHub');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Connect GitHub');
    expect(await announced(page)).toEqual([
      'GitHub wasn’t connected. You canceled before finishing. Nothing was changed.',
    ]);
  });

  test('returns to the button that opened a dialog, on Escape and on the button that keeps what is', async () => {
    const page = await open();
    const opener = 'Disconnect Slack (ada in Engines)';
    await tabTo(page, opener);
    for (const leave of ['Escape', 'Enter']) {
      await page.keyboard.press('Enter');
      await page.getByRole('alertdialog').waitFor();
      expect(await focused(page)).toBe('Keep connection to Slack');
      await page.keyboard.press(leave);
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe(opener);
    }
    expect(await announced(page)).toEqual([]);
  });

  test('stays on a repaired row', async () => {
    const page = await open();
    await tabTo(page, 'Reauthorize Gmail');
    await answer(page, 'Allow');
    await expect.poll(() => focused(page)).toBe('Disconnect Gmail (ada@example.com)');
    expect(await announced(page)).toEqual(['Gmail is connected.']);
  });

  test('is seen on every control that Tab reaches, and leaves the widget in the end', async () => {
    const page = await open();
    await openDetails(page, 'Gmail');
    await page.getByRole('list', { name: 'Gmail permissions' }).waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('input')?.focus());
    const stops: string[] = [];
    while ((await page.evaluate(() => document.activeElement?.closest('.pipes-widget') != null)) && stops.length < 60) {
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return `${outlineStyle} ${outlineWidth}`;
      });
      const name = String(await focused(page));
      expect([name, outline]).toEqual([name, 'solid 2px']);
      stops.push(name);
      await page.keyboard.press('Tab');
    }
    expect(stops).toContain('Details of Gmail');
    expect(stops).toContain('Connect Notion');
    expect(stops.length).toBeLessThan(60);
  });
});

describe('in a card, the focus', () => {
  async function openCard(): Promise<Page> {
    const page = await chromium.newPage();
    await page.goto(`${inject('demo')}/chat?user=${newUser()}&backend=widgets&popups=on`);
    await page.getByRole('button', { name: 'Open a pull request with the fix' }).click();
    await page.getByRole('group', { name: 'Connect GitHub' }).waitFor();
    return page;
  }

  const isInCard = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('.pipes-card')?.textContent ?? null);

  test('stays when it is declined', async () => {
    const page = await openCard();
    await tabTo(page, 'Not now: Connect GitHub');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInCard(page)).toContain('GitHub wasn’t connected');
  });

  test('stays when its window opens and is cancelled', async () => {
    const page = await openCard();
    await tabTo(page, 'Connect GitHub');
    await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await expect.poll(() => focused(page)).toBe('Show window for GitHub');
    await tabTo(page, 'Cancel connecting GitHub');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Connect GitHub');
  });
});
