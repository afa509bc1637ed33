import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let app: string;

/** A host's folder in which `pipes-widget` is installed: by a link, so that its package.json says what may be left out. */
beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'pipes-shaken-'));
  await writeFile(join(app, 'package.json'), '{ "name": "host", "type": "module" }');
  await mkdir(join(app, 'node_modules'));
  await symlink(root, join(app, 'node_modules/pipes-widget'), 'junction');
});
afterAll(() => rm(app, { recursive: true, force: true }));

/** The modules a host's production build keeps any code of, and all of that code. */
async function bundle(code: string): Promise<{ modules: string[]; gzipped: number; code: string }> {
  const input = join(app, 'main.js');
  await writeFile(input, code);
  const built = await build({
    configFile: false,
    root: app,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, modulePreload: false, rolldownOptions: { input } },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = chunks.filter((chunk) => chunk.type === 'chunk');
  expect(scripts.flatMap(({ imports }) => imports).filter((name) => !name.endsWith('.js'))).toEqual([]);
  const kept = scripts.flatMap(({ modules }) => Object.entries(modules));
  return {
    modules: kept
      .filter(([id, { renderedLength }]) => id.startsWith(root) && renderedLength > 0)
      .map(([id]) => pathOf(id)),
    gzipped: gzipSync(scripts.map((chunk) => chunk.code).join('\n'), { level: 9 }).length,
    code: scripts.map((chunk) => chunk.code).join('\n'),
  };
}

const pathOf = (id: string) => relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/');

/** All that a client is made of. Not React, the query library, the core, the interface or anything in `node_modules`. */
const isOfAClient = (path: string) => /^dist\/(client|model)\//.test(path);

test('the measure sees an interface where there is one', async () => {
  const { modules } = await bundle(`import { PipesWidget } from 'pipes-widget';\nglobalThis.shown = PipesWidget;\n`);
  expect(modules).toContain('dist/ui/PipesWidget.js');
  expect(modules.filter((path) => path.startsWith('node_modules/react/'))).not.toEqual([]);
  expect(modules.filter((path) => path.startsWith('node_modules/@radix-ui/'))).not.toEqual([]);
});

test.each([
  ['pipes-widget', 'createBackendClient'],
  ['pipes-widget/core', 'createBackendClient'],
])('%s: %s alone brings no React, no query library and no interface', async (entry, name) => {
  const { modules, gzipped } = await bundle(
    `import { ${name} } from '${entry}';\nglobalThis.client = ${name}({ url: '/api/pipes' });\n`,
  );
  console.log(
    `import { ${name} } from '${entry}': ${(gzipped / 1000).toFixed(1)} KB gzipped, ${modules.length} modules`,
  );
  expect(modules).toContain('dist/client/backend/createBackendClient.js');
  expect(modules.filter((path) => !isOfAClient(path))).toEqual([]);
  expect(gzipped).toBeLessThan(6_000);
});

describe('a locale', () => {
  const all = (entry: string) =>
    `import { ConnectCard, PermissionList, PipesWidget } from '${entry}';\nglobalThis.shown = [ConnectCard, PermissionList, PipesWidget];\n`;
  const inGerman = `${all('pipes-widget/intl')}import { labels } from 'pipes-widget/locales/de';\nglobalThis.labels = labels;\n`;
  /** Of each feature. */
  const SENTENCES = [
    'Connections appear here when an administrator adds them.',
    'Window closed? Open it again to finish.',
    'Search connections',
    'How do you want to connect?',
    'Keep connection',
    'No description is available for this permission.',
    'Needs admin attention',
    'Reauthorize it to try again.',
  ];

  test('replaces English in a host’s bundle, and does not add to it', async () => {
    const [english, german] = [await bundle(all('pipes-widget')), await bundle(inGerman)];
    const added = german.gzipped / english.gzipped - 1;
    console.log(
      `all components in English ${(english.gzipped / 1000).toFixed(1)} KB, in German ${(german.gzipped / 1000).toFixed(1)} KB, gzipped`,
    );
    for (const sentence of SENTENCES) {
      expect(english.code).toContain(sentence);
      expect(german.code).not.toContain(sentence);
    }
    expect(english.modules.filter((path) => path.startsWith('dist/labels/english/'))).not.toEqual([]);
    expect(german.modules.filter((path) => /^dist\/labels\/(english|locales\/(?!de))/.test(path))).toEqual([]);
    expect(german.code).toContain('Verbindungen erscheinen hier');
    // What German takes more room for than English.
    expect(added).toBeLessThan(0.02);
  });
});
