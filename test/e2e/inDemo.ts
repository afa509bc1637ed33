import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Chromium } from './browser.js';

export type Backend = 'widgets' | 'rest';

export interface DemoOptions extends NonNullable<Parameters<Chromium['newPage']>[0]> {
  backend?: Backend;
}

const demo = inject('demo');
let users = 0;

/** Somebody whom the sandbox has not met. */
export function newUser(): string {
  users += 1;
  return `user_e2e_${process.pid}_${users}`;
}

/** The demo for a user whom the sandbox has not met. */
export async function openDemo(
  chromium: Chromium,
  { backend = 'widgets', ...options }: DemoOptions = {},
): Promise<Page> {
  const page = await chromium.newPage(options);
  await page.goto(`${demo}/?user=${newUser()}&backend=${backend}`);
  await page.getByRole('list', { name: 'Available' }).waitFor();
  return page;
}

export const row = (page: Page, slug: string): Locator => page.locator(`.pipes-row[data-slug="${slug}"]`);
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export async function popUpFrom(page: Page, name: string): Promise<Page> {
  const [popUp] = await Promise.all([page.waitForEvent('popup'), button(page, name).click()]);
  return popUp;
}

/** Signs in at the real authorization server, as far as its question. */
export async function signIn(popUp: Page, account?: string): Promise<void> {
  await popUp.getByRole('heading', { name: /^Sign in to/ }).waitFor();
  if (account !== undefined) await popUp.getByLabel('Account').fill(account);
  await popUp.getByRole('button', { name: 'Sign in' }).click();
  await popUp.getByRole('heading', { name: /^Allow access to/ }).waitFor();
}

/** The whole way, to the end of the window. */
export async function allow(popUp: Page, account?: string): Promise<void> {
  await signIn(popUp, account);
  await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
}
