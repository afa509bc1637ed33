// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const planted = mkdtempSync(join(tmpdir(), 'pipes-imports-'));
cpSync(join(root, '.oxlintrc.json'), join(planted, '.oxlintrc.json'));
afterAll(() => rmSync(planted, { recursive: true }));

/** What the linter says of a file of this name that imports this. */
function lint(file: string, specifier: string): string {
  const path = join(planted, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from '${specifier}';\nexport const used = thing;\n`);
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=unix', path],
    {
      cwd: planted,
      encoding: 'utf8',
    },
  );
  rmSync(path);
  return stdout;
}

test.each([
  ['src/model/planted.ts', '../client/http.js'],
  ['src/model/planted.ts', '../parts/Button.js'],
  ['src/model/planted.ts', 'react'],
  ['src/model/planted.ts', '@tanstack/react-query'],
  ['src/authorization/planted.ts', '../client/http.js'],
  ['src/authorization/planted.ts', '../hooks/usePipes.js'],
  ['src/authorization/planted.ts', 'react'],
  ['src/labels/planted.ts', '../parts/Button.js'],
  ['src/labels/planted.ts', '../client/http.js'],
  ['src/client/planted.ts', '../hooks/usePipes.js'],
  ['src/client/widgets/planted.ts', '../../authorization/attempt.js'],
  ['src/client/widgets/planted.ts', '@tanstack/react-query'],
  ['src/hooks/planted.ts', '../parts/Button.js'],
  ['src/hooks/planted.ts', '../labels/en.js'],
  ['src/hooks/planted.ts', '../sandbox/index.js'],
  ['src/parts/planted.tsx', '../hooks/usePipes.js'],
  ['src/parts/planted.tsx', '../client/widgets/createWidgetsClient.js'],
  ['src/parts/planted.tsx', '../authorization/attempt.js'],
  ['src/parts/planted.tsx', '@tanstack/react-query'],
  ['src/sandbox/planted.ts', '../client/http.js'],
  ['src/sandbox/planted.ts', '../client/widgets/toProvider.js'],
  ['src/sandbox/planted.ts', '../parts/Button.js'],
  ['src/sandbox/planted.ts', 'react'],
  ['src/server/planted.ts', 'react'],
  ['src/server/planted.ts', '../sandbox/index.js'],
  ['src/server/planted.ts', '../client/http.js'],
  ['src/server/planted.ts', '../hooks/usePipes.js'],
  ['src/PipesWidget.tsx', './sandbox/index.js'],
  ['src/Pipes.tsx', './server/index.js'],
])('%s may not import %s', (file, specifier) => {
  expect(lint(file, specifier)).toContain('no-restricted-imports');
});

test.each([
  ['src/authorization/planted.ts', '../model/popUp.js'],
  ['src/labels/planted.ts', '../model/status.js'],
  ['src/client/widgets/planted.ts', '../../model/error.js'],
  ['src/hooks/planted.ts', '../authorization/attempts.js'],
  ['src/parts/planted.tsx', '../labels/en.js'],
  ['src/parts/planted.tsx', './Button.js'],
  ['src/sandbox/planted.ts', '../model/safeUrl.js'],
  ['src/server/planted.ts', '../model/cleanText.js'],
  ['src/PipesWidget.tsx', './hooks/useClient.js'],
])('%s may import %s', (file, specifier) => {
  expect(lint(file, specifier)).not.toContain('no-restricted-imports');
});
