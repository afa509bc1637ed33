import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { hostBackend } from './hostBackend.js';
import { startSandboxServer } from './sandboxServer.js';

const port = Number(process.env['PORT'] ?? 4400);
const sandboxPort = Number(process.env['SANDBOX_PORT'] ?? port + 1);
/** `src` for working on the widget, `dist` for the package as it is published. */
const source = process.env['PIPES_FROM'] ?? 'src';

/** Starts the sandbox beside the app, on a second origin, and the product's own backend within it. */
function backends(): Plugin {
  async function start() {
    const { sandbox, origin, close } = await startSandboxServer({ port: sandboxPort });
    return { middleware: hostBackend(sandbox), origin, close };
  }
  return {
    name: 'demo-backends',
    async configureServer(server) {
      const { middleware, origin, close } = await start();
      server.middlewares.use(middleware);
      server.httpServer?.once('close', () => void close());
      server.config.logger.info(`\n  Sandbox: ${origin}/`);
    },
    async configurePreviewServer(server) {
      const { middleware, close } = await start();
      server.middlewares.use(middleware);
      server.httpServer.once('close', () => void close());
    },
  };
}

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'node_modules/.vite-demo'),
  plugins: [react(), backends()],
  define: { API_URL: JSON.stringify(`http://localhost:${sandboxPort}`) },
  resolve: {
    alias: [
      { find: 'pipes-widget/styles.css', replacement: resolve(root, source, 'styles.css') },
      { find: /^pipes-widget$/, replacement: resolve(root, source, source === 'src' ? 'index.ts' : 'index.js') },
    ],
  },
  build: {
    outDir: resolve(root, 'node_modules/.demo'),
    emptyOutDir: true,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { port, strictPort: true, host: 'localhost' },
  preview: {
    port,
    strictPort: true,
    host: 'localhost',
    // As strict as a careful host's: no inline script, no style element.
    headers: {
      'Content-Security-Policy': `default-src 'self'; connect-src 'self' http://localhost:${sandboxPort}; img-src 'self' data: http://localhost:${sandboxPort}`,
    },
  },
});
