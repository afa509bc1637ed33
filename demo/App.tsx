import { useState } from 'react';
import { PipesWidget, type Provider } from 'pipes-widget';
import { backendOf, sourceOf } from './backends.js';
import { Controls } from './Controls.js';
import { Nav } from './Nav.js';

/** What in the product relies on a connection. */
async function relyingOn({ provider }: { provider: Provider }) {
  return provider.slug === 'slack' ? { consequences: ['The weekly summary is no longer posted to #engines.'] } : {};
}

/** The settings page of an imaginary product, with the widget in it. */
export function App() {
  const [events, setEvents] = useState<string[]>([]);
  const [backend, setBackend] = useState(() => backendOf(location.search));
  const log = (event: string) => setEvents((all) => [event, ...all].slice(0, 6));

  return (
    <div className="app">
      <Nav current="connections" backend={backend} />
      <main className="main">
        <h1 className="title">Connections</h1>
        <p className="lead">
          Connect the tools you already use, so that Margin’s assistant can work with them for you.
        </p>
        <PipesWidget
          key={backend}
          appName="Margin"
          {...sourceOf(backend)}
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
