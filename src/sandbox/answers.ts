import { Refusal } from './refusal.js';

/** `no-store` on everything: nothing a stand-in says is worth keeping. */
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

/** What a browser asks for before and after a request from another origin. */
export function withCors(request: Request, response: Response): Response {
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

/** The JSON object of a request. Throws `Refusal`. */
export async function readObject(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new Refusal(400, 'The body must be a JSON object.');
  return body as Record<string, unknown>;
}

/** What was refused, as the APIs say it. What is no refusal is thrown on. */
export function refused(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error;
  const { status, message, code } = error;
  return json(code === undefined ? { message } : { message, code }, status);
}
