import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** What finding and installing a Chromium needs from a machine, so that a test can play one. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  exists(path: string): boolean;
  /** Where Playwright keeps, or would keep, the Chromium it installs. */
  playwrightChromium(): string;
  /** Runs a command without showing its output. Says whether it succeeded in time. */
  run(command: string, args: string[], seconds: number): boolean;
  say(line: string): void;
}

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  // Loaded when asked for: the configuration is read in every run, also in those without a browser.
  playwrightChromium: () => (require('playwright-core') as typeof import('playwright-core')).chromium.executablePath(),
  run: (command, args, seconds) =>
    spawnSync(command, args, { stdio: 'ignore', timeout: seconds * 1000, windowsHide: true }).status === 0,
  say: (line) => console.error(line),
};

/** Playwright's command line, as a script for Node.js: `npx` would differ from system to system. */
export const PLAYWRIGHT_CLI = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
