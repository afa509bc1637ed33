'use client';
import type { ConnectedAccount, Provider } from '../../../model/provider.js';
import { useFeatureLabels } from '../../parts/context.js';
import { PermissionGroups } from './PermissionGroups.js';
import { words } from './words.js';

export interface PermissionsProps {
  provider: Provider;
  /** Undefined: what connecting asks for. */
  account: ConnectedAccount | undefined;
  isBrief?: boolean;
}

/** What an account may do and what it lacks, or what connecting asks for. */
export function Permissions({ provider, account, isBrief = false }: PermissionsProps) {
  const labels = useFeatureLabels(words);
  const granted = account?.scopes ?? [];
  const missing = account?.missingScopes ?? [];
  const isGranted = granted.length > 0;
  const scopes = isGranted ? [...granted, ...missing] : (provider.scopes ?? []);
  if (scopes.length === 0) return <p className="pipes-hint">{labels.defaultScopes(provider.name)}</p>;
  return (
    <PermissionGroups provider={provider} scopes={scopes} missing={missing} isBrief={isBrief} isGranted={isGranted} />
  );
}
