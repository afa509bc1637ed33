'use client';
import { useFeatureLabels } from '../../parts/context.js';
import { words } from './words.js';

/** From this many on a list scrolls. */
const LONG = 9;

/** Scopes as the provider spells them. */
export function ScopeList({ provider, scopes }: { provider: string; scopes: readonly string[] }) {
  const labels = useFeatureLabels(words);
  return (
    // A long list scrolls, so it can be reached and scrolled with the keyboard.
    <ul
      className="pipes-scope-list"
      aria-label={labels.permissionList(provider)}
      tabIndex={scopes.length >= LONG ? 0 : undefined}
    >
      {scopes.map((scope) => (
        <li key={scope} className="pipes-scope">
          <code className="pipes-code">{scope}</code>
        </li>
      ))}
    </ul>
  );
}
