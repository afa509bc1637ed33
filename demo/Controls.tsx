import { useState } from 'react';
import { BackendChoice } from './BackendChoice.js';
import type { BackendName } from './backends.js';
import { ColorScheme } from './ColorScheme.js';
import { post } from './post.js';

const PROVIDERS = ['slack', 'gmail', 'google-calendar', 'salesforce', 'github'];
const SWITCHES = { slow: 'Slow API (3 s)', failing: 'API fails (503)', 'signed-out': 'Session ended' };

async function tell(action: string, query: Record<string, string>): Promise<void> {
  await post(`/api/sandbox/${action}?${new URLSearchParams(query)}`);
  lookAgain();
}

/** What changed at the backend is seen as after a return from another tab. */
function lookAgain(): void {
  window.dispatchEvent(new Event('focus'));
}

export interface ControlsProps {
  events: string[];
  backend: BackendName;
  onBackendChange: (backend: BackendName) => void;
}

/** Makes the stand-in backend misbehave, and shows what the host is told. */
export function Controls({ events, backend, onBackendChange }: ControlsProps) {
  const [slug, setSlug] = useState('slack');
  const [said, setSaid] = useState('');

  async function askAssistant(): Promise<void> {
    const answer = await post(`/api/assistant?${new URLSearchParams({ slug })}`);
    const body = (await answer.json()) as { said?: string; message?: string };
    setSaid(body.said ?? body.message ?? '');
    lookAgain();
  }

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
        <button type="button" onClick={() => void askAssistant()}>
          Let the assistant use it
        </button>
        <button type="button" onClick={() => void tell('revoke', { slug })}>
          Revoke at the provider
        </button>
        <button type="button" onClick={() => void tell('expire', { slug })}>
          Expire the account
        </button>
        <button type="button" onClick={() => void tell('take-scope', { slug })}>
          Take a scope away
        </button>
      </div>
      <output className="said" aria-label="The assistant">
        {said}
      </output>
      {Object.entries(SWITCHES).map(([action, words]) => (
        <label key={action} className="switch">
          <input type="checkbox" onChange={(event) => void tell(action, { on: String(event.target.checked) })} />
          {words}
        </label>
      ))}
      <BackendChoice backend={backend} onChange={onBackendChange} />
      <ColorScheme />
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
