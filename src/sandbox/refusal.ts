/** A request that ends here, as the API would say it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

export const notFound = () => new Refusal(404, 'Not found.', 'entity_not_found');
