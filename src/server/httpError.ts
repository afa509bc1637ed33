import { PipesError, type PipesErrorKind } from '../model/error.js';

/** Ends a request with this status. `message` is for developers and, with 400, 409 and 422, for the person. */
export class HttpError extends Error {
  readonly code: string | undefined;
  /** The API's own sentence for the person, if it gave one. */
  readonly detail: string | undefined;
  readonly headers: Record<string, string>;

  constructor(
    readonly status: number,
    message: string,
    {
      code,
      detail,
      headers = {},
    }: { code?: string | undefined; detail?: string | undefined; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.code = code;
    this.detail = detail;
    this.headers = headers;
  }
}

/** A problem between this server and the API, of which the browser gets no details. */
export const badGateway = () => new HttpError(502, 'The connections service failed.');

/** Runs a call of the host's own code, which is no browser: an `HttpError` becomes a `PipesError`. */
export async function forHost<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof HttpError ? toPipesError(error) : error;
  }
}

const KINDS: Record<number, PipesErrorKind> = {
  400: 'invalid',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid',
  429: 'rate_limited',
};

function toPipesError({ status, message, code, detail }: HttpError): PipesError {
  return new PipesError(KINDS[status] ?? 'unavailable', message, { status, code, detail });
}
