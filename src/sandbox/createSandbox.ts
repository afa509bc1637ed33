import type { OpenWindow } from '../model/popUp.js';
import { createFailures, type Failure, type Match } from './failures.js';
import type { SandboxOAuth } from './oauth.js';
import { pages } from './pages.js';
import { PROVIDERS, type SandboxAccountSeed, type SandboxProvider } from './providers.js';
import { errorResponse, json, preflight, withOpenCors } from './responses.js';
import { restApi } from './restApi.js';
import { simulateHeadless, simulateInWindow } from './simulatedWindow.js';
import { createStore, newId, type Decision } from './store.js';
import { mintToken } from './token.js';
import { widgetsApi } from './widgetsApi.js';

/** What `createSandbox` takes. */
export interface SandboxOptions {
  /** The origin of the authorize URLs. Requests are matched by their path alone. Default `https://api.workos.com`. */
  origin?: string;
  /** Default `PROVIDERS`, a realistic dozen. */
  providers?: readonly SandboxProvider[];
  /** How long each response is delayed, in ms. Default 0. */
  latency?: number;
  /**
   * What `sandbox.openWindow` does. `ask`: shows the consent page in a blank window. `approve` and `deny`: opens no window and
   * decides at once. `wait`: opens no window and waits for `sandbox.decide`. Default `ask`.
   */
  consent?: 'ask' | 'approve' | 'deny' | 'wait';
  /** Allows several accounts per provider, through the public REST API. Default false. */
  supportsMultipleConnections?: boolean;
  /** Real authorization servers, instead of the consent page and made-up access tokens. Needs the sandbox to run on a server. */
  oauth?: SandboxOAuth;
}

/** A request that the sandbox has received. */
export interface SandboxRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** The parsed JSON, or the text if it is not JSON. Undefined without a body. */
  body: unknown;
}

/** New settings for a provider, or for the accounts that users have of it. */
export interface SandboxChange extends Partial<Omit<SandboxProvider, 'slug' | 'accounts'>> {
  /** Applied to every account, including those of users the sandbox has not seen yet. */
  accounts?: { state?: SandboxAccountSeed['state']; scopes?: string[]; displayName?: string | null };
}

/** The stand-in, and what a test or a story does with it. */
export type Sandbox = ReturnType<typeof createSandbox>;

/**
 * Creates an in-memory stand-in for the WorkOS backend: the Widgets API, the public REST API (with any `sk_…` key), tokens, and the
 * pages of the sign-in window, as one web-standard `fetch` handler. For tests, Storybook, demos, and pages without a server.
 */
export function createSandbox({
  origin = 'https://api.workos.com',
  providers = PROVIDERS,
  latency = 0,
  consent = 'ask',
  supportsMultipleConnections = false,
  oauth,
}: SandboxOptions = {}) {
  const store = createStore(providers, supportsMultipleConnections);
  const failures = createFailures();
  const requests: SandboxRequest[] = [];
  const defaultUser = newId('user');
  const sandbox = {
    /** Like the option. Can be changed at any time. */
    consent,
    /** Like the option, in ms. Can be changed at any time. */
    latency,
    /** Every request so far, oldest first, without preflights. */
    requests,
    /** The backend. Pass it as `fetch` to a client or to `createPipesHandler`. */
    fetch: handle,
    /** Pass it as the widget's `openWindow`: a stand-in for the sign-in window, where there is no server to navigate to. */
    openWindow: ((request) => windows()(request)) satisfies OpenWindow,
    /** Mints a token for the user `sub` (default: always the same user) that expires in `expiresIn` seconds (default 3600). */
    token: ({ sub = defaultUser, expiresIn = 3600 }: { sub?: string; expiresIn?: number } = {}) =>
      mintToken(sub, expiresIn),
    update,
    /** Makes every account of a provider need reauthorization. Throws if there is no such provider. */
    expire: (slug: string) => update(slug, { accounts: { state: 'needs_reauthorization' } }),
    /** Makes matching requests fail, at most `times` times. Returns a function that stops it. */
    fail: (match: Match, failure: Failure, { times }: { times?: number } = {}) => failures.add(match, failure, times),
    /** Removes every failure that `fail` added. */
    clearFailures: () => failures.clear(),
    decide,
  };

  async function handle(input: Request | string | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    if (request.method === 'OPTIONS') return withOpenCors(request, preflight());
    const { pathname, search } = new URL(request.url);
    requests.push({
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: parse(await request.clone().text()),
    });
    if (sandbox.latency > 0) await pause(sandbox.latency, request.signal);
    return withOpenCors(request, (await failures.apply(request)) ?? (await route(request).catch(errorResponse)));
  }

  async function route(request: Request): Promise<Response> {
    const context = { store, origin, oauth };
    return (
      (await widgetsApi(request, context)) ??
      (await restApi(request, context)) ??
      (await pages(request, context)) ??
      json({ message: 'Not found.' }, 404)
    );
  }

  function windows(): OpenWindow {
    const decision = sandbox.consent;
    if (decision === 'ask') return simulateInWindow(handle);
    return simulateHeadless(handle, (id) => {
      if (decision === 'wait') return false;
      const authorization = store.pending.get(id);
      if (authorization !== undefined) store.decide(authorization, decision);
      return true;
    });
  }

  /** Changes every provider of this slug, for every user. Throws if there is none. */
  function update(slug: string, { accounts, ...settings }: SandboxChange): void {
    const changed = store.providers.filter((provider) => provider.slug === slug);
    if (changed.length === 0)
      throw new Error(
        `The sandbox has no provider "${slug}". It has: ${store.providers.map((known) => known.slug).join(', ')}.`,
      );
    for (const provider of changed) {
      Object.assign(provider, settings);
      if (accounts === undefined) continue;
      // The seeds are for users the sandbox has not seen yet.
      provider.accounts = provider.accounts.map((seed) => ({ ...seed, ...accounts }));
      for (const account of store.allAccounts(provider))
        Object.assign(account, accounts, { updatedAt: new Date().toISOString() });
    }
  }

  /**
   * Decides the newest open authorization of a provider, as the person would on the consent page. Throws if there is none, or if
   * its window has not been handed off by its opener yet.
   */
  function decide(slug: string, decision: Decision): void {
    const open = [...store.pending.values()].filter(({ provider }) => provider.slug === slug).at(-1);
    if (open === undefined) throw new Error(`No authorization of "${slug}" is open.`);
    if (!open.handedOff)
      throw new Error(`The authorization of "${slug}" is still waiting for the handoff from its opener.`);
    store.decide(open, decision);
  }

  return sandbox;
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
