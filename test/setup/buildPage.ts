import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { freePort } from './freePort.js';

const root = resolve(import.meta.dirname, '../..');
export const PAGES = resolve(root, 'node_modules/.pages');

const GROUPS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  // What the host's bundler puts into every page of the host.
  { name: 'bundler', test: /preload-helper|rolldown[\\/]runtime/ },
];

/**
 * Builds one of the pages in `test/fixtures/pages` for production, as a host would: the package from `dist`, React in a chunk of
 * its own so that it can be told apart. With `isSplit: false` chunks are made and preloaded as Vite does by default.
 */
export async function buildPage(
  name: 'ours' | 'official' | 'hazards' | 'bare' | 'gallery',
  mode = 'production',
  { outDir = PAGES, isSplit = true } = {},
): Promise<void> {
  const pages = resolve(root, 'test/fixtures/pages');
  await build({
    configFile: false,
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    root: pages,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: [
        { find: 'pipes-widget/styles.css', replacement: resolve(root, 'dist/styles.css') },
        { find: 'pipes-widget/sandbox', replacement: resolve(root, 'dist/sandbox/index.js') },
        { find: /^pipes-widget$/, replacement: resolve(root, 'dist/index.js') },
      ],
    },
    build: {
      ...(isSplit ? { modulePreload: false } : {}),
      outDir: resolve(outDir, name),
      emptyOutDir: true,
      rolldownOptions: {
        input: resolve(pages, `${name}.html`),
        ...(isSplit ? { output: { codeSplitting: { groups: GROUPS } } } : {}),
      },
    },
  });
}

/** Serves the pages that are built in a directory. */
export async function servePages(outDir = PAGES) {
  const port = await freePort();
  const { close } = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: true, host: 'localhost' },
  });
  return { origin: `http://localhost:${port}`, close };
}
