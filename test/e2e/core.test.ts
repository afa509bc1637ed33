import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

// A folder with the built package and no node_modules at all: whatever imported React could not be resolved.
const PROGRAM = `
import { createPipes, createWidgetsClient } from './package/core/index.js';
import { createSandbox } from './package/sandbox/index.js';

const sandbox = createSandbox({ consent: 'approve' });
const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
const told = [];
const pipes = createPipes({
  client,
  openWindow: sandbox.openWindow,
  onConnect: ({ provider, intent }) => told.push([provider.slug, intent]),
});
await pipes.refetch();
const statusOf = () => pipes.getSnapshot().rows.find(({ id }) => id === 'github').status;
const before = statusOf();
const outcome = await pipes.connect('github');
const react = await import('react').then(() => 'there', () => 'not there');
console.log(JSON.stringify({ before, outcome: outcome.kind, after: statusOf(), told, react }));
pipes.dispose();
`;

test('pipes-widget/core connects in Node where no React is installed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pipes-core-'));
  try {
    await cp(resolve(import.meta.dirname, '../../dist'), join(folder, 'package'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'program.js'), PROGRAM);
    const { stdout, stderr } = await run(process.execPath, ['program.js'], { cwd: folder });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      before: 'not_connected',
      outcome: 'connected',
      after: 'connected',
      told: [['github', 'connect']],
      react: 'not there',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
