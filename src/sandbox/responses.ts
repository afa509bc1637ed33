import { ApiError } from './apiError.js';

/** `no-store` everywhere: a cached response would hide what a test changes. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  });
}

export function html(body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Lets any origin read the response. A real API would ask for a list of allowed ones. */
export function withOpenCors(request: Request, response: Response): Response {
  const origin = request.headers.get('Origin');
  if (origin === null) return response;
  const headers = new Headers(response.headers);
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Vary', 'Origin');
  return new Response(response.body, { status: response.status, headers });
}

export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, WorkOS-Widgets-Version, WorkOS-Widgets-Type',
      'Access-Control-Max-Age': '600',
    },
  });
}

/** The JSON object in a request's body. Throws `ApiError`. */
export async function readJsonObject(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new ApiError(400, 'The body must be a JSON object.');
  return body as Record<string, unknown>;
}

/** An `ApiError` as a response. Rethrows anything else, which is a bug in the sandbox. */
export function errorResponse(error: unknown): Response {
  if (!(error instanceof ApiError)) throw error;
  const { status, message, code } = error;
  return json(code === undefined ? { message } : { message, code }, status);
}
