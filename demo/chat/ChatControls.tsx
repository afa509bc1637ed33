import { BackendChoice } from '../BackendChoice.js';
import type { BackendName } from '../backends.js';
import { ColorScheme } from '../ColorScheme.js';
import { post } from '../post.js';

interface Settings {
  backend: BackendName;
  hasPopUps: boolean;
}

export interface ChatControlsProps extends Settings {
  onChange: (change: Partial<Settings>) => void;
  onStartOver: () => void;
}

const tell = (action: string, slug: string) => void post(`/api/sandbox/${action}?${new URLSearchParams({ slug })}`);

/** Makes things happen that happen elsewhere, and chooses how the page connects. */
export function ChatControls({ backend, hasPopUps, onChange, onStartOver }: ChatControlsProps) {
  return (
    <aside className="controls chat-controls" aria-label="Demo controls">
      <details open={matchMedia('(width >= 70rem)').matches}>
        <summary className="controls-title">Try it</summary>
        <p className="controls-note">The words are scripted. The accounts, their tokens and the API are real.</p>
        <div className="buttons">
          <button type="button" onClick={() => tell('revoke', 'github')}>
            Revoke at GitHub
          </button>
          <button type="button" onClick={() => tell('revoke', 'gmail')}>
            Revoke at Gmail
          </button>
          <button type="button" onClick={() => tell('distrust', 'github')}>
            Let GitHub refuse its tokens
          </button>
          <button type="button" onClick={onStartOver}>
            Start over
          </button>
        </div>
        <label className="switch">
          <input
            type="checkbox"
            checked={!hasPopUps}
            onChange={(event) => onChange({ hasPopUps: !event.target.checked })}
          />
          No pop-ups
        </label>
        <BackendChoice backend={backend} onChange={(next) => onChange({ backend: next })} />
        <ColorScheme />
      </details>
    </aside>
  );
}
