// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportApi } from '../api/report.js';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pipes-api-'));
  writeFileSync(join(root, 'package.json'), '{ "name": "planted", "version": "1.0.0" }');
  mkdirSync(join(root, 'etc'));
  report('/** What it takes. */\nexport interface Options { url: string }\n', { update: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function report(declarations: string, more: { update?: boolean; exportedElsewhere?: ReadonlySet<string> } = {}) {
  writeFileSync(join(root, 'index.d.ts'), declarations);
  return reportApi({ root, name: 'planted', entry: 'index.d.ts', reports: 'etc', fresh: '.api', ...more });
}

const committed = () => readFileSync(join(root, 'etc/planted.api.md'), 'utf8');

test('the same types in other words are accepted', () => {
  const { names, ...rest } = report('/** Of a client. */\nexport interface Options { url: string }\n');
  expect(rest).toEqual({ isChanged: false, difference: '', problems: [] });
  expect([...names]).toEqual(['Options']);
});

test.each([
  [
    'an option that is required now',
    'export interface Options { url: string; fetch: object }\n',
    /^\+.*fetch: object/m,
  ],
  ['an export that is gone', 'export {};\n', /^-export interface Options/m],
])('%s is refused, and the report stays', (_, declarations, difference) => {
  const before = committed();
  expect(report(declarations)).toMatchObject({ isChanged: true, difference: expect.stringMatching(difference) });
  expect(committed()).toBe(before);
});

test('a type that no entry exports is a problem; one that another entry exports is none', () => {
  const declarations =
    'interface Hidden {}\ninterface Shared {}\nexport declare function use(hidden: Hidden, shared: Shared): void;\nexport {};\n';
  expect(report(declarations, { exportedElsewhere: new Set(['Shared']) }).problems).toEqual([
    expect.stringContaining('The symbol "Hidden" needs to be exported by the entry point'),
  ]);
});
