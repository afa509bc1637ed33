'use client';
import type { ListLabels } from '../labels/labels.js';
import type { PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { repairReason } from '../model/repairReason.js';
import { accountStatus } from '../model/status.js';
import { splitScopes } from '../scopes/splitScopes.js';
import { Feature } from './lazy.js';
import { useLabels } from './parts/context.js';
import { useElements } from './parts/useElements.js';

export interface AccountHealthProps {
  provider: Provider;
  account: ConnectedAccount;
  /** A part of it could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** Whether there is something a person should know of an account without asking. */
export function hasWarning(account: ConnectedAccount): boolean {
  const status = accountStatus(account);
  return status !== 'connected' && status !== 'not_connected';
}

/** What a person should know of an account without asking: that it does not work and why, or what it lacks. */
export function AccountHealth({ provider, account, onError }: AccountHealthProps) {
  const element = useElements();
  const labels = useLabels();
  const status = accountStatus(account);
  const isMissing = account.missingScopes.length > 0;
  const reason = repairReason(account);
  const warning =
    status === 'needs_reauthorization'
      ? account.authMethod === 'oauth'
        ? labels.needsReauthorization(provider.name, reason)
        : labels.needsUpdateText(provider.name)
      : status === 'unknown'
        ? labels.unknownState(provider.name)
        : undefined;
  return (
    <>
      {warning === undefined ? null : <p {...element('attention')}>{warning}</p>}
      {status === 'missing_scopes' || (isMissing && warning !== undefined && reason === 'missing_scopes') ? (
        <p {...element('missing')}>
          {status === 'missing_scopes' ? `${grantedCount(labels, provider, account)} ` : null}
          <Feature name="permissions" onError={onError} renderFailure={() => null}>
            {({ MissingPermissions }) => <MissingPermissions provider={provider} scopes={account.missingScopes} />}
          </Feature>
        </p>
      ) : null}
    </>
  );
}

/** Of those that connecting asks for; an account may have more. */
function grantedCount(labels: ListLabels, { scopes }: Provider, { missingScopes }: ConnectedAccount): string {
  const total = splitScopes(scopes ?? []).length;
  return labels.grantedCount(Math.max(0, total - missingScopes.length), total);
}
