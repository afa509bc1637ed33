import { PipesError } from '../../model/error.js';
import { deadline, unlessAborted } from '../abort.js';

/** A widget token or AuthKit access token, or a function that gets one from the host's backend. */
export type Token = string | ((options: { signal: AbortSignal }) => Promise<string>);

interface ReadToken {
  text: string;
  /** Whose it is; undefined where the token cannot be read. */
  subject: string | undefined;
  /** When it ends, in ms since 1970; Infinity where it does not say. */
  expiresAt: number;
}

/** A token this close to its end is not used any more, in ms. */
const MARGIN = 30_000;

/** Reads what a JWT says of itself, unverified: the backend verifies. Anything else is passed on as it is. */
export function readToken(text: string): ReadToken {
  const claims = parseClaims(text);
  const sub = typeof claims['sub'] === 'string' ? claims['sub'] : undefined;
  const organization = typeof claims['org_id'] === 'string' ? `@${claims['org_id']}` : '';
  const exp = claims['exp'];
  return {
    text,
    subject: sub === undefined ? undefined : sub + organization,
    expiresAt: typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : Infinity,
  };
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
 * Keeps one token in memory. A function is called once for any number of simultaneous requests, and its token is kept
 * until 30 s before it expires.
 */
export function createTokenKeeper(initial: Token) {
  let source = initial;
  let kept: ReadToken | undefined;
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
    kept = read;
    if (before !== undefined && before.subject !== read.subject)
      for (const listener of listeners) listener(read.subject);
    return read;
  }

  /** One call at a time, for all who wait. It is aborted, and no longer listened to, when it takes too long. */
  async function callSource(): Promise<ReadToken> {
    if (typeof source === 'string') return keep(source);
    const { signal, done } = deadline('The token function');
    try {
      return keep(await unlessAborted(source({ signal }), signal));
    } catch (cause) {
      if (cause instanceof PipesError) throw cause;
      // What `fetch` throws without a connection.
      const kind = cause instanceof TypeError ? 'network' : 'unauthorized';
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
    if (kept !== undefined && (typeof source === 'string' || kept.expiresAt - MARGIN > Date.now())) return kept;
    return shared(signal);
  }

  return {
    get,
    /** After `refused` was turned away: true if another token of the same user is to be had. */
    async renew(refused: string, signal: AbortSignal): Promise<boolean> {
      const before = kept;
      if (before?.text === refused) {
        if (typeof source === 'string') return false;
        await shared(signal);
      }
      return kept !== undefined && kept.text !== refused && kept.subject === readToken(refused).subject;
    },
    /** A refreshed string takes the old one's place; a new function is asked when the kept token has run out. */
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

export type TokenKeeper = ReturnType<typeof createTokenKeeper>;
