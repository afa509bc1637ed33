// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'pipes-imports-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** A file of this name that imports this, and the rule that refuses it. */
interface Planted {
  file: string;
  imports: string;
  rule: string;
  /** Default: a value. */
  how?: 'type' | 'dynamic';
}

const refused: Planted[] = [
  { rule: 'model', file: 'model/a.ts', imports: '../client/http.js' },
  { rule: 'model', file: 'model/b.ts', imports: '../ui/parts/Button.js' },
  { rule: 'model', file: 'model/c.ts', imports: 'react' },
  { rule: 'model', file: 'model/d.ts', imports: '@tanstack/query-core' },
  { rule: 'model', file: 'model/e.ts', imports: '../core/pipes.js', how: 'type' },
  { rule: 'scopes', file: 'scopes/a.ts', imports: '../core/pipes.js', how: 'type' },
  { rule: 'scopes', file: 'scopes/b.ts', imports: 'react' },
  { rule: 'authorization', file: 'authorization/a.ts', imports: '../client/http.js' },
  { rule: 'authorization', file: 'authorization/b.ts', imports: '../core/createPipes.js' },
  { rule: 'authorization', file: 'authorization/c.ts', imports: 'react' },
  { rule: 'labels', file: 'labels/a.ts', imports: '../ui/parts/Button.js' },
  { rule: 'labels', file: 'labels/b.ts', imports: '../client/http.js' },
  { rule: 'labels', file: 'labels/c.ts', imports: '../server/index.js', how: 'type' },
  { rule: 'client', file: 'client/a.ts', imports: '../core/createPipes.js' },
  { rule: 'client', file: 'client/widgets/b.ts', imports: '../../authorization/attempt.js' },
  { rule: 'client', file: 'client/widgets/c.ts', imports: '@tanstack/query-core' },
  { rule: 'core', file: 'core/a.ts', imports: 'react' },
  { rule: 'core', file: 'core/b.ts', imports: '@tanstack/react-query' },
  { rule: 'core', file: 'core/c.ts', imports: '../labels/english/pages.js' },
  { rule: 'core', file: 'core/d.ts', imports: '../react/usePipes.js' },
  { rule: 'react', file: 'react/a.ts', imports: '../client/http.js' },
  { rule: 'react', file: 'react/b.ts', imports: '../ui/parts/Button.js' },
  { rule: 'react', file: 'react/c.ts', imports: '../labels/english/pages.js' },
  { rule: 'react', file: 'react/d.ts', imports: '../sandbox/index.js' },
  { rule: 'parts', file: 'ui/parts/a.tsx', imports: '../../react/usePipes.js' },
  { rule: 'parts', file: 'ui/parts/b.tsx', imports: '../features/search/index.js' },
  { rule: 'parts', file: 'ui/parts/c.tsx', imports: '@tanstack/react-query' },
  { rule: 'parts', file: 'ui/parts/d.tsx', imports: '../../authorization/attempt.js' },
  { rule: 'features', file: 'ui/features/search/a.tsx', imports: '../../../core/createPipes.js' },
  { rule: 'features', file: 'ui/features/search/b.tsx', imports: '../../lazy.js' },
  { rule: 'features', file: 'ui/features/connect/c.tsx', imports: '../../../client/http.js' },
  { rule: 'no-feature-imports-another', file: 'ui/features/search/d.tsx', imports: '../connect/index.js' },
  { rule: 'features-through-their-index', file: 'ui/e.tsx', imports: './features/connect/fieldSpecs.js' },
  { rule: 'ui', file: 'ui/a.tsx', imports: '../core/createPipes.js' },
  { rule: 'ui', file: 'ui/b.tsx', imports: '../client/http.js' },
  { rule: 'one-loading-plan', file: 'ui/c.tsx', imports: './features/search/index.js', how: 'dynamic' },
  {
    rule: 'one-loading-plan',
    file: 'ui/features/search/f.tsx',
    imports: '../../../model/pattern.js',
    how: 'dynamic',
  },
  { rule: 'sandbox', file: 'sandbox/a.ts', imports: '../client/http.js' },
  { rule: 'sandbox', file: 'sandbox/b.ts', imports: 'react' },
  { rule: 'server', file: 'server/a.ts', imports: 'react' },
  { rule: 'server', file: 'server/b.ts', imports: '../sandbox/index.js' },
  { rule: 'server', file: 'server/c.ts', imports: '../client/http.js' },
  { rule: 'server', file: 'server/d.ts', imports: '../labels/english/list.js' },
  { rule: 'server', file: 'server/e.ts', imports: '../labels/locales/de.js' },
  { rule: 'agents', file: 'agents/a.ts', imports: '@modelcontextprotocol/sdk/types.js', how: 'type' },
  { rule: 'agents', file: 'agents/b.ts', imports: 'ai', how: 'type' },
  { rule: 'agents', file: 'agents/c.ts', imports: '../server/index.js', how: 'type' },
  { rule: 'agents', file: 'agents/d.ts', imports: '../client/http.js' },
  { rule: 'element', file: 'element/a.ts', imports: '../client/http.js' },
  { rule: 'element', file: 'element/b.ts', imports: '../authorization/attempt.js' },
  { rule: 'element', file: 'element/c.ts', imports: '../sandbox/index.js' },
  { rule: 'element', file: 'element/d.ts', imports: '@tanstack/react-query' },
  { rule: 'features-through-their-index', file: 'element/e.ts', imports: '../ui/features/search/Search.js' },
  { rule: 'entries', file: 'core/e.ts', imports: '../sandbox/index.js' },
  { rule: 'entries', file: 'ui/d.tsx', imports: '../server/index.js' },
  { rule: 'entries', file: 'core/f.ts', imports: '../agents/index.js' },
  { rule: 'entries', file: 'ui/f.tsx', imports: '../element/properties.js', how: 'type' },
];

let reported: Array<{ rule: { name: string }; from: string }>;

beforeAll(() => {
  for (const name of ['src', '.dependency-cruiser.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { file, imports, how } of refused) plant(file, imports, how);
  plant('model/circle.ts', '../model/circleToo.js', 'type');
  plant('model/circleToo.ts', '../model/circle.js', 'type');
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      '.dependency-cruiser.json',
      '--output-type',
      'json',
    ],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1e9 },
  );
  reported = (JSON.parse(stdout) as { summary: { violations: typeof reported } }).summary.violations;
}, 60_000);

function plant(file: string, imports: string, how?: Planted['how']): void {
  const path = join(copy, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  const code = {
    type: `import type { Thing } from '${imports}';\nexport type Used = Thing;\n`,
    dynamic: `export const load = () => import('${imports}');\n`,
    value: `import { thing } from '${imports}';\nexport const used = thing;\n`,
  };
  writeFileSync(path, code[how ?? 'value']);
}

test.each(refused)('$file may not import $imports', ({ file, rule }) => {
  const rules = reported.filter(({ from }) => from === `src/${file}`).map((each) => each.rule.name);
  expect(rules).toContain(rule);
});

test('a circle of type imports is refused', () => {
  expect(reported.filter(({ rule }) => rule.name === 'no-circles').map(({ from }) => from)).toContain(
    'src/model/circle.ts',
  );
});

test('nothing else is refused', () => {
  const planted = new Set(refused.map(({ file }) => `src/${file}`));
  const others = reported.filter(({ from }) => !planted.has(from) && !from.includes('circle'));
  expect(others).toEqual([]);
});
