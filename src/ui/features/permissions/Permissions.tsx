'use client';
import type { ConnectedAccount, Provider } from '../../../model/provider.js';
import { useFeatureLabels } from '../../parts/context.js';
import { ScopeList } from './ScopeList.js';
import { words } from './words.js';

/** A disclosure of what the account may do, or what connecting asks for, as the provider spells it. */
export function Permissions({ provider, account }: { provider: Provider; account?: ConnectedAccount | undefined }) {
  const labels = useFeatureLabels(words);
  const granted = account?.scopes ?? [];
  const scopes = granted.length > 0 ? granted : (provider.scopes ?? []);
  // A key has the permissions it was created with; the provider asks for none.
  const method = account?.authMethod ?? (provider.authMethods.includes('oauth') ? 'oauth' : '');
  if (scopes.length === 0 && method !== 'oauth') return null;
  return (
    <details className="pipes-scopes">
      <summary className="pipes-summary" aria-label={labels.permissionsOf(scopes.length, provider.name)}>
        {labels.permissions(scopes.length)}
      </summary>
      {scopes.length === 0 ? (
        <p className="pipes-hint">{labels.defaultScopes(provider.name)}</p>
      ) : (
        <>
          <p className="pipes-hint">{granted.length > 0 ? labels.scopesGranted : labels.scopesRequested}</p>
          <ScopeList provider={provider.name} scopes={scopes} />
        </>
      )}
    </details>
  );
}
