import { expect, test } from '@playwright/test';
import { createSandbox } from 'pipes-widget/sandbox';

// The sandbox runs in the test and answers what the browser would ask WorkOS, pop-ups included.
test.beforeEach(async ({ context }) => {
  const sandbox = createSandbox();
  await context.route('**/api/pipes/widget-token', (route) => route.fulfill({ json: { token: sandbox.token() } }));
  await context.route('https://api.workos.com/**', async (route) => {
    const request = route.request();
    const response = await sandbox.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
});

test('issues can be imported once GitHub is connected', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Import issues' })).toBeDisabled();
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Connect GitHub' }).click();
  const signIn = await opening;
  await signIn.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByRole('button', { name: 'Import issues' })).toBeEnabled();
});
