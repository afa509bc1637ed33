import react from '@vitejs/plugin-react';
import { transform } from 'lightningcss';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/**
 * The stylesheet without its comments and spaces. It is lowered for no browser: what it asks for is the host's bundler's business. No
 * TypeScript file imports it.
 */
const stylesheet: Plugin = {
  name: 'stylesheet',
  closeBundle() {
    const { code } = transform({ filename: 'styles.css', code: readFileSync('src/styles.css'), minify: true });
    writeFileSync('dist/styles.css', code);
    copyFileSync('src/styles.css.d.ts', 'dist/styles.css.d.ts');
  },
};

const locales = readdirSync('src/labels/locales').map((file) => `labels/locales/${file.replace('.ts', '')}`);

/** The entry is all in one chunk, and would only import it: one request more. */
const withoutFacade: Plugin = {
  name: 'without-facade',
  generateBundle(_options, bundle) {
    const entry = bundle['entry.js'];
    if (entry?.type !== 'chunk' || !/^import\s*["']\.\/index\.js["'];?\s*$/.test(entry.code))
      this.error('The entry of the custom element is more than an import of its chunk.');
    delete bundle['entry.js'];
  },
};

/** What a host's bundler makes its own of. */
const library: UserConfig = {
  plugins: [react(), stylesheet],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        intl: 'src/intl.ts',
        'agents/index': 'src/agents/index.ts',
        'core/index': 'src/core/index.ts',
        'sandbox/index': 'src/sandbox/index.ts',
        'scopes/index': 'src/scopes/index.ts',
        'server/index': 'src/server/index.ts',
        ...Object.fromEntries(locales.map((name) => [name, `src/${name}.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/'),
      // One module each, so that "use client" stays where it stands.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

const ICONS = /\/features\/icons\//;
/** What the custom element has in files of their own. */
const BESIDE_ELEMENT = /\/(scopes\/catalogue|features\/icons)\//;

/**
 * The custom element, for pages without a build step: one file, minified, with React and all features in it. What permissions mean
 * stands in a file for each provider beside it, loaded when somebody looks, and so do the marks of brands.
 */
const element: UserConfig = {
  plugins: [react(), withoutFacade],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist/element',
    // Of what is in the file.
    license: { fileName: 'licenses.md' },
    lib: { entry: 'src/element/index.ts', formats: ['es'], fileName: 'index' },
    rolldownOptions: {
      output: {
        minify: true,
        codeSplitting: { groups: [{ name: 'index', test: (id) => !BESIDE_ELEMENT.test(id) }] },
        entryFileNames: 'entry.js',
        chunkFileNames: ({ name, moduleIds }) =>
          name === 'index' ? 'index.js' : moduleIds.some((id) => ICONS.test(id)) ? '[name].js' : 'scopes/[name].js',
      },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'element' ? element : library));
