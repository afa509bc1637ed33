import { isPipesError, PipesError } from '../../model/error.js';
import { deadline, unlessAborted } from '../abort.js';

/** A widget token or AuthKit access token, or a function that fetches one from the host's backend. */
export type Token = string | ((options: { signal: AbortSignal }) => Promise<string>);

interface ReadToken {
  text: string;
  /** Whose it is; undefined where the token cannot be read. */
  subject: string | undefined;
  /** How long it lasts from now, in ms; Infinity where it does not say. */
  lifetime: number;
}

/** A token is replaced this long before it expires, in ms. */
const MARGIN = 30_000;
/** A token is kept at least this long, however short-lived it is or whatever this machine's clock says, in ms. */
const SHORTEST_USE = 10_000;

/** Reads what a JWT says of itself, unverified: the backend verifies. Anything else is passed on as it is. */
export function readToken(text: string): ReadToken {
  const claims = parseClaims(text);
  const sub = typeof claims['sub'] === 'string' ? claims['sub'] : undefined;
  const organization = typeof claims['org_id'] === 'string' ? `@${claims['org_id']}` : '';
  return { text, subject: sub === undefined ? undefined : sub + organization, lifetime: lifetimeOf(claims) };
}

function lifetimeOf({ iat, exp }: Record<string, unknown>): number {
  if (typeof exp !== 'number' || !Number.isFinite(exp)) return Infinity;
  const left = exp * 1000 - Date.now();
  const whole = typeof iat === 'number' && Number.isFinite(iat) ? (exp - iat) * 1000 : Infinity;
  // More left than there ever was, or none of a fresh token: this machine's clock is wrong, and the token knows better.
  return left > whole || (left <= 0 && whole !== Infinity) ? whole : left;
}

function parseClaims(text: string): Record<string, unknown> {
  const payload = text.split('.')[1];
  if (payload === undefined) return {};
  try {
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    // Not a JWT. That is no error: only the backend can say whether a token is good.
    return {};
  }
}

/**
 * Holds one token in memory. A function is called once for any number of simultaneous requests, and its token is used until
 * 30 s before it expires (a short-lived one for 10 s).
 */
export function createTokenStore(initial: Token) {
  let source = initial;
  let kept: (ReadToken & { usableUntil: number }) | undefined;
  let pending: Promise<ReadToken> | undefined;
  const listeners = new Set<(subject: string | undefined) => void>();

  function keep(text: unknown): ReadToken {
    if (typeof text !== 'string' || text.trim() === '') {
      throw new PipesError(
        'unauthorized',
        'The token is empty. Mint one on your backend and pass it, or a function that fetches it.',
      );
    }
    const before = kept;
    const read = readToken(text.trim());
    const use = Math.max(read.lifetime - MARGIN, Math.min(SHORTEST_USE, Math.max(read.lifetime, SHORTEST_USE / 2)));
    // Measured with a clock that never jumps.
    kept = { ...read, usableUntil: performance.now() + use };
    if (before !== undefined && before.subject !== read.subject)
      for (const listener of listeners) listener(read.subject);
    return read;
  }

  /** One call at a time, for all who wait. It is aborted, and its result ignored, when it takes too long. */
  async function callSource(): Promise<ReadToken> {
    if (typeof source === 'string') return keep(source);
    const asked = source;
    const { signal, done } = deadline('The token function');
    try {
      const token = await unlessAborted(asked({ signal }), signal);
      // Another string has taken its place, maybe of another user.
      return typeof source === 'string' ? keep(source) : keep(token);
    } catch (cause) {
      if (isPipesError(cause)) throw cause;
      // What `fetch` throws without a connection.
      // Only what says so is a signed-out session: the endpoint may just have failed.
      const kind = cause instanceof TypeError ? 'network' : 'unavailable';
      throw new PipesError(kind, 'The token function failed. See `cause` for its error.', { cause });
    } finally {
      done();
    }
  }

  function shared(signal: AbortSignal): Promise<ReadToken> {
    pending ??= callSource().finally(() => (pending = undefined));
    return unlessAborted(pending, signal);
  }

  async function get(signal: AbortSignal): Promise<ReadToken> {
    if (kept !== undefined && (typeof source === 'string' || performance.now() < kept.usableUntil)) return kept;
    return shared(signal);
  }

  return {
    get,
    /** After `refused` was refused: whether another token of the same user can be had. */
    async renew(refused: string, signal: AbortSignal): Promise<boolean> {
      const before = kept;
      if (before?.text === refused) {
        if (typeof source === 'string') return false;
        await shared(signal);
      }
      return kept !== undefined && kept.text !== refused && kept.subject === readToken(refused).subject;
    },
    /** A refreshed string replaces the old one; a new function is called once the current token has run out. */
    replace(next: Token): void {
      if (next === source) return;
      source = next;
      if (typeof next === 'string' && next.trim() !== '') keep(next);
    },
    onSubjectChange(listener: (subject: string | undefined) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type TokenStore = ReturnType<typeof createTokenStore>;
