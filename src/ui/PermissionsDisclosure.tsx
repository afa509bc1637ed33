'use client';
import { useState } from 'react';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { FeatureBoundary, permissionsFeature } from './lazy.js';
import { useLabels } from './parts/context.js';

export interface PermissionsDisclosureProps {
  provider: Provider;
  account?: ConnectedAccount | undefined;
  onError(error: PipesError): void;
}

/** A disclosure of what an account may do, or what connecting asks for. What is in it is loaded when it is first opened. */
export function PermissionsDisclosure({ provider, account, onError }: PermissionsDisclosureProps) {
  const labels = useLabels();
  const [isOpen, setOpen] = useState(false);
  const granted = account?.scopes ?? [];
  const scopes = granted.length > 0 ? granted : (provider.scopes ?? []);
  // A key has the permissions it was created with; the provider asks for none.
  const method = account?.authMethod ?? (provider.authMethods.includes('oauth') ? 'oauth' : '');
  if (scopes.length === 0 && method !== 'oauth') return null;
  return (
    <details className="pipes-scopes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="pipes-summary" aria-label={labels.permissionsOf(scopes.length, provider.name)}>
        {labels.permissions(scopes.length)}
      </summary>
      {isOpen ? (
        <FeatureBoundary feature={permissionsFeature} onError={onError}>
          {({ Permissions }) => <Permissions provider={provider} account={account} />}
        </FeatureBoundary>
      ) : null}
    </details>
  );
}
