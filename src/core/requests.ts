import { fingerprint } from '../authorization/goal.js';
import { pause, unlessAborted } from '../client/abort.js';
import { PipesError, toPipesError, type PipesErrorKind } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { isOtherUser, type BoundClient } from './bindClient.js';
import { matchAccount } from './connection.js';
import { isDecided, requestId, type ConnectionRequest, type RequiredConnection } from './connectionRequest.js';
import { rowId } from './sanitize.js';
import type { Session } from './session.js';

// Loaded when a connection is first asked for.

/** The pause before the list is fetched again where that failed, in ms: at first, and at the most. */
const RETRY_PAUSE = { first: 5_000, longest: 60_000 };
/** Waiting does not help against these. */
const FATAL: PipesErrorKind[] = ['unauthorized', 'forbidden', 'not_found', 'invalid'];
/** A connection that looks connected, and is said to be unusable more often than this while nothing of it changes, is not believed. */
const BELIEVED_UNCHANGED = 2;
/** This many requests that are decided are remembered for each user: more than a page has cards, which would ask for them anew. */
const KEPT_DECIDED = 1_000;

interface Wait {
  /** What is waited for, as an id. */
  key: string;
  accounts: Promise<ConnectedAccount[]>;
  evaluate(): void;
  fail(error: unknown): void;
  /** A person has just connected or repaired an account here. */
  repaired(provider: Provider): void;
  /** Those of who waits, and how many wait with each: while there are any, the request goes on. */
  clients: Map<BoundClient, { count: number; leave(): void }>;
}

interface Belief {
  times: number;
  /** The last request that was made before: those up to it say the same thing at the same time. */
  upTo: number;
}

interface Memory {
  waits: Map<string, Wait>;
  /** How many requests were made. */
  count: number;
  /** How often each connection was said to be unusable and looked connected. */
  believed: Map<string, Belief>;
  /** The ids of requests whose success somebody was told of. */
  delivered: Set<string>;
}

const memories = new WeakMap<Session, Memory>();

function memoryOf(session: Session): Memory {
  const known = memories.get(session);
  if (known !== undefined) return known;
  const created: Memory = { waits: new Map(), count: 0, believed: new Map(), delivered: new Set() };
  memories.set(session, created);
  return created;
}

function put(session: Session, request: ConnectionRequest): void {
  const others = session.requests.filter(({ id }) => id !== request.id);
  const decided = others.filter(isDecided);
  const dropped = new Set(decided.slice(0, Math.max(0, decided.length - KEPT_DECIDED)));
  const { delivered } = memoryOf(session);
  for (const { id } of dropped) delivered.delete(id);
  const isKnown = others.length < session.requests.length;
  const all = isKnown
    ? session.requests.map((each) => (each.id === request.id ? request : each))
    : [...others, request];
  session.setRequests(all.filter((each) => !dropped.has(each)));
}

export interface RequestOptions {
  id: string;
  connections: readonly RequiredConnection[];
  /** Each ends this caller's waiting. */
  signals: readonly AbortSignal[];
}

/**
 * Resolves with an account for each connection once the backend, asked after this call, says that they are there. Whoever asks for
 * the same id meanwhile shares the request. Rejects with a `PipesError` (`declined` if the person said so), or with the reason of
 * a signal; a request that nobody waits for any more is withdrawn.
 */
export async function requestConnections(
  session: Session,
  client: BoundClient,
  { id, connections, signals }: RequestOptions,
): Promise<ConnectedAccount[]> {
  for (const signal of signals) signal.throwIfAborted();
  const { waits } = memoryOf(session);
  const former = waits.get(id);
  const isSame = former?.key === requestId(connections);
  if (!isSame) former?.fail(new PipesError('invalid', 'The same `id` was used to ask for other connections.'));
  const wait = former !== undefined && isSame ? former : startWait(session, client, id, connections);
  const leave = join(session, client, wait);
  try {
    return await signals.reduce(unlessAborted, wait.accounts);
  } finally {
    leave();
    if (wait.clients.size === 0 && waits.get(id) === wait) {
      wait.fail(new PipesError('invalid', 'The request was withdrawn.'));
      session.setRequests(session.requests.filter((request) => request.id !== id || isDecided(request)));
    }
  }
}

/** The client's user joins the session while somebody waits with it. Returns a function that stops waiting. */
function join(session: Session, client: BoundClient, { clients, evaluate, repaired }: Wait): () => void {
  const nothing = () => {};
  const joined = clients.get(client) ?? {
    count: 0,
    leave: session.join({
      client,
      onChange: evaluate,
      onPhase({ state }, provider) {
        if (state.phase === 'settled' && state.outcome.kind === 'connected') repaired(provider);
      },
      onConnect: ({ provider }) => repaired(provider),
      onDisconnect: nothing,
    }),
  };
  clients.set(client, joined);
  joined.count += 1;
  return () => {
    joined.count -= 1;
    if (joined.count > 0) return;
    clients.delete(client);
    joined.leave();
  };
}

function startWait(
  session: Session,
  client: BoundClient,
  id: string,
  connections: readonly RequiredConnection[],
): Wait {
  const memory = memoryOf(session);
  memory.count += 1;
  const number = memory.count;
  const sentBefore = session.list.sent;
  const ended = new AbortController();
  let isListed = false;
  /** The doubted connections by their slug, each as it is believed and as it looked: another look is a change. */
  const doubted = new Map<string, { key: string; look: string }>();
  let settle!: { resolve(accounts: ConnectedAccount[]): void; reject(error: unknown): void };
  const accounts = new Promise<ConnectedAccount[]>((resolve, reject) => (settle = { resolve, reject }));
  // Its callers handle it, and there may be none left.
  accounts.catch(() => {});

  function end(settled: () => void): void {
    if (ended.signal.aborted) return;
    ended.abort(new Error('The request has ended.'));
    memory.waits.delete(id);
    settled();
  }

  const fail = (error: unknown) => end(() => settle.reject(toPipesError(error)));

  function accountOf(connection: RequiredConnection): ConnectedAccount | null {
    const provider = listed(connection.slug);
    const { status, account } = matchAccount(provider, connection);
    if (status !== 'connected' || account === null) return null;
    if (doubted.get(connection.slug)?.look === fingerprint(account)) return null;
    doubted.delete(connection.slug);
    return account;
  }

  function listed(slug: string): Provider {
    const provider = session.list.find(slug);
    if (provider === undefined) throw new PipesError('not_found', `The list has no provider "${slug}".`);
    const { pendingDisconnects } = session;
    const stays = provider.connectedAccounts.filter((account) => !pendingDisconnects.has(account.id));
    return { ...provider, connectedAccounts: stays };
  }

  function evaluate(): void {
    if (ended.signal.aborted) return;
    try {
      if (!isListed) {
        // A list that was asked for before proves nothing.
        if (session.list.received <= sentBefore) return;
        isListed = true;
        doubt();
        return update(session, id, { status: 'pending', doubted: [...doubted.keys()] });
      }
      const found = connections.map(accountOf);
      const there = found.filter((account) => account !== null);
      if (there.length < found.length) return sayDoubted();
      end(() => {
        update(session, id, { status: 'connected' });
        settle.resolve(there);
      });
    } catch (error) {
      fail(error);
    }
  }

  function sayDoubted(): void {
    const said = session.requests.find((each) => each.id === id)?.doubted.length;
    if (said !== doubted.size) update(session, id, { doubted: [...doubted.keys()] });
  }

  function repaired(provider: Provider): void {
    for (const [slug, { key }] of doubted) {
      const known = session.list.find(slug);
      if (known === undefined || rowId(known) !== rowId(provider)) continue;
      doubted.delete(slug);
      memory.believed.delete(key);
    }
    evaluate();
  }

  /** What a backend cannot use although it looks connected is believed a few times: the list may be ahead, or behind. */
  function doubt(): void {
    for (const connection of connections) {
      const account = connection.reason === undefined ? null : accountOf(connection);
      if (account === null) continue;
      const key = JSON.stringify([connection.slug, connection.reason, fingerprint(account)]);
      let belief = memory.believed.get(key) ?? { times: 0, upTo: 0 };
      if (number > belief.upTo) belief = { times: belief.times + 1, upTo: memory.count };
      memory.believed.set(key, belief);
      if (belief.times > BELIEVED_UNCHANGED) doubted.set(connection.slug, { key, look: fingerprint(account) });
    }
  }

  async function verify(): Promise<void> {
    let retryAfter = RETRY_PAUSE.first;
    while (!isListed) {
      try {
        await unlessAborted(session.list.refetch([...wait.clients.keys()].at(-1) ?? client), ended.signal);
        evaluate();
      } catch (error) {
        if (ended.signal.aborted) return;
        // Of several who wait, only that one's user has changed.
        if (!isOtherUser(error) && FATAL.includes(toPipesError(error).kind)) return fail(error);
        await pause(retryAfter, ended.signal).catch(() => {});
        retryAfter = Math.min(retryAfter * 2, RETRY_PAUSE.longest);
      }
    }
  }

  const wait: Wait = { key: requestId(connections), accounts, evaluate, fail, repaired, clients: new Map() };
  memory.waits.set(id, wait);
  memory.delivered.delete(id);
  put(session, { id, connections, status: 'checking', doubted: [] });
  void verify();
  return wait;
}

function update(session: Session, id: string, change: Partial<ConnectionRequest>): void {
  const request = session.requests.find((each) => each.id === id);
  if (request !== undefined) put(session, { ...request, ...change });
}

/** The person said "Not now": whoever waits for it is told. */
export function declineRequest(session: Session, id: string): void {
  const wait = memoryOf(session).waits.get(id);
  wait?.fail(new PipesError('declined', 'The person chose not to connect now.'));
  update(session, id, { status: 'declined' });
}

/** Calls `tell` if nobody was told of this request's success yet. It returns whether it could tell. */
export function deliverRequest(session: Session, id: string, tell: () => boolean): void {
  const { delivered } = memoryOf(session);
  if (!delivered.has(id) && tell()) delivered.add(id);
}
