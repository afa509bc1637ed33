'use client';
import type { ScopeProvider } from '../../../scopes/families.js';
import { useLabels } from '../../parts/context.js';
import { titleOf } from './inWords.js';
import { useDescriptions } from './useDescriptions.js';

/** Which permissions are missing, in words; nothing until they are known. */
export function MissingPermissions({ provider, scopes }: { provider: ScopeProvider; scopes: readonly string[] }) {
  const labels = useLabels();
  const descriptions = useDescriptions(provider, scopes);
  if (descriptions === null) return null;
  return <bdi>{labels.missingPermissions(descriptions.map((each) => titleOf(each, labels.scopeByName)))}</bdi>;
}
