// A stand-in for the WorkOS API, so that the example needs no account and no network.
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createServer } from 'node:http';
import { createSandbox } from 'pipes-widget/sandbox';

const port = Number(process.env.SANDBOX_PORT ?? 4100);
const origin = `http://localhost:${port}`;
const sandbox = createSandbox({ origin });

createServer(createRequestListener(sandbox.fetch)).listen(port, 'localhost', () => {
  console.log(`The sandbox stands in for the WorkOS API on ${origin}`);
});
