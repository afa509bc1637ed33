import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { PRODUCTION } from '../../setup/buildPackage.js';
import { freePort } from '../../setup/freePort.js';

const run = promisify(execFile);
const STORYBOOK = resolve(import.meta.dirname, '../../../node_modules/.storybook-e2e');

export interface Storybook {
  /** The ids of all stories. */
  stories: string[];
  /** The ids of all pages of the docs. */
  docs: string[];
  /** The page with one story, and nothing around it. */
  urlOf(story: string, globals?: Globals): string;
  /** A page of the docs, and nothing around it. */
  urlOfDocs(page: string): string;
  close(): Promise<void>;
}

/** What the toolbar switches. Default: what the story says. */
export interface Globals {
  scheme?: 'light' | 'dark';
  direction?: 'ltr' | 'rtl';
}

/** Storybook as it is published, served. It is built once in a run of the tests. */
export async function serveStorybook(runId: string): Promise<Storybook> {
  const stamp = resolve(STORYBOOK, 'built-in-run');
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== runId) {
    await run('npx', ['storybook', 'build', '--output-dir', STORYBOOK, '--quiet'], {
      env: PRODUCTION,
      shell: process.platform === 'win32',
    });
    await writeFile(stamp, runId);
  }
  const index = JSON.parse(await readFile(resolve(STORYBOOK, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: 'story' | 'docs' }>;
  };
  const port = await freePort();
  const { close } = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: STORYBOOK },
    preview: { port, strictPort: true, host: 'localhost' },
  });
  const idsOf = (kind: 'story' | 'docs') =>
    Object.values(index.entries)
      .filter(({ type }) => type === kind)
      .map(({ id }) => id);
  const origin = `http://localhost:${port}`;
  return {
    stories: idsOf('story'),
    docs: idsOf('docs'),
    urlOf(story, given = {}) {
      // The addon would run axe once more, of itself.
      const globals = ['a11y.manual:!true', ...Object.entries(given).map(([name, value]) => `${name}:${value}`)];
      return `${origin}/iframe.html?id=${story}&viewMode=story&globals=${globals.join(';')}`;
    },
    urlOfDocs: (page) => `${origin}/iframe.html?id=${page}&viewMode=docs`,
    close,
  };
}

/** A story is there to be looked at as its play function leaves it. Throws an error if that failed. */
export async function hasPlayed(page: Page): Promise<void> {
  const phase = await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: shown, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
      __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): [{ message?: string }] | undefined };
    };
    const now = shown?.currentRender?.phase;
    if (now !== 'finished' && now !== 'errored' && now !== 'aborted') return undefined;
    return channel?.last('playFunctionThrewException')?.[0].message ?? now;
  });
  const ended = await phase.jsonValue();
  if (ended !== 'finished')
    throw new Error(
      await page
        .locator('#error-message')
        .innerText({ timeout: 1_000 })
        .then((shown) => shown.trim() || String(ended))
        .catch(() => String(ended)),
    );
}
