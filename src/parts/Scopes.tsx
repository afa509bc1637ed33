'use client';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { useLabels } from './context.js';

/** A disclosure of what the account may do, or what connecting asks for, as the provider spells it. */
export function Scopes({ provider, account }: { provider: Provider; account?: ConnectedAccount | undefined }) {
  const labels = useLabels();
  const granted = account?.scopes ?? [];
  const scopes = granted.length > 0 ? granted : (provider.scopes ?? []);
  // A key has its permissions where it was made; the provider asks for none.
  const method = account?.authMethod ?? (provider.authMethods.includes('oauth') ? 'oauth' : '');
  if (scopes.length === 0 && method !== 'oauth') return null;
  return (
    <details className="pipes-scopes">
      <summary className="pipes-summary" aria-label={`${labels.scopes(scopes.length)}: ${provider.name}`}>
        {labels.scopes(scopes.length)}
      </summary>
      {scopes.length === 0 ? (
        <p className="pipes-hint">{labels.defaultScopes(provider.name)}</p>
      ) : (
        <>
          <p className="pipes-hint">{granted.length > 0 ? labels.scopesGranted : labels.scopesRequested}</p>
          {/* A long list scrolls, so it can be reached and scrolled with the keyboard. */}
          <ul
            className="pipes-scope-list"
            aria-label={labels.scopesOf(provider.name)}
            tabIndex={scopes.length > 8 ? 0 : undefined}
          >
            {scopes.map((scope) => (
              <li key={scope} className="pipes-scope">
                <code className="pipes-code">{scope}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
