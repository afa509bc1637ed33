import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { comeBack, withChromium } from './browser.js';
import { allow, button, openDemo, popUpFrom, row, signIn, type Backend, type DemoOptions } from './inDemo.js';

const chromium = withChromium();
const demo = inject('demo');

const open = (options?: DemoOptions) => openDemo(chromium, options);

describe.each<Backend>(['widgets', 'rest'])('a person, with the %s backend,', (backend) => {
  test('connects an account with fewer permissions than asked for', async () => {
    const page = await open({ backend });
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await signIn(popUp, 'grace@example.com');
    await popUp.getByLabel('workflow').uncheck();
    await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
    await button(page, 'Disconnect GitHub (grace@example.com)').waitFor();
    expect(await row(page, 'github').getAttribute('data-status')).toBe('missing_scopes');
    await row(page, 'github').getByText('3 of 4 permissions granted.').waitFor();
    await row(page, 'github').getByText('Missing: Add and change GitHub Actions workflows.').waitFor();
    await page.getByText('onConnect: github (connect)').waitFor();
    await allow(await popUpFrom(page, 'Fix permissions for GitHub'));
    await expect.poll(() => row(page, 'github').getAttribute('data-status')).toBe('connected');
  });

  test('is told on return that nothing was connected', async () => {
    const page = await open({ backend });
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await signIn(popUp);
    const github = row(page, 'github');
    if (backend === 'rest') {
      // The callback page tells of it, and closes itself.
      await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Deny' }).click()]);
      await github.getByText('You didn’t allow access').waitFor();
    } else {
      await popUp.getByRole('button', { name: 'Deny' }).click();
      await popUp.getByRole('heading', { name: 'Access wasn’t allowed' }).waitFor();
      await github.getByText('Finish in the other window.').waitFor();
      await popUp.close();
      await comeBack(page);
      await github.getByText('Window closed? Open it again to finish.').waitFor();
      await github.getByText('GitHub wasn’t connected').waitFor({ timeout: 15_000 });
    }
    expect(await github.getAttribute('data-status')).toBe('not_connected');
  });

  test('cancels, and the window closes', async () => {
    const page = await open({ backend });
    const popUp = await popUpFrom(page, 'Connect Notion');
    await signIn(popUp);
    await Promise.all([popUp.waitForEvent('close'), button(page, 'Cancel connecting Notion').click()]);
    await row(page, 'notion').getByText('Notion wasn’t connected').waitFor();
  });

  test('repairs an account that broke while the page was open, in place', async () => {
    const page = await open({ backend });
    await button(page, 'Details of Google Calendar').click();
    const since = await connectedOn(page);
    await page.getByLabel('Provider').selectOption('google-calendar');
    await page.getByRole('button', { name: 'Expire the account' }).click();
    // A list read less than five seconds ago is not read again on a return.
    await expect
      .poll(async () => (await comeBack(page), row(page, 'google-calendar').getAttribute('data-status')), {
        timeout: 10_000,
      })
      .toBe('needs_reauthorization');
    const popUp = await popUpFrom(page, 'Reauthorize Google Calendar');
    await allow(popUp);
    await button(page, 'Disconnect Google Calendar (ada@example.com)').waitFor();
    await expect.poll(() => row(page, 'google-calendar').getAttribute('data-status')).toBe('connected');
    expect(await connectedOn(page)).toBe(since);
  });
});

/** The date in the details of Google Calendar. */
async function connectedOn(page: Page): Promise<string | undefined> {
  const text = await row(page, 'google-calendar').locator('.pipes-account-text').textContent();
  return text?.match(/[A-Z][a-z]{2} \d+, \d{4}/)?.[0];
}

describe('a person', () => {
  test('disconnects with the keyboard alone, and keeps their place', async () => {
    const page = await open();
    await button(page, 'Disconnect Slack (ada in Engines)').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'Disconnect Slack?' });
    await dialog.getByText('The weekly summary is no longer posted to #engines.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Disconnect Slack (ada in Engines)');
    await page.keyboard.press('Enter');
    await dialog.getByText('The weekly summary').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await button(page, 'Connect Slack').waitFor();
    await expect.poll(() => focused(page)).toBe('Connect Slack');
    await page.getByText('onDisconnect: slack').waitFor();
  });

  test('adds another account with the keyboard, over REST', async () => {
    const page = await open({ backend: 'rest' });
    await button(page, 'Details of Slack').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Add another account for Slack').focus();
    const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await allow(popUp, 'grace@example.com');
    await button(page, 'Disconnect Slack (grace@example.com)').waitFor();
    expect(await button(page, 'Disconnect Slack (ada in Engines)').count()).toBe(1);
  });

  test('cannot leave the dialog with Tab', async () => {
    const page = await open();
    await button(page, 'Disconnect Slack (ada in Engines)').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    for (let times = 0; times < 5; times += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
  });

  test('whose pop-up is blocked is told, and a fresh click works', async () => {
    const page = await open();
    // A click without a person's activation opens no window. Playwright's own script carries one, which runs out.
    await button(page, 'Connect GitHub').evaluate(
      (element: HTMLElement) =>
        new Promise<void>((resolve) => {
          const click = () =>
            navigator.userActivation.isActive ? requestAnimationFrame(click) : resolve(element.click());
          click();
        }),
    );
    await row(page, 'github').getByText('Your browser blocked the window').waitFor();
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await popUp.getByRole('heading', { name: 'Sign in to GitHub' }).waitFor();
    expect(await row(page, 'github').getByText('Your browser blocked the window').count()).toBe(0);
  });

  test('closes the window while it is blank', async () => {
    const page = await open();
    await page.route('**/authorize', () => {});
    const popUp = await popUpFrom(page, 'Connect GitHub');
    expect(await popUp.locator('body').textContent()).toBe('Connecting to GitHub…');
    await popUp.close();
    await row(page, 'github').getByText('GitHub wasn’t connected').waitFor();
  });
});

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

describe('the page', () => {
  test.each([320, 768, 1280])('clips nothing at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await button(page, 'Reauthorize Gmail').waitFor();
    expect(await outside(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    for (const name of ['Gmail', 'Slack', 'GitHub']) {
      await button(page, `Details of ${name}`).click();
      await page.getByRole('list', { name: `${name} permissions` }).waitFor();
    }
    expect(await outside(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('security 6: works under a strict Content-Security-Policy, and has no style of its own', async () => {
    const page = await open();
    expect((await page.request.get(demo)).headers()['content-security-policy']).toContain("default-src 'self'");
    await button(page, 'Disconnect Slack (ada in Engines)').click();
    await page.getByRole('alertdialog').waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
    await page.keyboard.press('Escape');
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await allow(popUp);
    await button(page, 'Disconnect GitHub (ada@example.com)').waitFor();
  });

  test('security 3 and 4: keeps no token and no authorize URL in storage, cookies, addresses or the page', async () => {
    const page = await open();
    const kept = () =>
      page.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          location.href,
          document.documentElement.outerHTML,
        ]),
      );
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await signIn(popUp);
    expect(await kept()).not.toMatch(/eyJ|hand_|redir_|pipes\/authorize/);
    await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
    await button(page, 'Disconnect GitHub (ada@example.com)').waitFor();
    expect(await kept()).not.toMatch(/eyJ|hand_|redir_|pipes\/authorize/);
  });

  test('security 7: the pop-up keeps its opener, which the handoff needs', async () => {
    const page = await open();
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await signIn(popUp);
    expect(await popUp.evaluate(() => window.opener !== null)).toBe(true);
  });

  test('does not move when the skeleton becomes the list', async () => {
    const page = await chromium.newPage();
    await page.route('**/mine', async (route) => {
      await page.locator('.pipes-loading .pipes-row').first().waitFor();
      geometry.push(await firstRow(page));
      // A notice of what is broken stands above the list, and nobody can know of it before.
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('needs_reauthorization', 'connected'),
      });
    });
    const geometry: number[][] = [];
    await page.goto(`${demo}/?user=user_shift`);
    await row(page, 'github').waitFor();
    expect(await firstRow(page)).toEqual(geometry[0]);
    await page.getByRole('searchbox').waitFor();
    expect(await firstRow(page)).toEqual(geometry[0]);
  });

  test('is slow, fails and recovers in words', async () => {
    const page = await open();
    chromium.allow(/Failed to load resource/);
    const notice = page.locator('.pipes-notice', { hasText: 'This list may be out of date' });
    try {
      await page.getByLabel('API fails (503)').check();
      await expect.poll(async () => (await comeBack(page), notice.count()), { timeout: 15_000 }).toBe(1);
      expect(await row(page, 'github').count()).toBe(1);
    } finally {
      // The server is that of the other tests, too.
      await page.getByLabel('API fails (503)').uncheck();
    }
    await notice.waitFor({ state: 'detached' });
  });
});

/** What reaches beyond the widget's edges, or is cut off at its own. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.pipes-widget') as HTMLElement;
    const edges = root.getBoundingClientRect();
    return [...root.querySelectorAll<HTMLElement>('*:not(.pipes-hidden, .pipes-hidden *)')]
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return (
          own > 0 &&
          (left < edges.left - 1 ||
            right > edges.right + 1 ||
            (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible'))
        );
      })
      .map((element) => element.className);
  });
}

/** Where the first row begins, its name and the words below it, or what stands for them. */
function firstRow(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [
      '.pipes-row',
      '.pipes-row :is(.pipes-name, [data-length="short"])',
      '.pipes-row :is(.pipes-description, [data-length="long"])',
    ].map((selector) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`There is no ${selector}.`);
      return Math.round(element.getBoundingClientRect().top);
    }),
  );
}
