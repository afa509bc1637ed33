import { createBackendClient, type PipesWidgetProps } from 'pipes-widget';
import { post } from './post.js';

declare const API_URL: string;

/** Asks the product's own backend for a token; only it may mint one. */
async function fetchToken({ signal }: { signal: AbortSignal }): Promise<string> {
  const answer = await post('/api/pipes/widget-token', { signal });
  if (!answer.ok) throw new Error(`The session has ended (${answer.status}).`);
  return ((await answer.json()) as { token: string }).token;
}

type Source = Pick<PipesWidgetProps, 'token' | 'client' | 'apiUrl'>;

/** The two ways to the backend: with a token in the browser, or through the product's own backend. */
const BACKENDS = {
  widgets: { token: fetchToken, apiUrl: API_URL },
  rest: { client: createBackendClient({ url: '/api/pipes' }) },
} satisfies Record<string, Source>;

export type BackendName = keyof typeof BACKENDS;

export const sourceOf = (backend: BackendName): Source => BACKENDS[backend];

/** The one that the page's address names. */
export const backendOf = (search: string): BackendName =>
  new URLSearchParams(search).get('backend') === 'rest' ? 'rest' : 'widgets';
