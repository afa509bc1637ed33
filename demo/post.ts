/** Asks the product's own backend, with the session's cookie. */
export function post(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(path, { ...init, method: 'POST' });
}
