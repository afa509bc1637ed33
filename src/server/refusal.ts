/** A request that ends here. `message` is for the host developer and, with 400, 409 and 422, for the person. */
export class Refusal extends Error {
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

/** What is between this server and the API, and nobody else's business. */
export const serviceFailed = () => new Refusal(502, 'The connections service failed.');
