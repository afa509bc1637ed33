import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildPackage } from './buildPackage.js';
import { buildPage, servePages } from './buildPage.js';
import { freePort } from './freePort.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demo, over the built package. */
    demo: string;
    /** The widgets alone on a page each, `ours/ours.html` and `official/official.html`, and `bare/bare.html`, a bare React list. */
    pages: string;
    /** Names this run, so that what it has built once is not built again. */
    run: string;
  }
}

/** Builds the package, the demo and the test pages for production, and serves them. */
export default async function setup(project: TestProject) {
  await buildPackage();
  const [port, sandboxPort, oauthPort] = await Promise.all([freePort(), freePort(), freePort()]);
  // The builds run in this process, and Vitest's `NODE_ENV` would make them development builds.
  Object.assign(process.env, {
    NODE_ENV: 'production',
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    OAUTH_PORT: String(oauthPort),
    PIPES_FROM: 'dist',
  });
  await build({ configFile: 'demo/vite.config.ts', logLevel: 'error' });
  const demo = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'error' });
  // React's development build doubles what StrictMode doubles.
  const production = ['ours', 'official', 'bare'] as const;
  await Promise.all([...production.map((page) => buildPage(page)), buildPage('hazards', 'development')]);
  const pages = await servePages();
  project.provide('demo', `http://localhost:${port}`);
  project.provide('pages', pages.origin);
  project.provide('run', `${process.pid} ${Date.now()}`);
  return async () => {
    await Promise.all([demo.close(), pages.close()]);
  };
}
