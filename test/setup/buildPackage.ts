import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Vitest's `NODE_ENV` would make development builds. */
export const PRODUCTION = { ...process.env, NODE_ENV: 'production' };

/** Builds `dist` as it is published. */
export async function buildPackage(): Promise<void> {
  await run('npm', ['run', 'build'], { env: PRODUCTION, shell: process.platform === 'win32' });
}
