import type { BackendName } from './backends.js';

export interface BackendChoiceProps {
  backend: BackendName;
  onChange: (backend: BackendName) => void;
}

/** A control of the demo: where the connections come from. */
export function BackendChoice({ backend, onChange }: BackendChoiceProps) {
  return (
    <label className="field">
      Backend
      <select value={backend} onChange={(event) => onChange(event.target.value as BackendName)}>
        <option value="widgets">Widgets API</option>
        <option value="rest">Its own, over REST</option>
      </select>
    </label>
  );
}
