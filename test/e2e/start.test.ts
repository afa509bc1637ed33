import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../setup/freePort.js';

/** `npm start`, until it prints its address. */
async function start(ports: Record<string, string>): Promise<{ child: ChildProcess; printed: () => string }> {
  // A group of its own, as a terminal would have: a signal to it reaches npm and the server alike.
  const env = { ...process.env, ...ports, NODE_ENV: 'development', NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn('npm', ['start'], { env, detached: true });
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
  });
  let text = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (/Local:/.test(text)) resolve();
      });
    child.once('exit', () => reject(new Error(`npm start ended: ${text}`)));
  });
  await ready;
  return { child, printed: () => text };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => 'nothing',
  );

test.each(['SIGINT', 'SIGTERM'] as const)('npm start starts three servers, and %s stops them', async (signal) => {
  const [port, sandbox, oauth] = [await freePort(), await freePort(), await freePort()];
  const env = { PORT: String(port), SANDBOX_PORT: String(sandbox), OAUTH_PORT: String(oauth), PIPES_FROM: 'src' };
  const { child, printed } = await start(env);
  const urls = [
    `http://localhost:${port}/`,
    `http://localhost:${sandbox}/pipes/redirecting`,
    `http://localhost:${oauth}/.well-known/openid-configuration`,
  ];
  expect(await Promise.all(urls.map(answers))).toEqual([200, 200, 200]);
  expect(printed()).not.toMatch(/warning|error/i);
  const exit = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, signal);
  await exit;
  await expect.poll(() => Promise.all(urls.map(answers))).toEqual(['nothing', 'nothing', 'nothing']);
});
