import { createRequestListener } from '@remix-run/node-fetch-server';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { iconOf } from '../demo/icons.js';
import { createSandbox, type Sandbox } from '../src/sandbox/index.js';
import { freePort } from '../test/setup/freePort.js';
import { benchProviders } from './providers.js';

// Both compress, as servers in production do: otherwise a slow network would weigh the pages wrongly.

export interface Servers {
  /** Where the pages are. */
  pages: string;
  /** Where the API is: another origin, as in production. */
  api: string;
  sandbox: Sandbox;
  close(): Promise<void>;
}

/** Serves the pages that are built in `directory`, and the API with so many providers. */
export async function startServers(directory: string, count: number): Promise<Servers> {
  const [pagesPort, apiPort] = [await freePort(), await freePort()];
  const api = `http://localhost:${apiPort}`;
  const sandbox = createSandbox({
    origin: api,
    providers: benchProviders(count, (slug) => (iconOf(slug) === undefined ? null : `${api}/icons/${slug}.svg`)),
  });
  const closePages = await listen(pagesPort, servePages(directory));
  const closeApi = await listen(apiPort, createRequestListener(serveApi(sandbox)));
  return {
    pages: `http://localhost:${pagesPort}`,
    api,
    sandbox,
    close: async () => void (await Promise.all([closePages(), closeApi()])),
  };
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function servePages(directory: string): RequestListener {
  const files = new Map<string, { type: string; body: Buffer }>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(directory, path).split(sep).join('/')}`;
    files.set(address, { type, body: gzipSync(readFileSync(path), { level: 9 }) });
  }
  return (request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip', 'Content-Length': file.body.length })
      .end(file.body);
  };
}

function serveApi(sandbox: Sandbox) {
  // The same list is compressed once, so that the first page to ask for it does not pay for the others.
  const compressed = new Map<string, Buffer>();
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const icon = iconOf(/^\/icons\/(.+)\.svg$/.exec(pathname)?.[1] ?? '');
    if (icon !== undefined) return new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
    const response = await sandbox.fetch(request);
    // An attempt's requests are many, and nobody reads them here.
    sandbox.requests.length = 0;
    if (request.method !== 'GET' || !response.ok) return response;
    const text = await response.text();
    const body = compressed.get(text) ?? gzipSync(text);
    compressed.set(text, body);
    const headers = new Headers(response.headers);
    headers.set('Content-Encoding', 'gzip');
    headers.delete('Content-Length');
    return new Response(new Uint8Array(body), { headers });
  };
}

async function listen(port: number, listener: RequestListener): Promise<() => Promise<void>> {
  const server = createServer(listener).listen(port, 'localhost');
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
}
