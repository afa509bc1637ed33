/** Ends a request with this status. `message` is for developers and, with 400, 409 and 422, for the person. */
export class HttpError extends Error {
  readonly code: string | undefined;
  readonly headers: Record<string, string>;

  constructor(
    readonly status: number,
    message: string,
    { code, headers = {} }: { code?: string | undefined; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}

/** A problem between this server and the API, of which the browser gets no details. */
export const badGateway = () => new HttpError(502, 'The connections service failed.');
