import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPage } from '../test/setup/buildPage.js';
import { buildPackage } from '../test/setup/buildPackage.js';
import { findChromium } from '../test/setup/chromium.js';
import needsChromium from '../test/setup/needsChromium.js';
import { measureLoad } from './measureLoad.js';
import { measureMemory } from './measureMemory.js';
import { measureUse } from './measureUse.js';
import { BENCH_ARGS, openPage, type Conditions } from './openPage.js';
import { readOptions } from './options.js';
import { groupOf, type Group, type Results, type Run } from './results.js';
import { startServers, type Servers } from './servers.js';
import { SUBJECTS, type Subject } from './subjects.js';
import { nameOf, tables } from './tables.js';
import { writeDocs } from './writeDocs.js';

// This widget, the official one and a bare React list, side by side. `docs/figures.md` says what is measured and how.

const options = readOptions(process.env);
const root = resolve(import.meta.dirname, '..');
// Not where the tests build theirs, so that both can run.
const pages = resolve(root, 'node_modules/.bench');

needsChromium();
process.env['NODE_ENV'] = 'production';
await buildPackage();
for (const { page } of SUBJECTS) {
  // One after the other: two builds at once take longer on two cores.
  await buildPage(page, 'production', { outDir: pages, isSplit: false });
}
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: BENCH_ARGS });

try {
  const load: Group[] = [];
  for (const providers of options.sizes)
    load.push(...(await withServers(providers, (servers) => loadsOf(servers, providers))));
  const memory = await withServers(10, memoryOf);
  const results: Results = { chromium: browser.version(), runs: options.runs, load, memory };
  writeFileSync(resolve(root, 'bench/results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  const text = tables(results);
  console.log(`\n${text}`);
  if (options.isComplete) writeDocs(text);
  else console.log('\nThe docs were not changed: this run was a short one.');
} finally {
  await browser.close();
}

async function withServers<Value>(providers: number, act: (servers: Servers) => Promise<Value>): Promise<Value> {
  const servers = await startServers(pages, providers);
  try {
    return await act(servers);
  } finally {
    await servers.close();
  }
}

async function loadsOf(servers: Servers, providers: number): Promise<Group[]> {
  // The first pages of a browser take longer.
  for (const subject of SUBJECTS) await measure(servers, subject, { cpu: 1, network: 'local' }, providers);
  const groups: Group[] = [];
  for (const conditions of options.conditions) {
    const runs: Run[] = [];
    for (let run = 0; run < options.runs; run += 1) {
      // In turn, so that a busy moment of the machine hits all of them.
      runs.push(await inTurn((subject) => measure(servers, subject, conditions, providers)));
    }
    const group = groupOf(conditions, providers, runs);
    groups.push(group);
    const { ours, official, bare } = group.figures.firstRow ?? {};
    const [own, theirs, least] = [ours, official, bare].map((each) => `${Math.round(each?.median ?? 0)} ms`);
    console.log(
      `${providers} providers, ${nameOf(conditions)}: first row after ${own}, ${theirs} (official), ${least} (bare)`,
    );
  }
  return groups;
}

async function measure(servers: Servers, subject: Subject, conditions: Conditions, providers: number) {
  const open = await openPage(browser, servers, subject, conditions);
  const load = await measureLoad(open, providers);
  // What happens on the page afterwards is not a matter of the network.
  const use = conditions.network === 'local' ? await measureUse(open, servers) : {};
  await open.close();
  return { ...load, ...use };
}

async function memoryOf(servers: Servers): Promise<Group> {
  const run = await inTurn((subject) => measureMemory(browser, servers, subject));
  return groupOf({ cpu: 1, network: 'local' }, 10, [run]);
}

async function inTurn(measureOne: (subject: Subject) => Promise<Run[Subject['page']]>): Promise<Run> {
  const run: Run = { ours: {}, official: {}, bare: {} };
  for (const subject of SUBJECTS) run[subject.page] = await measureOne(subject);
  return run;
}
