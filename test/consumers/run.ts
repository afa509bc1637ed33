import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPackage } from '../setup/buildPackage.js';
import { CHROMIUM_ARGS, findChromium } from '../setup/chromium.js';
import needsChromium from '../setup/needsChromium.js';
import { CONSUMERS, type Consumer } from './consumers.js';
import { installCopy, pack } from './project.js';

// Packs the package, installs it into projects as hosts have them, and proves in Chromium that it works there. One line each; the last
// counts them. `npm run test:consumers -- webpack` proves only those with that in their name; `--json=file` also writes the counts.

const AT_A_TIME = 2;

const args = process.argv.slice(2);
const json = args.find((arg) => arg.startsWith('--json='))?.slice('--json='.length);
const words = args.filter((arg) => !arg.startsWith('--'));
const chosen = CONSUMERS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

needsChromium();
await buildPackage();
const packed = await mkdtemp(join(tmpdir(), 'pipes-packed-'));
const tarball = await pack(resolve(import.meta.dirname, '../..'), packed);
// Without `--disable-popup-blocking`: windows open as they do for people.
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: CHROMIUM_ARGS,
  ignoreDefaultArgs: ['--disable-popup-blocking'],
});

async function proves({ name, source, prove }: Consumer): Promise<boolean> {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  try {
    const project = await installCopy(source, tarball);
    const proven = await prove(project, browser).finally(() => project.remove());
    console.log(`ok   ${name}: ${proven} (${seconds()})`);
    return true;
  } catch (error) {
    const [first, ...rest] = String(error instanceof Error ? error.message : error)
      .trim()
      .split('\n');
    console.log([`FAIL ${name}: ${first} (${seconds()})`, ...rest.map((line) => `       ${line}`)].join('\n'));
    return false;
  }
}

const waiting = [...chosen];
const results: boolean[] = [];
async function proveNext(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await proves(next));
}
await Promise.all(Array.from({ length: AT_A_TIME }, proveNext));

await browser.close();
await rm(packed, { recursive: true });
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
if (json !== undefined) await writeFile(json, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
