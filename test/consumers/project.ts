import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/** What a copy leaves behind: what somebody has installed or built in place. */
const NOT_COPIED = ['node_modules', 'dist', '.next', 'next-env.d.ts', 'package-lock.json'];
/** No command takes longer, in ms. */
const TIMEOUT = 180_000;

/** A copy of a project outside this repository, with the packed package installed in it. */
export interface Project {
  folder: string;
  /** Runs a script of its package.json, or a command after `exec --`. Rejects with what was printed if it fails. */
  npm(args: string[], env?: Record<string, string>): Promise<string>;
  /** Starts a script that serves, and waits until `url` answers. */
  serve(script: string, url: string, env: Record<string, string>): Promise<void>;
  /** The installed version of a dependency. */
  versionOf(name: string): Promise<string>;
  /** Ends what was started and removes the copy. */
  remove(): Promise<void>;
}

/** Packs what is built. Returns the path of the tarball. */
export async function pack(root: string, into: string): Promise<string> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into];
  const { stdout } = await run('npm', args, { cwd: root, shell: isWindows });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(into, filename);
}

export async function installCopy(source: string, tarball: string): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), `pipes-${basename(source)}-`));
  const stops: Array<() => Promise<void>> = [];
  const project: Project = {
    folder,
    async npm(args, env = {}) {
      const options = { cwd: folder, shell: isWindows, env: environment(env), timeout: TIMEOUT, maxBuffer: 1e8 };
      const { stdout } = await run('npm', args, options).catch(
        (error: Error & { stdout?: string; stderr?: string }) => {
          throw new Error(`npm ${args.join(' ')} failed.\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
        },
      );
      return stdout;
    },
    async serve(script, url, env) {
      const { stop, ended } = start(folder, script, env);
      stops.push(stop);
      await Promise.race([answers(url), ended]);
    },
    async versionOf(name) {
      return (await readJson(join(folder, 'node_modules', name))).version;
    },
    async remove() {
      await Promise.all(stops.map((stop) => stop()));
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  try {
    await cp(source, folder, { recursive: true, filter: (path) => !NOT_COPIED.includes(basename(path)) });
    const manifest = await readJson(folder);
    manifest.dependencies['pipes-widget'] = `file:${tarball}`;
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
    await project.npm(['install', '--include=dev', ...quick]);
  } catch (error) {
    await project.remove();
    throw error;
  }
  return project;
}

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

async function readJson(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more };
}

function start(folder: string, script: string, env: Record<string, string>) {
  // A group of its own, because npm starts the server as a child.
  const child = spawn('npm', ['run', script], {
    cwd: folder,
    shell: isWindows,
    env: environment(env),
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  function kill(): void {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  }
  // Also where this run is interrupted.
  process.once('exit', kill);
  return {
    /** Rejects when the server is gone. */
    ended: exited.then(() => {
      throw new Error(`npm run ${script} ended.\n${said}`);
    }),
    async stop() {
      kill();
      await exited;
      process.off('exit', kill);
    },
  };
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} did not answer.`);
}
