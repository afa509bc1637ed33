import type { ConnectedAccount } from './provider.js';

/**
 * Why an account does not work, as far as the backend says. `revoked`: its access expired or was taken away. `missing_scopes`: it
 * lacks permissions that are needed now. `admin`: an administrator has to act. `unknown`: nobody said.
 */
export type RepairReason = 'revoked' | 'missing_scopes' | 'admin' | 'unknown';

/** What OAuth servers call it. */
const CODES: ReadonlyArray<[RegExp, RepairReason]> = [
  [
    /^(invalid_grant|invalid_token|(access_|refresh_)?token_(expired|revoked|invalid)|expired_token|revoked)$/,
    'revoked',
  ],
  [/^(admin_consent_required|consent_required|admin_approval_required|access_not_configured)$/, 'admin'],
  [/^(insufficient_scope|missing_scopes?|invalid_scope)$/, 'missing_scopes'],
];

export function repairReason({ problem, missingScopes }: ConnectedAccount): RepairReason {
  const code = problem?.code?.toLowerCase() ?? '';
  const [, named] = CODES.find(([pattern]) => pattern.test(code)) ?? [];
  return named ?? (missingScopes.length > 0 ? 'missing_scopes' : 'unknown');
}
