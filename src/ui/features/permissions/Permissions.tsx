'use client';
import type { ConnectedAccount, Provider } from '../../../model/provider.js';
import { PermissionGroups } from './PermissionGroups.js';

export interface PermissionsProps {
  provider: Provider;
  /** Undefined: what connecting asks for. */
  account: ConnectedAccount | undefined;
  isBrief?: boolean;
}

/** What an account may do and what it lacks, or what connecting asks for. */
export function Permissions({ provider, account, isBrief = false }: PermissionsProps) {
  const granted = account?.scopes ?? [];
  const missing = account?.missingScopes ?? [];
  const isGranted = granted.length > 0;
  const scopes = isGranted ? [...granted, ...missing] : (provider.scopes ?? []);
  return (
    <PermissionGroups provider={provider} scopes={scopes} missing={missing} isBrief={isBrief} isGranted={isGranted} />
  );
}
