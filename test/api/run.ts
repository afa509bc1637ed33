import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportApi } from './report.js';

// The public types of each entry, from the declarations in `dist`, as reports in `etc`. With `--update` they are written anew; without
// it, a difference fails: a change of what hosts see is made on purpose, or not at all.

const root = resolve(import.meta.dirname, '../..');
const [reports, fresh] = ['etc', 'node_modules/.api'];
const update = process.argv.includes('--update');
mkdirSync(join(root, reports), { recursive: true });

const ENTRIES = [
  { name: 'index', entry: 'dist/index.d.ts' },
  // Its props are those of `index` with `labels` required, under the same names.
  {
    name: 'intl',
    entry: 'dist/intl.d.ts',
    leansOn: ['index'],
    needsNoName: ['PipesWidgetProps_2', 'ConnectCardProps_2', 'PermissionListProps_2'],
  },
  { name: 'core', entry: 'dist/core/index.d.ts' },
  // What these take and return of a provider, a client or an error is exported by the two above, and not once more.
  // A class extends a value: `Base` is `HTMLElement` with `PipesWidgetProperties`, and both have names. The events are in the
  // global maps, which a report leaves out.
  { name: 'element', entry: 'dist/element/index.d.ts', leansOn: ['index'], needsNoName: ['Base'] },
  { name: 'scopes', entry: 'dist/scopes/index.d.ts' },
  { name: 'server', entry: 'dist/server/index.d.ts', leansOn: ['core'] },
  // All locales are alike.
  { name: 'locales', entry: 'dist/labels/locales/en.d.ts', leansOn: ['index', 'server'] },
  { name: 'agents', entry: 'dist/agents/index.d.ts', leansOn: ['core'] },
  { name: 'sandbox', entry: 'dist/sandbox/index.d.ts', leansOn: ['core'] },
];

const exported = new Map<string, ReadonlySet<string>>();
for (const { name, entry, leansOn = [], needsNoName = [] } of ENTRIES) {
  const exportedElsewhere = new Set([...leansOn.flatMap((each) => [...(exported.get(each) ?? [])]), ...needsNoName]);
  const report = reportApi({ root, name, entry, reports, fresh, update, exportedElsewhere });
  const { isChanged, difference, problems, names } = report;
  exported.set(name, names);
  const result = isChanged ? (update ? 'updated' : 'CHANGED') : 'same';
  console.log(`${result.padEnd(8)} ${reports}/${name}.api.md  ${names.size} exports`);
  for (const problem of problems) console.error(`         ${problem}`);
  if (isChanged && !update) console.error(difference);
  if (problems.length > 0 || (isChanged && !update)) process.exitCode = 1;
}
if (process.exitCode === 1 && !update)
  console.error('If the public types are meant to change: npm run api, and say so in a changeset.');
