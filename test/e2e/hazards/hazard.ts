import type { BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comeBack, withChromium, type Chromium } from '../browser.js';
import { startOrigins, type Origins, type ProviderBehaviour } from './origins.js';

declare module 'vitest' {
  interface TaskMeta {
    /** How the attempt of a hazard ended. */
    ended?: string;
  }
}

export interface Ending {
  provider: string;
  phase: string;
  outcome?: string;
  reason?: string;
}

/** What a hazard is played with. */
export interface Play {
  origins: Origins;
  chromium: Chromium;
  /** Opens the host's page. */
  open(options?: {
    query?: Record<string, string | string[]>;
    path?: string;
    context?: BrowserContextOptions;
  }): Promise<Host>;
}

/** The host's page with the widget in it. */
export class Host {
  constructor(
    readonly page: Page,
    readonly frame: Page | Frame = page,
  ) {}

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  }

  row(slug: string): Locator {
    return this.frame.locator(`.pipes-row[data-slug="${slug}"]`);
  }

  /** Presses a button that opens the pop-up. */
  async popUp(name: string | RegExp): Promise<Page> {
    const [popUp] = await Promise.all([this.page.waitForEvent('popup'), this.button(name).first().click()]);
    return popUp;
  }

  /** Presses a button and waits until the provider asks for consent. */
  async consent(name: string | RegExp): Promise<Page> {
    const popUp = await this.popUp(name);
    await popUp.getByRole('button', { name: 'Allow' }).waitFor();
    return popUp;
  }

  /** Closes the window as a person does, who is then back on the page. */
  async close(popUp: Page): Promise<void> {
    await popUp.close();
    await comeBack(this.page);
  }

  events(): Promise<Ending[]> {
    return this.frame.evaluate(() => (window as unknown as { events: Ending[] }).events);
  }

  /** How the attempts of this page ended, once as many have ended; and that no other did. */
  async ended(count = 1): Promise<string> {
    const settled = async () => (await this.events()).filter(({ phase }) => phase === 'settled');
    await expect.poll(async () => (await settled()).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
    const ends = await settled();
    expect(ends).toHaveLength(count);
    return ends.map(({ outcome, reason }) => (reason === undefined ? outcome : `${outcome}(${reason})`)).join(', ');
  }
}

export async function allow(popUp: Page): Promise<void> {
  await Promise.all([popUp.waitForEvent('close'), popUp.getByRole('button', { name: 'Allow' }).click()]);
}

/** Prepares the origins and the browser of a file, and gives the function that names its hazards. */
export function hazards() {
  const chromium = withChromium();
  let origins: Origins;
  beforeAll(async () => {
    origins = await startOrigins();
  });
  afterAll(() => origins.close());

  const open: Play['open'] = async ({ query = {}, path = '/hazards.html', context } = {}) => {
    const page = await chromium.newPage(context);
    return openIn(page, origins, path, query);
  };

  /** One row of the matrix: how it must end, how the provider behaves, and what happens; `play` answers how it ended. */
  return (
    number: number,
    title: string,
    ending: string,
    behaviour: ProviderBehaviour,
    play: (play: Play) => Promise<string>,
  ) =>
    test(`hazard ${number}: ${title}`, async ({ task }) => {
      origins.begin(behaviour);
      task.meta.ended = 'not at all';
      task.meta.ended = await play({ origins, chromium, open });
      expect(task.meta.ended).toBe(ending);
    });
}

export async function openIn(
  page: Page,
  { origins }: Origins,
  path: string,
  query: Record<string, string | string[]>,
): Promise<Host> {
  const search = new URLSearchParams({ api: origins.api });
  for (const [name, value] of Object.entries({ user: 'user_1', ...query }))
    for (const each of [value].flat()) search.append(name, each);
  await page.goto(`${origins.app}${path}?${search}`);
  const host = new Host(page, path === '/frame' ? (page.frame({ url: /hazards\.html/ }) ?? page) : page);
  await host.row('github').first().waitFor();
  return host;
}
