/** A request that ends here. `message` is for the host developer and, with 400, 409 and 422, for the person. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}
