import { createRequest, sendResponse } from '@remix-run/node-fetch-server';
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { createHostBackend } from './hostBackend.js';
import { startServers } from './servers.js';

const port = Number(process.env['PORT'] ?? 4400);
const sandboxPort = Number(process.env['SANDBOX_PORT'] ?? port + 1);
const oauthPort = Number(process.env['OAUTH_PORT'] ?? port + 2);
/** `src` for working on the widget, `dist` for the package as it is published. */
const source = process.env['PIPES_FROM'] ?? 'src';

/** Starts the sandbox and the authorization server beside the app, on origins of their own, and the product's backend within it. */
function backends(): Plugin {
  async function start(httpServer: { once(event: 'close', listener: () => void): unknown } | null) {
    const servers = await startServers({ sandbox: sandboxPort, oauth: oauthPort });
    httpServer?.once('close', () => void servers.close());
    const answer = createHostBackend(servers);
    const middleware: Connect.NextHandleFunction = (request, response, next) => {
      // The rest are files.
      if (!/^\/api\/|[?&]user=/.test(request.url ?? '/')) return next();
      answer(createRequest(request, response))
        .then((answered) => (answered === undefined ? next() : sendResponse(response, answered)))
        .catch(next);
    };
    return { servers, middleware };
  }
  return {
    name: 'demo-backends',
    async configureServer(server) {
      const { servers, middleware } = await start(server.httpServer);
      server.middlewares.use(middleware);
      server.config.logger.info(`\n  Sandbox:   ${servers.origin}/\n  Providers: ${servers.oauthServer.origin}/`);
    },
    async configurePreviewServer(server) {
      server.middlewares.use((await start(server.httpServer)).middleware);
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
    rolldownOptions: { input: ['index.html', 'chat.html'].map((page) => resolve(import.meta.dirname, page)) },
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
