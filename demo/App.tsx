import { useState } from 'react';
import { createBackendClient, PipesWidget, type PipesWidgetProps, type Provider } from 'pipes-widget';
import { Controls } from './Controls.js';
import { post } from './post.js';

declare const API_URL: string;

/** Asks the product's own backend for a token; only it may mint one. */
async function fetchToken({ signal }: { signal: AbortSignal }): Promise<string> {
  const answer = await post('/api/pipes/widget-token', { signal });
  if (!answer.ok) throw new Error(`The session has ended (${answer.status}).`);
  return ((await answer.json()) as { token: string }).token;
}

/** The two ways to the backend: with a token in the browser, or through the product's own backend. */
const BACKENDS: Record<string, Pick<PipesWidgetProps, 'token' | 'client' | 'apiUrl'>> = {
  widgets: { token: fetchToken, apiUrl: API_URL },
  rest: { client: createBackendClient({ url: '/api/pipes' }) },
};

/** What in the product relies on a connection. */
async function relyingOn({ provider }: { provider: Provider }) {
  return provider.slug === 'slack' ? { consequences: ['The weekly summary is no longer posted to #engines.'] } : {};
}

/** The settings page of an imaginary product, with the widget in it. */
export function App() {
  const [events, setEvents] = useState<string[]>([]);
  const [backend, setBackend] = useState(() => new URLSearchParams(location.search).get('backend') ?? 'widgets');
  const log = (event: string) => setEvents((all) => [event, ...all].slice(0, 6));

  return (
    <div className="app">
      <nav className="nav" aria-label="Settings">
        <p className="brand">Margin</p>
        <a className="nav-item" href="#profile">
          Profile
        </a>
        <a className="nav-item" href="#connections" aria-current="page">
          Connections
        </a>
        <a className="nav-item" href="#notifications">
          Notifications
        </a>
        <a className="nav-item" href="#billing">
          Billing
        </a>
      </nav>
      <main className="main">
        <h1 className="title">Connections</h1>
        <p className="lead">
          Connect the tools you already use, so that Margin’s assistant can work with them for you.
        </p>
        <PipesWidget
          key={backend}
          {...BACKENDS[backend]}
          onConnect={({ provider, intent }) => log(`onConnect: ${provider.slug} (${intent})`)}
          onBeforeDisconnect={relyingOn}
          showShared
          highlightFromUrl
          onDisconnect={({ provider }) => log(`onDisconnect: ${provider.slug}`)}
          onError={(error) => log(`onError: ${error.kind}`)}
        />
      </main>
      <Controls events={events} backend={backend} onBackendChange={setBackend} />
    </div>
  );
}
