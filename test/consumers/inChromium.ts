import type { Browser, Page } from 'playwright-core';

/** What a person does on the page that is behind the URL, and what the widget has to show then. */
export interface Visit {
  /** The provider to connect. */
  name?: string;
  /** Looks at the page at the end. Returns what else was proven. */
  inspect?: (page: Page) => Promise<string>;
}

/** Lists, then connects in a real pop-up. Fails on anything in the console. Returns what was proven. */
export async function listAndConnect(browser: Browser, url: string, visit: Visit = {}): Promise<string> {
  const { name = 'GitHub', inspect } = visit;
  const context = await browser.newContext();
  context.setDefaultTimeout(30_000);
  const said: string[] = [];
  context.on('console', (message) => {
    const { url: source } = message.location();
    // A project without an icon is none of the widget's business.
    if (!['error', 'warning'].includes(message.type()) || source.endsWith('/favicon.ico')) return;
    said.push(`${message.text()} ${source}`.trim());
  });
  context.on('weberror', (error) => said.push(String(error.error())));
  try {
    const page = await context.newPage();
    await page.goto(url);
    const connect = page.getByRole('button', { name: `Connect ${name}`, exact: true });
    await connect.waitFor();
    const listed = await page.getByRole('region', { name: 'Connections' }).getByRole('listitem').count();
    const [popUp] = await Promise.all([page.waitForEvent('popup'), connect.click()]);
    const allow = popUp.getByRole('button', { name: 'Allow', exact: true });
    await Promise.all([popUp.waitForEvent('close'), allow.click()]);
    await page.getByRole('button', { name: new RegExp(`^Disconnect ${name}`) }).waitFor();
    const more = await inspect?.(page);
    if (said.length > 0) throw new Error(`The console says:\n${said.join('\n')}`);
    return [`lists ${listed}`, `connects ${name} in Chromium`, ...(more === undefined ? [] : [more])].join(', ');
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${said.join('\n')}`, { cause: error });
  } finally {
    await context.close();
  }
}
