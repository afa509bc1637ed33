import { createRequestListener } from '@remix-run/node-fetch-server';
import express from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { createPipesHandler } from '../../src/server/index.js';
import { freePort } from '../setup/freePort.js';

let server: Server | undefined;

afterEach(async () => {
  server?.close();
  server?.closeAllConnections();
});

// The lines of docs/server-handler.md.
const mounts: Array<[string, (handler: (request: Request) => Promise<Response>) => Server]> = [
  ['plain Node', (handler) => createServer(createRequestListener(handler))],
  ['Express', (handler) => createServer(express().all('/api/pipes/*route', createRequestListener(handler)))],
];

test.each(mounts)('the handler is served by %s', async (_what, mount) => {
  const sandbox = createSandbox();
  const getUser = () => ({ userId: 'user_ada' });
  const handler = createPipesHandler({ apiKey: 'sk_test_1', getUser, fetch: sandbox.fetch });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  server = mount(handler).listen(port, 'localhost');
  await once(server, 'listening');

  const list = await fetch(`${origin}/api/pipes/data_providers`);
  expect([list.status, list.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  const authorize = (from: string) =>
    fetch(`${origin}/api/pipes/data-integrations/github/authorize`, {
      method: 'POST',
      headers: { Origin: from, 'Content-Type': 'application/json' },
      body: JSON.stringify({ attemptId: 'a-1' }),
    });
  const started = await authorize(origin);
  expect(started.status).toBe(200);
  expect(started.headers.getSetCookie()).toEqual([expect.stringMatching(/^pipes_attempt_a-1=.*; SameSite=Lax$/)]);
  const { return_to: returnTo = '' } = (sandbox.requests.at(-1)?.body ?? {}) as { return_to?: string };
  expect(returnTo.split('?')[0]).toBe(`${origin}/api/pipes/callback`);
  expect((await authorize('https://evil.test')).status).toBe(403);
});
