/** Ends a request with this status, as the APIs would. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

export const notFound = () => new ApiError(404, 'Not found.', 'entity_not_found');
