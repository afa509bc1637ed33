/** Ends a request with this status. Developers read `message`; with 400, 409 and 422 the person does, too. */
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

/** Something is wrong between this server and the API. The browser gets no details. */
export const badGateway = () => new HttpError(502, 'The connections service failed.');
