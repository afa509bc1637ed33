import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { AUTH_METHOD_PROVIDERS } from '../../src/sandbox/index.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';
import { announced, focused, openDetails, openWidget, tabTo } from './keys.js';

const chromium = withChromium();
let server: SandboxServer;

beforeAll(async () => {
  server = await startSandboxServer({ port: await freePort(), providers: AUTH_METHOD_PROVIDERS });
});
afterAll(() => server.close());

const open = () => openWidget(chromium, server);

const sent = (part: string) => server.sandbox.requests.filter(({ path }) => path.includes(part)).at(-1)?.body;

describe('with the keyboard alone, a person', () => {
  test('connects with an API key, replaces it, and disconnects', async () => {
    const page = await open();
    await tabTo(page, 'Connect PostHog');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Connect PostHog' }).waitFor();
    await page.keyboard.type('phx_one1111');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Update PostHog');
    await openDetails(page, 'PostHog');
    await page.getByText('API key ••••1111').waitFor();
    expect(await focused(page)).toBe('Details of PostHog');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Update PostHog');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Update PostHog' }).waitFor();
    await page.keyboard.type('phx_two2222');
    await page.keyboard.press('Enter');
    await page.getByText('API key ••••2222').waitFor();
    await expect.poll(() => focused(page)).toBe('Update PostHog');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: 'Disconnect PostHog?' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Connect PostHog' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Connect PostHog');
  });

  test('corrects a key that is refused', async () => {
    const page = await open();
    chromium.allow(/Failed to load resource/);
    await tabTo(page, 'Connect PostHog');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('an invalid key');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('PostHog does not accept this API key.').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('phx_right3333');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Update PostHog');
    await openDetails(page, 'PostHog');
    await page.getByText('API key ••••3333').waitFor();
  });

  test('updates client credentials and their settings', async () => {
    const page = await open();
    await tabTo(page, 'Update Shopify');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Update Shopify' }).waitFor();
    // The id is there; the secret is what is wanted.
    await page.keyboard.type('secret-4444');
    await tabTo(page, 'Change settings');
    await page.keyboard.press('Enter');
    await page.keyboard.type('acme-2');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Update Shopify');
    await openDetails(page, 'Shopify');
    await page.getByText('Client secret ••••4444').waitFor();
    expect(sent('client-credentials')).toEqual({
      client_id: 'client-1842',
      client_secret: 'secret-4444',
      config: { subdomain: 'acme-2' },
    });
  });

  test('gives settings before a sign-in, whose window opens from the form', async () => {
    const page = await open();
    await tabTo(page, 'Connect Zendesk');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Connect Zendesk' }).waitFor();
    await page.keyboard.type('not/right');
    await page.keyboard.press('Enter');
    await page.getByText('Subdomain has an invalid format.').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('acme');
    const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await popUp.getByRole('heading', { name: 'Allow access to Zendesk?' }).waitFor();
    await popUp.getByRole('button', { name: 'Allow' }).focus();
    await Promise.all([popUp.waitForEvent('close'), popUp.keyboard.press('Enter')]);
    await page.getByRole('button', { name: 'Disconnect Zendesk (ada@example.com)' }).waitFor();
    expect(sent('zendesk/authorize')).toMatchObject({ config: { subdomain: 'acme' } });
  });

  test('chooses among several auth methods, goes back, and signs in', async () => {
    const page = await open();
    await tabTo(page, 'Connect Snowflake');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Connect Snowflake' }).waitFor();
    await tabTo(page, /^API key/);
    await page.keyboard.press('Enter');
    await page.getByLabel('API key').waitFor();
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Sign in/);
    const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await popUp.getByRole('heading', { name: 'Allow access to Snowflake?' }).waitFor();
  });

  test('repairs what is broken from the notice on top, one after the other', async () => {
    const page = await open();
    await page.getByText('2 connections need your attention').waitFor();
    await tabTo(page, 'Reauthorize GitHub now');
    const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    // The notice goes on to the next one; the focus stays with what was chosen.
    await page.getByText('One connection needs your attention').waitFor();
    await expect.poll(() => focused(page)).toBe('Show window for GitHub');
    await popUp.getByRole('button', { name: 'Allow' }).click();
    await expect.poll(() => focused(page)).toBe('Disconnect GitHub (ada@work.example)');
  });

  test('repairs one of several accounts, and is told that another one came back', async () => {
    const page = await open();
    await tabTo(page, 'Reauthorize GitHub (ada@home.example)');
    const [popUp] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await popUp.getByLabel('Signed in as').fill('eve@example.com');
    await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
    await page.getByText('Previously ada@home.example, now eve@example.com.').first().waitFor();
    await page.getByRole('button', { name: 'Disconnect GitHub (eve@example.com)' }).waitFor();
    const changed = (await announced(page)).filter((words) => words.includes('now eve@example.com'));
    expect(changed).toHaveLength(1);
  });

  test('reads the details of a row, and closes them', async () => {
    const page = await open();
    await openDetails(page, 'Notion');
    const details = page.getByRole('button', { name: 'Details of Notion' });
    expect(await details.getAttribute('aria-expanded')).toBe('true');
    const permissions = page.getByText('Notion’s default permissions');
    await permissions.waitFor();
    await page.keyboard.press('Enter');
    expect(await details.getAttribute('aria-expanded')).toBe('false');
    expect(await permissions.count()).toBe(0);
    expect(await focused(page)).toBe('Details of Notion');
  });

  test('searches, and empties the search', async () => {
    const page = await open();
    await tabTo(page, 'Search connections');
    await page.keyboard.type('tickets');
    await expect.poll(() => page.locator('li.pipes-row:visible').count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('fax');
    await page.getByText('Nothing matches “fax”').waitFor();
    await tabTo(page, 'Clear search');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('li.pipes-row:visible').count()).toBe(8);
    await expect.poll(() => focused(page)).toBe('Search connections');
  });
});
