import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeBack, withChromium } from './browser.js';
import { allow, button, openDemo, popUpFrom, row, type Backend } from './inDemo.js';

const chromium = withChromium();

/** The product's backend asks for an access token and calls the protected API with it. */
async function assistantSays(page: Page): Promise<string> {
  const said = page.getByRole('status', { name: 'The assistant' });
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/api/assistant')),
    page.getByRole('button', { name: 'Let the assistant use it' }).click(),
  ]);
  const { said: words } = (await answer.json()) as { said: string };
  await said.getByText(words, { exact: true }).waitFor();
  return words;
}

/** The account's id, as the product's backend sees it. */
async function accountId(page: Page): Promise<unknown> {
  const answer = await page.request.get(new URL('/api/pipes/data_providers', page.url()).href);
  const { data } = (await answer.json()) as { data: Array<{ slug: string; connected_account: { id: string } | null }> };
  return data.find(({ slug }) => slug === 'github')?.connected_account?.id;
}

test.each<Backend>(['widgets', 'rest'])(
  'the whole story, over a real OAuth server, with the %s backend',
  async (backend) => {
    const page = await openDemo(chromium, { backend });
    await page.getByLabel('Provider').selectOption('github');
    expect(await assistantSays(page)).toBe('github: not_connected');

    await allow(await popUpFrom(page, 'Connect GitHub'), 'grace@example.com');
    await button(page, 'Disconnect GitHub (grace@example.com)').waitFor();
    const connected = await accountId(page);
    expect(connected).toEqual(expect.any(String));
    const works = 'github: acted as grace@example.com with repo, read:org, read:user, workflow';
    expect(await assistantSays(page)).toBe(works);

    await Promise.all([
      page.waitForResponse((response) => response.url().includes('/api/sandbox/revoke')),
      page.getByRole('button', { name: 'Revoke at the provider' }).click(),
    ]);
    expect(await assistantSays(page)).toBe('github: needs_reauthorization');

    // A list read less than five seconds ago is not read again on a return.
    await expect
      .poll(async () => (await comeBack(page), row(page, 'github').getAttribute('data-status')), { timeout: 15_000 })
      .toBe('needs_reauthorization');
    // The provider knows whom it was: the name stands in the field.
    await allow(await popUpFrom(page, 'Reauthorize GitHub'));
    await expect.poll(() => row(page, 'github').getAttribute('data-status')).toBe('connected');
    expect(await assistantSays(page)).toBe(works);
    expect(await accountId(page)).toBe(connected);
  },
);
