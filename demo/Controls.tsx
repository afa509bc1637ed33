import { useEffect, useState } from 'react';

const PROVIDERS = ['slack', 'gmail', 'google-calendar', 'salesforce', 'github'];
const SWITCHES = { slow: 'Slow API (3 s)', failing: 'API fails (503)', 'signed-out': 'Session ended' };

async function tell(action: string, query: Record<string, string>): Promise<void> {
  await fetch(`/api/sandbox/${action}?${new URLSearchParams(query)}`, { method: 'POST' });
  // What changed at the backend is seen as after a return from another tab.
  window.dispatchEvent(new Event('focus'));
}

/** Makes the stand-in backend misbehave, and shows what the host is told. */
export function Controls({ events }: { events: string[] }) {
  const [slug, setSlug] = useState('slack');
  const [scheme, setScheme] = useState('light dark');
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);

  return (
    <aside className="controls" aria-label="Demo controls">
      <h2 className="controls-title">Try it</h2>
      <label className="field">
        Provider
        <select value={slug} onChange={(event) => setSlug(event.target.value)}>
          {PROVIDERS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <div className="buttons">
        <button type="button" onClick={() => void tell('expire', { slug })}>
          Expire the account
        </button>
        <button type="button" onClick={() => void tell('take-scope', { slug })}>
          Take a scope away
        </button>
      </div>
      {Object.entries(SWITCHES).map(([action, words]) => (
        <label key={action} className="switch">
          <input type="checkbox" onChange={(event) => void tell(action, { on: String(event.target.checked) })} />
          {words}
        </label>
      ))}
      <label className="field">
        Colour scheme
        <select value={scheme} onChange={(event) => setScheme(event.target.value)}>
          <option value="light dark">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <h2 className="controls-title">What the host is told</h2>
      <ul className="events" aria-label="Events">
        {events.length === 0 ? (
          <li>Nothing yet</li>
        ) : (
          events.map((event, index) => <li key={events.length - index}>{event}</li>)
        )}
      </ul>
    </aside>
  );
}
