import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withChromium } from './browser.js';
import { allow, button, newUser, popUpFrom, signIn, type Backend, type DemoOptions } from './inDemo.js';

const chromium = withChromium();
const demo = inject('demo');

const PULL_REQUEST = 'Open a pull request with the fix';
const MAIL = 'Draft the announcement mail';
const REVIEW = 'Ask for a review';

async function openChat({ backend, popUps = 'on', ...options }: DemoOptions & { popUps?: 'on' | 'off' } = {}) {
  const page = await chromium.newPage(options);
  await page.goto(`${demo}/chat?user=${newUser()}&backend=${backend}&popups=${popUps}`);
  await page.getByRole('heading', { name: 'Assistant' }).waitFor();
  return page;
}

const conversation = (page: Page): Locator => page.getByRole('list', { name: 'Conversation' });
const says = (page: Page, words: string | RegExp) => conversation(page).getByText(words).waitFor();
const ask = (page: Page, words: string) => button(page, words).click();
const card = (page: Page, name: string): Locator => page.getByRole('group', { name: `Connect ${name}`, exact: true });

/** Signs in with all permissions but one. */
async function allowWithout(popUp: Page, scope: RegExp): Promise<void> {
  await signIn(popUp);
  await popUp.getByLabel(scope).uncheck();
  await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
}

async function tellProvider(page: Page, action: string, name: string): Promise<void> {
  await Promise.all([
    page.waitForResponse((response) => response.url().includes(`/api/sandbox/${action}`)),
    button(page, name).click(),
  ]);
}

/** How many turns the assistant has taken for a task: nothing is done twice. */
const count = (page: Page, words: RegExp) => conversation(page).getByText(words).count();

/** What the page keeps. */
const kept = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));

/** Who has used the account of a provider, as the product's backend tells the widget. */
async function usersOf(page: Page, slug: string): Promise<unknown[]> {
  const answer = await page.request.get(`${demo}/api/pipes/data_providers`);
  const { data } = (await answer.json()) as {
    data: Array<{ slug: string; connected_account: { usage?: Array<{ by: string }> } | null }>;
  };
  return data.find((each) => each.slug === slug)?.connected_account?.usage?.map(({ by }) => by) ?? [];
}

describe.each<Backend>(['widgets', 'rest'])('a conversation, with the %s backend,', (backend) => {
  test('goes on after each account that it needed', async () => {
    const page = await openChat({ backend });
    await ask(page, PULL_REQUEST);
    await says(page, /To open a pull request, I need your GitHub account/);
    await card(page, 'GitHub').getByText('To push the branch and open the pull request.').waitFor();
    await button(page, 'Not now: Connect GitHub').click();
    await says(page, /Then I go on without GitHub/);
    await card(page, 'GitHub').getByText('GitHub wasn’t connected').waitFor();

    // Asking again is another request: the answer to the first does not count for it.
    await ask(page, PULL_REQUEST);
    await button(page, 'Not now: Connect GitHub').waitFor();
    await allow(await popUpFrom(page, 'Connect GitHub'), 'grace@example.com');
    await says(page, /Pull request #482.* from grace@example\.com/);
    await says(page, 'GitHub is connected as grace@example.com');
    expect(await usersOf(page, 'github')).toEqual(['Assistant']);

    await ask(page, MAIL);
    await says(page, /Gmail no longer accepts your connection/);
    await allowWithout(await popUpFrom(page, 'Reauthorize Gmail'), /gmail\.compose/);
    await card(page, 'Gmail').locator('p', { hasText: 'Gmail needs more permissions' }).waitFor();
    await card(page, 'Gmail').getByText('Write drafts and send email for you').waitFor();
    expect(
      await card(page, 'Gmail')
        .getByText(/gmail\.readonly/)
        .count(),
    ).toBe(0);
    await allow(await popUpFrom(page, 'Reauthorize Gmail'));
    await says(page, /The draft .* is in the mailbox of ada@example\.com/);

    await tellProvider(page, 'revoke', 'Revoke at GitHub');
    await ask(page, REVIEW);
    await says(page, /GitHub no longer accepts your connection/);
    await allow(await popUpFrom(page, 'Reauthorize GitHub'));
    await says(page, /Grace and Edsger are asked for a review, in the name of grace@example\.com/);
    expect(await Promise.all([/Pull request #482/, /The draft/, /are asked/].map((done) => count(page, done)))).toEqual(
      [1, 1, 1],
    );
    expect(await kept(page)).not.toMatch(/eyJ|hand_|redir_|pipes\/authorize/);
  });

  test('finds a way on where the provider refuses an account that looks connected', async () => {
    const page = await openChat({ backend });
    await ask(page, PULL_REQUEST);
    await allow(await popUpFrom(page, 'Connect GitHub'), 'grace@example.com');
    await says(page, /Pull request #482/);
    await tellProvider(page, 'distrust', 'Let GitHub refuse its tokens');
    await ask(page, REVIEW);
    // The list calls it connected for as long as it is believed.
    await card(page, 'GitHub').getByText('It looks connected, but it didn’t work').waitFor();
    expect(await count(page, /GitHub refused the connection just now/)).toBe(1);
    await allow(await popUpFrom(page, 'Reauthorize GitHub'));
    await says(page, /Grace and Edsger are asked for a review/);
    expect(await count(page, /are asked for a review/)).toBe(1);
  });

  test('goes on in the same tab, without pop-ups', async () => {
    // The pages of the sign-in are in this tab, too, and have no icon.
    chromium.allow(/404 \(Not Found\)/);
    const page = await openChat({ backend, popUps: 'off' });
    await ask(page, PULL_REQUEST);
    await ask(page, 'Connect GitHub');
    await card(page, 'GitHub').getByText('Your browser blocked the window', { exact: true }).waitFor();
    const link = backend === 'rest' ? 'Continue in this tab to connect GitHub' : 'Connect GitHub in this tab';
    await page.getByRole('link', { name: link }).click();
    await signIn(page, 'grace@example.com');
    await page.getByRole('button', { name: 'Deny' }).click();
    await says(page, /You came back without allowing access/);
    if (backend === 'rest') await ask(page, 'Connect GitHub');
    await page.getByRole('link', { name: link }).click();
    await signIn(page, 'grace@example.com');
    await page.getByRole('button', { name: 'Allow' }).click();
    await says(page, /Pull request #482.* from grace@example\.com/);
    expect(page.url()).toBe(`${demo}/chat?backend=${backend}&popups=off`);

    // What was done is not done again.
    await page.reload();
    await says(page, 'GitHub was connected');
    expect(await count(page, /Pull request #482/)).toBe(1);
    expect(await kept(page)).not.toMatch(/eyJ|hand_|redir_|pipes\/authorize/);
  });

  test('loses nothing when the page is left while a window is open', async () => {
    const page = await openChat({ backend });
    await ask(page, PULL_REQUEST);
    const popUp = await popUpFrom(page, 'Connect GitHub');
    await signIn(popUp, 'grace@example.com');
    await page.getByRole('link', { name: 'Connections' }).click();
    await page.getByRole('list', { name: 'Available' }).waitFor();
    await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
    await page.getByRole('link', { name: 'Assistant' }).click();
    await says(page, /Pull request #482.* from grace@example\.com/);
    expect(await count(page, /Pull request #482/)).toBe(1);
  });

  test('is taken up where it was, when the page is loaded again while a card asks', async () => {
    const page = await openChat({ backend });
    await ask(page, PULL_REQUEST);
    await button(page, 'Not now: Connect GitHub').click();
    await says(page, /Then I go on without GitHub/);
    await ask(page, MAIL);
    await button(page, 'Reauthorize Gmail').waitFor();
    await page.reload();
    await says(page, 'GitHub wasn’t connected');
    await allow(await popUpFrom(page, 'Reauthorize Gmail'));
    await says(page, /The draft .* is in the mailbox/);
    expect(await card(page, 'GitHub').count()).toBe(0);
  });
});

describe('somebody else', () => {
  test('who is given the way back of a sign-in is refused, and connects nothing', async () => {
    chromium.allow(/404 \(Not Found\)/);
    chromium.allow(/ERR_FAILED/);
    // The page that refuses would close a window.
    chromium.allow(/Scripts may close only the windows/);
    const page = await openChat({ backend: 'rest', popUps: 'off' });
    await ask(page, PULL_REQUEST);
    await ask(page, 'Connect GitHub');
    await page.getByRole('link', { name: 'Continue in this tab to connect GitHub' }).click();
    await signIn(page, 'mallory@example.com');
    const returned = page.waitForRequest((request) => request.url().includes('/api/pipes/callback'));
    await page.route('**/api/pipes/callback**', (route) => route.abort());
    await page.getByRole('button', { name: 'Allow' }).click();
    const victim = await openChat({ backend: 'rest' });
    await victim.goto((await returned).url());
    expect(new URL(victim.url()).pathname).toBe('/api/pipes/callback');
    await victim.goto(`${demo}/chat?backend=rest`);
    await ask(victim, PULL_REQUEST);
    await says(victim, /To open a pull request, I need your GitHub account/);

    await page.goto(`${demo}/chat?backend=rest`);
    await button(page, 'Connect GitHub').waitFor();
    expect(await count(page, /Pull request #482/)).toBe(0);
  });

  test('does not see the conversation of the former user of this tab', async () => {
    const page = await openChat({ backend: 'rest' });
    await ask(page, PULL_REQUEST);
    await button(page, 'Not now: Connect GitHub').waitFor();
    await page.goto(`${demo}/chat?user=${newUser()}&backend=rest`);
    await page.getByRole('heading', { name: 'Assistant' }).waitFor();
    expect(await conversation(page).getByRole('listitem').count()).toBe(0);
  });

  test('who is signed out signs in first, and comes back to connect', async () => {
    chromium.allow(/404 \(Not Found\)/);
    const page = await openChat({ backend: 'rest', popUps: 'off' });
    const user = new URLSearchParams({ on: 'true' });
    await page.request.post(`${demo}/api/sandbox/signed-out?${user}`);
    await page.goto(`${demo}/api/pipes/connect/github?return_to=/chat?backend=rest`);
    await signIn(page, 'grace@example.com');
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('heading', { name: 'Assistant' }).waitFor();
    expect(page.url()).toBe(`${demo}/chat?backend=rest`);
  });
});

test.each([320, 390])('the chat clips nothing at %i px', async (width) => {
  const page = await openChat({ backend: 'rest', viewport: { width, height: 700 } });
  await ask(page, MAIL);
  await button(page, 'Reauthorize Gmail').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await page.evaluate(() => document.querySelectorAll('style, [style]:not(html)').length)).toBe(0);
});
