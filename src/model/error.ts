import { cleanText } from './cleanText.js';

/** What went wrong, as far as a program needs to tell failures apart. `declined`: a person chose not to connect. */
export type PipesErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'invalid'
  | 'rate_limited'
  | 'unavailable'
  | 'network'
  | 'bad_response'
  | 'declined';

/**
 * Every failure a client or the widget reports. `message` says what happened and what to do, in English, for the
 * host developer; what the end user reads comes from the labels. It never holds a token or an authorize URL.
 */
export class PipesError extends Error {
  override readonly name = 'PipesError';
  readonly kind: PipesErrorKind;
  /** The HTTP status, if there was a response. */
  readonly status: number | undefined;
  /** The backend's own word for it, if it gave one, e.g. `multiple_connections_unavailable`. */
  readonly code: string | undefined;
  /** The backend's own sentence, if it gave one. Text for people, cut to 300 characters. */
  readonly detail: string | undefined;

  constructor(
    kind: PipesErrorKind,
    message: string,
    options: {
      status?: number | undefined;
      code?: string | undefined;
      detail?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.status = options.status;
    this.code = options.code;
    this.detail = cleanText(options.detail ?? '', 300) || undefined;
  }
}

/** Whether a thrown value is a `PipesError`, also one of another copy of this package on the page. */
export function isPipesError(thrown: unknown): thrown is PipesError {
  return (
    thrown instanceof Error && thrown.name === 'PipesError' && typeof (thrown as { kind?: unknown }).kind === 'string'
  );
}

/** Any thrown value as a `PipesError`, so that hosts handle one type. */
export function toPipesError(thrown: unknown): PipesError {
  if (isPipesError(thrown)) return thrown;
  return new PipesError('bad_response', `The client failed unexpectedly: ${describe(thrown)}`, { cause: thrown });
}

function describe(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    // An object without a prototype has no text.
    return 'it threw something that is not an Error.';
  }
}
