import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { buildPage } from '../setup/buildPage.js';
import type { Chromium } from './browser.js';

/** Everything the package draws, on one page. To be called before the first page is opened. */
export const buildGallery = () => buildPage('gallery');

/** The parts of the page, in its order. Dialogs are opened from it. */
export const PARTS = ['list', 'card', 'line', 'repair', 'permissions', 'loading', 'failed'] as const;

export const part = (page: Page, name: (typeof PARTS)[number]): Locator => page.locator(`[data-part=${name}]`);

/** The page with all of it there and in sight: details are open, an attempt is under way, nothing is loading any more. */
export async function openGallery(chromium: Chromium): Promise<Page> {
  const page = await chromium.newPage({ viewport: { width: 800, height: 5_600 }, reducedMotion: 'reduce' });
  await page.goto(`${inject('pages')}/gallery/gallery.html`);
  const list = part(page, 'list');
  for (const name of ['Gmail', 'Slack', 'Linear', 'GitHub'])
    await list.getByRole('button', { name: `Details of ${name}`, exact: true }).click();
  // A disclosure within the details.
  await list.locator('[data-slug=linear] summary').click();
  await list.getByRole('button', { name: 'Connect Jira' }).click();
  await list.locator('[data-slug=jira] .pipes-waiting').waitFor();
  await list.locator('.pipes-shared').waitFor();
  await list.getByRole('searchbox').waitFor();
  await list.locator('svg.pipes-icon').first().waitFor();
  for (const words of ['.pipes-permission', '[data-part=failed] .pipes-message', '[data-part=line] .pipes-card-line'])
    await page.locator(words).first().waitFor();
  await page.locator('[data-part=repair] [data-status=unavailable]').waitFor();
  await page.locator('[data-part=card] .pipes-permission').first().waitFor();
  // Nothing is pointed at.
  await page.mouse.move(790, 10);
  return page;
}

/** Opens a dialog by the button in the list that begins with these words. */
export async function openDialog(page: Page, button: string): Promise<Locator> {
  // With the name of the account after it.
  const opener = part(page, 'list').getByRole('button', { name: new RegExp(`^${button}`) });
  await opener.first().evaluate(press);
  const dialog = page.locator('.pipes-dialog');
  await dialog.waitFor();
  return dialog;
}

/** Without the pointer, which would stay there and hover. */
const press = (element: Element) => (element as HTMLElement).click();

export const readRoot = (path: string) => readFile(resolve(import.meta.dirname, '../..', path), 'utf8');
