import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startSandboxServer, type SandboxServer } from '../../demo/sandboxServer.js';
import { AUTH_METHOD_PROVIDERS, PROVIDERS } from '../../src/sandbox/index.js';
import { freePort } from '../setup/freePort.js';
import { withChromium } from './browser.js';
import { newUser, row } from './inDemo.js';

// Compares the trees in ACCESSIBILITY.md with those of Chromium. With WRITE_TREES=1 it writes them there; read the words below them then.

const FILE = resolve(import.meta.dirname, '../../ACCESSIBILITY.md');
const SECTION = /^### (?<state>.+)\n(?<before>[^]*?)```text\n(?<tree>[^]*?)```\n(?<heard>[^]*?)(?=^##|(?![^]))/gm;
const CHOSEN = ['github', 'slack', 'gmail'];

const chromium = withChromium();
const servers: Record<string, SandboxServer> = {};
let sections: Record<string, { tree: string; heard: string }>;

beforeAll(async () => {
  const few = PROVIDERS.filter(({ slug }) => CHOSEN.includes(slug));
  for (const [name, providers] of Object.entries({ few, none: [], failing: few, authMethods: AUTH_METHOD_PROVIDERS }))
    servers[name] = await startSandboxServer({ port: await freePort(), providers });
  servers['failing']?.sandbox.fail('mine', { status: 503 });
  sections = Object.fromEntries(
    [...(await readFile(FILE, 'utf8')).matchAll(SECTION)].map(({ groups }) => [
      groups?.['state'] ?? '',
      { tree: groups?.['tree'] ?? '', heard: groups?.['heard'] ?? '' },
    ]),
  );
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

async function open(name: 'few' | 'none' | 'failing' | 'authMethods'): Promise<Page> {
  const { origin, sandbox } = servers[name] as SandboxServer;
  const page = await chromium.newPage();
  const query = new URLSearchParams({ api: origin, token: sandbox.token({ sub: newUser() }) });
  await page.goto(`${inject('pages')}/ours/ours.html?${query}`);
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Leads to each state, and returns what is heard of it. */
const STATES: Record<string, () => Promise<Locator>> = {
  async 'The list'() {
    const page = await open('few');
    await page.getByRole('button', { name: 'Connect GitHub' }).waitFor();
    return page.getByRole('region', { name: 'Connections' });
  },
  async 'A row with its details'() {
    const page = await open('few');
    await press(page, 'Details of Slack');
    await page.getByRole('list', { name: 'Slack permissions' }).waitFor();
    return row(page, 'slack');
  },
  async 'A row that needs reauthorization'() {
    const page = await open('few');
    await press(page, 'Details of Gmail');
    await page.getByRole('list', { name: 'Gmail permissions' }).waitFor();
    return row(page, 'gmail');
  },
  async 'A row while its window is open'() {
    const page = await open('few');
    await press(page, 'Connect GitHub');
    await page.getByText('Finish in the other window.').waitFor();
    return row(page, 'github');
  },
  async 'A row whose attempt was canceled'() {
    const page = await open('few');
    await press(page, 'Connect GitHub');
    await press(page, 'Cancel connecting GitHub');
    await row(page, 'github').getByText('GitHub wasn’t connected').waitFor();
    return page.getByRole('region', { name: 'Connections' });
  },
  async 'The dialog that asks for an API key'() {
    const page = await open('authMethods');
    await press(page, 'Connect PostHog');
    await page.getByRole('dialog').waitFor();
    return page.getByRole('dialog');
  },
  async 'The dialog before disconnecting'() {
    const page = await open('few');
    await press(page, 'Disconnect Slack');
    await page.getByRole('alertdialog').waitFor();
    return page.getByRole('alertdialog');
  },
  async 'A card'() {
    const page = await chromium.newPage();
    await page.goto(`${inject('demo')}/chat?user=${newUser()}&backend=widgets&popups=on`);
    await press(page, 'Open a pull request with the fix');
    await page.getByRole('list', { name: 'GitHub permissions' }).waitFor();
    return page.getByRole('group', { name: 'Connect GitHub' });
  },
  async 'Nothing to connect'() {
    const page = await open('none');
    await page.getByText('No connections yet').waitFor();
    return page.getByRole('region', { name: 'Connections' });
  },
  async 'A list that could not be loaded'() {
    chromium.allow(/Failed to load resource/);
    const page = await open('failing');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    return page.getByRole('region', { name: 'Connections' });
  },
};

/** Dates are those of the day on which it runs. */
const treeOf = async (locator: Locator) =>
  `${(await locator.ariaSnapshot()).replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4}/g, 'May 4, 2026')}\n`;

describe('ACCESSIBILITY.md', () => {
  test.each(Object.keys(STATES))('shows the accessibility tree as it is: %s', async (state) => {
    const tree = await treeOf((await STATES[state]?.()) as Locator);
    if (process.env['WRITE_TREES'] === '1') {
      const text = await readFile(FILE, 'utf8');
      const written = text.replaceAll(SECTION, (all, name: string, _, former: string) =>
        name === state ? all.replace(`\`\`\`text\n${former}\`\`\``, () => `\`\`\`text\n${tree}\`\`\``) : all,
      );
      await writeFile(FILE, written);
    } else expect(sections[state]?.tree).toBe(tree);
  });

  test.each(Object.keys(STATES))('quotes nothing that is not in the tree: %s', (state) => {
    const { tree = '', heard = '' } = sections[state] ?? {};
    const quoted = [...heard.matchAll(/“(?<words>[^”]+)”/g)].map(({ groups }) => groups?.['words'] ?? '');
    expect(quoted).not.toEqual([]);
    expect(quoted.filter((words) => !tree.includes(words.replaceAll(/\s+/g, ' ')))).toEqual([]);
  });

  test('shows no state that is not compared', () => {
    expect(Object.keys(sections).sort()).toEqual(Object.keys(STATES).sort());
  });
});
