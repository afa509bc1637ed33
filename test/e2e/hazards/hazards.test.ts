import { expect } from 'vitest';
import { comeBack } from '../browser.js';
import { allow, hazards, openIn, type Host } from './hazard.js';

const hazard = hazards();
const CONNECT = 'Connect GitHub';
const CONNECTED = /^Disconnect GitHub/;

/** Words in the row of GitHub. */
const says = (host: Host, words: string) => host.row('github').getByText(words).first().waitFor({ timeout: 20_000 });

hazard(1, 'pop-up blocked, then a fresh click works', 'blocked, connected', {}, async ({ open }) => {
  const host = await open();
  // A click without a person's activation opens no window. Playwright's own script carries one, which runs out.
  await host.button(CONNECT).evaluate(
    (element: HTMLElement) =>
      new Promise<void>((resolve) => {
        const click = () =>
          navigator.userActivation.isActive ? requestAnimationFrame(click) : resolve(element.click());
        click();
      }),
  );
  await says(host, 'Your browser blocked the window');
  await allow(await host.consent(CONNECT));
  await host.button(CONNECTED).waitFor();
  return host.ended(2);
});

hazard(2, 'closed by the person while blank', 'cancelled', {}, async ({ open, origins }) => {
  const host = await open();
  origins.sandbox.fail('authorize', 'hang');
  const popUp = await host.popUp(CONNECT);
  await host.close(popUp);
  await says(host, 'GitHub wasn’t connected');
  expect(await host.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(CONNECT);
  return host.ended();
});

hazard(3, 'closed before the handoff', 'cancelled', { mute: true }, async ({ open }) => {
  const host = await open();
  const popUp = await host.popUp(CONNECT);
  await popUp.waitForURL(/authorize/);
  await host.close(popUp);
  await says(host, 'Window closed? Open it again to finish.');
  await says(host, 'GitHub wasn’t connected');
  return host.ended();
});

hazard(4, 'closed on the consent page', 'cancelled', {}, async ({ open }) => {
  const host = await open();
  await host.close(await host.consent(CONNECT));
  await says(host, 'Window closed? Open it again to finish.');
  await says(host, 'GitHub wasn’t connected');
  return host.ended();
});

hazard(
  5,
  'provider page with COOP same-origin: closed looks true, sign-in then succeeds',
  'connected',
  { coop: 'same-origin' },
  async ({ open }) => {
    const host = await open();
    const popUp = await host.consent(CONNECT);
    await says(host, 'Window closed? Open it again to finish.');
    await popUp.getByRole('button', { name: 'Allow' }).click();
    await host.button(CONNECTED).waitFor();
    return host.ended();
  },
);

hazard(6, 'COOP on a redirect only', 'connected', { redirectCoop: 'same-origin' }, async ({ open }) => {
  const host = await open();
  const popUp = await host.consent(CONNECT);
  await popUp.getByRole('button', { name: 'Allow' }).click();
  await host.button(CONNECTED).waitFor();
  return host.ended();
});

hazard(7, 'host page with COOP same-origin-allow-popups', 'connected', {}, async ({ open }) => {
  const host = await open({ query: { coop: 'same-origin-allow-popups' } });
  await allow(await host.consent(CONNECT));
  await host.button(CONNECTED).waitFor();
  return host.ended();
});

hazard(8, 'host page with COOP same-origin: said in words', 'failed(host_coop)', {}, async ({ open }) => {
  const host = await open({ query: { coop: 'same-origin' } });
  await host.popUp(CONNECT);
  await says(host, 'The window lost its connection to this page.');
  return host.ended();
});

hazard(9, 'denial', 'cancelled', {}, async ({ open }) => {
  const host = await open();
  const popUp = await host.consent(CONNECT);
  await popUp.getByRole('button', { name: 'Deny' }).click();
  await popUp.getByRole('heading', { name: 'Access wasn’t allowed' }).waitFor();
  await host.close(popUp);
  await says(host, 'GitHub wasn’t connected');
  return host.ended();
});

hazard(10, 'provider error page left open', 'cancelled', { broken: true }, async ({ open, chromium }) => {
  chromium.allow(/500/);
  const host = await open();
  const popUp = await host.popUp(CONNECT);
  await popUp.getByRole('heading', { name: 'Something went wrong at the provider' }).waitFor();
  await says(host, 'Finish in the other window.');
  await Promise.all([popUp.waitForEvent('close'), host.button('Cancel connecting GitHub').click()]);
  await says(host, 'GitHub wasn’t connected');
  return host.ended();
});

hazard(
  11,
  'the backend’s authorize answers 400, 403, 404, 500, or never',
  'failed(refused), failed(refused), failed(refused), failed(network), failed(network)',
  {},
  async ({ open, origins, chromium }) => {
    chromium.allow(/Failed to load resource/);
    const host = await open();
    for (const failure of [{ status: 400 }, { status: 403 }, { status: 404 }, { status: 500 }, 'hang'] as const) {
      const end = origins.sandbox.fail('authorize', failure);
      const popUp = await host.popUp(CONNECT);
      await Promise.all([
        popUp.isClosed() ? undefined : popUp.waitForEvent('close'),
        says(host, 'GitHub couldn’t be connected'),
      ]);
      end();
    }
    return host.ended(5);
  },
);

hazard(
  12,
  'javascript:, data:, http:// elsewhere, credentials in the URL',
  'failed(unsafe_url), failed(unsafe_url), failed(unsafe_url), failed(unsafe_url)',
  {},
  async ({ open, origins }) => {
    const host = await open();
    const urls = ['javascript:opener.hacked=1', 'data:text/html,x', 'http://example.com/', 'https://a:b@example.com/'];
    for (const url of urls) {
      const end = origins.sandbox.fail('authorize', {
        body: JSON.stringify({ url, redirectToken: 'r', handoffToken: 'h' }),
      });
      const popUp = await host.popUp(CONNECT);
      await Promise.all([
        popUp.isClosed() ? undefined : popUp.waitForEvent('close'),
        says(host, 'The sign-in link isn’t safe to open'),
      ]);
      end();
    }
    expect(await host.page.evaluate(() => 'hacked' in window)).toBe(false);
    return host.ended(4);
  },
);

hazard(
  13,
  'a hostile page posts every shape of message from another origin and another window',
  'connected',
  {},
  async ({ open, origins }) => {
    const host = await open();
    const popUp = await host.consent(CONNECT);
    await says(host, 'Finish in the other window.');
    // From another origin, and from the URL's own origin but another window.
    for (const address of [`${origins.origins.evil}/`, `${origins.origins.api}/impostor`]) {
      const [hostile] = await Promise.all([
        host.page.waitForEvent('popup'),
        host.page.evaluate((url) => void window.open(url, '_blank'), address),
      ]);
      await hostile.waitForURL(address);
      await hostile.evaluate(() => {
        const shapes = [
          'denied',
          null,
          7,
          [],
          {},
          { redirectToken: 'x' },
          { redirectToken: null },
          { outcome: 'denied' },
          { attemptId: '', outcome: 'error' },
          { attemptId: { toString: null } },
          { type: 'pipes:refetch' },
          { handoffToken: 'x', redirectToken: 'x' },
          '{"outcome":"denied"}',
          { outcome: 'connected', accountId: 'inst_fake' },
          new Array(1_000).fill({ attemptId: 'x' }),
        ];
        for (const shape of shapes) (window.opener as Window).postMessage(shape, '*');
      });
      await hostile.close();
    }
    expect((await host.events()).map(({ phase }) => phase)).toEqual(['authorizing', 'handing_off', 'waiting']);
    await allow(popUp);
    await host.button(CONNECTED).waitFor();
    return host.ended();
  },
);

hazard(14, 'network lost while waiting, back later', 'connected', {}, async ({ open, chromium }) => {
  chromium.allow(/ERR_INTERNET_DISCONNECTED/);
  const host = await open();
  const popUp = await host.consent(CONNECT);
  await Promise.all([host.page.waitForEvent('requestfailed'), host.page.context().setOffline(true)]);
  expect((await host.events()).at(-1)?.phase).toBe('waiting');
  await host.page.context().setOffline(false);
  await allow(popUp);
  await host.button(CONNECTED).waitFor();
  return host.ended();
});

hazard(15, 'token expired while waiting', 'connected', {}, async ({ open, origins, chromium }) => {
  chromium.allow(/401/);
  const host = await open();
  const popUp = await host.consent(CONNECT);
  const minted = origins.tokensMinted;
  origins.sandbox.fail('mine', { status: 401 }, { times: 1 });
  await expect.poll(() => origins.tokensMinted, { timeout: 10_000 }).toBe(minted + 1);
  await allow(popUp);
  await host.button(CONNECTED).waitFor();
  return host.ended();
});

hazard(16, 'page hidden for minutes', 'connected', {}, async ({ open }) => {
  const host = await open();
  await host.page.clock.install();
  const popUp = await host.consent(CONNECT);
  // As with a lid that was closed: the clock is ahead, and timers fire at most once.
  await host.page.clock.fastForward('05:00');
  expect((await host.events()).at(-1)?.phase).toBe('waiting');
  await allow(popUp);
  await comeBack(host.page);
  await host.button(CONNECTED).waitFor();
  return host.ended();
});

hazard(17, 'host page reloaded while the pop-up is open', 'the row is connected', {}, async ({ open }) => {
  const host = await open();
  const popUp = await host.consent(CONNECT);
  await host.page.reload();
  await host.button(CONNECT).waitFor();
  await allow(popUp);
  await expect
    .poll(async () => (await comeBack(host.page), host.button(CONNECTED).count()), { timeout: 15_000 })
    .toBe(1);
  return 'the row is connected';
});

hazard(18, 'two widgets of one user, same provider', 'connected, connected', {}, async ({ open }) => {
  const host = await open({ query: { user: ['user_1', 'user_1'] } });
  await expect.poll(() => host.row('github').count()).toBe(2);
  const popUp = await host.consent(CONNECT);
  await expect.poll(() => host.button('Show window for GitHub').count()).toBe(2);
  await host.button('Show window for GitHub').last().click();
  expect(host.page.context().pages()).toHaveLength(2);
  await allow(popUp);
  await expect.poll(() => host.button(CONNECTED).count()).toBe(2);
  return host.ended(2);
});

hazard(19, 'two widgets of two users, same provider', 'connected', {}, async ({ open }) => {
  const host = await open({ query: { user: ['user_1', 'user_2'] } });
  await expect.poll(() => host.row('github').count()).toBe(2);
  await allow(await host.consent(CONNECT));
  await host.frame.locator('[data-widget="0"]').getByRole('button', { name: CONNECTED }).waitFor();
  expect(
    await host.frame.locator('[data-widget="1"]').getByRole('button', { name: CONNECT, exact: true }).count(),
  ).toBe(1);
  return host.ended();
});

hazard(
  20,
  'two tabs: a connection and a disconnection appear in the other one',
  'connected',
  {},
  async ({ open, origins }) => {
    const first = await open();
    const second = await openIn(await first.page.context().newPage(), origins, '/hazards.html', {});
    await first.page.bringToFront();
    await allow(await first.consent(CONNECT));
    await second.button(CONNECTED).waitFor();
    await second.button(CONNECTED).click();
    await second.frame.getByRole('alertdialog').getByRole('button', { name: CONNECTED }).click();
    await first.button(CONNECT).waitFor();
    return first.ended();
  },
);

hazard(21, 'StrictMode opens one window', 'connected', {}, async ({ open, origins }) => {
  const host = await open();
  await allow(await host.consent(CONNECT));
  await host.button(CONNECTED).waitFor();
  expect(origins.sandbox.requests.filter(({ path }) => path.endsWith('/authorize'))).toHaveLength(1);
  return host.ended();
});

hazard(22, 'unmounted while waiting, mounted again', 'connected', {}, async ({ open }) => {
  const host = await open();
  const popUp = await host.consent(CONNECT);
  await host.button('Unmount').click();
  expect(await host.row('github').count()).toBe(0);
  await host.button('Mount').click();
  await says(host, 'Finish in the other window.');
  await allow(popUp);
  await host.button(CONNECTED).waitFor();
  return host.ended();
});

hazard(
  23,
  'widget in an iframe, sandboxed without and with allow-popups',
  'blocked without, connected with',
  {},
  async ({ open, chromium }) => {
    chromium.allow(/allow-popups|allow-scripts and allow-same-origin/);
    const shut = await open({ path: '/frame', query: { sandbox: 'allow-scripts allow-same-origin' } });
    await shut.button(CONNECT).click();
    await says(shut, 'Your browser blocked the window');
    const without = await shut.ended();
    const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';
    const ajar = await open({ path: '/frame', query: { sandbox } });
    await allow(await ajar.consent(CONNECT));
    await ajar.button(CONNECTED).waitFor();
    return `${without} without, ${await ajar.ended()} with`;
  },
);

hazard(
  24,
  'a success that arrives after Cancel',
  'cancelled, and the row is connected',
  { coop: 'same-origin' },
  async ({ open }) => {
    const host = await open();
    // A window that has cut itself off cannot be closed from here.
    const popUp = await host.consent(CONNECT);
    await host.button('Cancel connecting GitHub').click();
    await says(host, 'GitHub wasn’t connected');
    await popUp.getByRole('button', { name: 'Allow' }).click();
    await expect
      .poll(async () => (await comeBack(host.page), host.button(CONNECTED).count()), { timeout: 15_000 })
      .toBe(1);
    return `${await host.ended()}, and the row is connected`;
  },
);

hazard(25, 'several providers at once', 'connected, connected', {}, async ({ open }) => {
  const host = await open();
  const github = await host.consent(CONNECT);
  const notion = await host.consent('Connect Notion');
  await allow(notion);
  await host.button(/^Disconnect Notion/).waitFor();
  await says(host, 'Finish in the other window.');
  await allow(github);
  await host.button(CONNECTED).waitFor();
  return host.ended(2);
});

hazard(26, 'window gone, then “Open again” finishes the same attempt', 'connected', {}, async ({ open }) => {
  const host = await open();
  await host.close(await host.consent(CONNECT));
  await says(host, 'Window closed? Open it again to finish.');
  await allow(await host.consent('Open again to connect GitHub'));
  await host.button(CONNECTED).waitFor();
  return host.ended();
});
