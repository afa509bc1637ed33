import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { PRODUCTION } from '../../setup/buildPackage.js';
import { freePort } from '../../setup/freePort.js';

const run = promisify(execFile);
const STORYBOOK = resolve(import.meta.dirname, '../../../node_modules/.storybook-e2e');

export interface Storybook {
  /** The ids of all stories. */
  stories: string[];
  /** The page with one story, and nothing around it. */
  urlOf(story: string): string;
  close(): Promise<void>;
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
  return {
    stories: Object.values(index.entries)
      .filter(({ type }) => type === 'story')
      .map(({ id }) => id),
    // The addon would run axe once more, of itself.
    urlOf: (story) => `http://localhost:${port}/iframe.html?id=${story}&viewMode=story&globals=a11y.manual:!true`,
    close,
  };
}
