import react from '@vitejs/plugin-react';
import { copyFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The stylesheet is shipped as written; no TypeScript file imports it. */
const stylesheet: Plugin = {
  name: 'stylesheet',
  closeBundle() {
    for (const file of ['styles.css', 'styles.css.d.ts']) copyFileSync(`src/${file}`, `dist/${file}`);
  },
};

export default defineConfig({
  plugins: [react(), stylesheet],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        'core/index': 'src/core/index.ts',
        'sandbox/index': 'src/sandbox/index.ts',
        'server/index': 'src/server/index.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/'),
      // One module each, so that "use client" stays where it stands.
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
