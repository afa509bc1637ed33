import type { OpenWindow } from '../model/popUp.js';
import { json, preflight, refused, withCors } from './answers.js';
import { createFailures, type Failure, type Match } from './failures.js';
import type { SandboxOAuth } from './oauth.js';
import { pages } from './pages.js';
import { playInWindow, playUnseen } from './playedWindow.js';
import { PROVIDERS, type SandboxAccountSeed, type SandboxProvider } from './providers.js';
import { createStore, newId, type Decision } from './store.js';
import { restApi } from './restApi.js';
import { mintToken } from './token.js';
import { widgetsApi } from './widgetsApi.js';

export interface SandboxOptions {
  /** The origin of the URLs it hands out. Default `https://api.workos.com`: its stand-in. Routes match by path. */
  origin?: string;
  /** Default: a dozen believable ones. */
  providers?: readonly SandboxProvider[];
  /** Added to each answer, in ms. Default 0. */
  latency?: number;
  /**
   * What `sandbox.openWindow` does. `ask` (default): shows the consent page in a blank window. `approve` and `deny`: no
   * window, decided at once. `wait`: no window, until `sandbox.decide` is called.
   */
  consent?: 'ask' | 'approve' | 'deny' | 'wait';
  /** Whether the team may have several accounts per provider, through the public REST API. Default false. */
  supportsMultipleConnections?: boolean;
  /** Real authorization servers behind it, instead of the consent page and invented access tokens. Needs a server. */
  oauth?: SandboxOAuth;
}

export interface SandboxRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** The parsed JSON, the text where it is none, undefined where there is no body. */
  body: unknown;
}

/** Settings of a provider, or of the accounts that users have of it. */
export interface SandboxChange extends Partial<Omit<SandboxProvider, 'slug' | 'accounts'>> {
  /** Of the accounts. */
  accounts?: { state?: SandboxAccountSeed['state']; scopes?: string[]; displayName?: string | null };
}

export type Sandbox = ReturnType<typeof createSandbox>;

/**
 * A stand-in for the backend, in memory: the Widgets API, the public REST API (any `sk_…` key), tokens, and the pages a pop-up goes through, as one web-standard
 * `fetch` handler. For tests, Storybook, demos, and a browser with no server at all.
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
    /** What `openWindow` does from now on. */
    consent,
    /** Added to each answer from now on, in ms. */
    latency,
    /** Every request it was sent, oldest first, preflights left out. */
    requests,
    fetch: answer,
    openWindow: ((request) => windows()(request)) satisfies OpenWindow,
    /** A token for the user `sub` (default: one user per sandbox) that expires in `expiresIn` seconds (default an hour). */
    token: ({ sub = defaultUser, expiresIn = 3600 }: { sub?: string; expiresIn?: number } = {}) =>
      mintToken(sub, expiresIn),
    update,
    /** The provider no longer accepts the connections users have of it. */
    expire: (slug: string) => update(slug, { accounts: { state: 'needs_reauthorization' } }),
    /** Makes matching requests fail. Returns a function that ends it. */
    fail: (match: Match, failure: Failure, { times }: { times?: number } = {}) => failures.add(match, failure, times),
    /** Ends all that `fail` began. */
    heal: () => failures.clear(),
    decide,
  };

  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    if (request.method === 'OPTIONS') return withCors(request, preflight());
    const { pathname, search } = new URL(request.url);
    requests.push({
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: parse(await request.clone().text()),
    });
    if (sandbox.latency > 0) await pause(sandbox.latency, request.signal);
    return withCors(request, (await failures.play(request)) ?? (await route(request).catch(refused)));
  }

  async function route(request: Request): Promise<Response> {
    const surroundings = { store, origin, oauth };
    return (
      (await widgetsApi(request, surroundings)) ??
      (await restApi(request, surroundings)) ??
      (await pages(request, surroundings)) ??
      json({ message: 'Not found.' }, 404)
    );
  }

  function windows(): OpenWindow {
    const answerOf = sandbox.consent;
    if (answerOf === 'ask') return playInWindow(answer);
    return playUnseen(answer, (id) => {
      if (answerOf === 'wait') return false;
      const shown = store.pending.get(id);
      if (shown !== undefined) store.decide(shown, answerOf);
      return true;
    });
  }

  /** Changes what every user sees of a provider. Throws if there is no such provider. */
  function update(slug: string, { accounts, ...settings }: SandboxChange): void {
    const provider = store.findProvider(slug);
    if (provider === undefined)
      throw new Error(
        `The sandbox has no provider "${slug}". It has: ${store.providers.map((known) => known.slug).join(', ')}.`,
      );
    Object.assign(provider, settings);
    if (accounts === undefined) return;
    // For users not met yet, too.
    provider.accounts = provider.accounts.map((seed) => ({ ...seed, ...accounts }));
    for (const account of store.allAccounts(slug))
      Object.assign(account, accounts, { updatedAt: new Date().toISOString() });
  }

  /** Decides the newest open authorization of a provider, as the person would on the consent page. */
  function decide(slug: string, decision: Decision): void {
    const open = [...store.pending.values()].filter((authorization) => authorization.slug === slug).at(-1);
    if (open === undefined) throw new Error(`No authorization of "${slug}" is open.`);
    if (!open.handedOff) throw new Error(`The authorization of "${slug}" still waits for its opener to hand it over.`);
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
