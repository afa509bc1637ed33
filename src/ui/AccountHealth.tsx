'use client';
import type { ReactNode } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { repairReason } from '../model/repairReason.js';
import { accountStatus } from '../model/status.js';
import { splitScopes } from '../scopes/splitScopes.js';
import type { ListLabels } from '../labels/labels.js';
import { AccountLine } from './AccountLine.js';
import { afterList, FeatureBoundary, permissionsFeature } from './lazy.js';
import { useLabels } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';

export interface AccountHealthProps {
  provider: Provider;
  account: ConnectedAccount;
  /** Its place among several. */
  number?: number | undefined;
  /** The host's own line about it. */
  renderDetails?: RenderAccountDetails | undefined;
  /** A part of it could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** Renders what a host has to say of an account. */
export type RenderAccountDetails = (details: { provider: Provider; account: ConnectedAccount }) => ReactNode;

/** What a person needs to know of one account: that it needs attention, or since when it works. */
export function AccountHealth({ provider, account, number, renderDetails, onError }: AccountHealthProps) {
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
      {warning === undefined ? null : <p className="pipes-attention">{warning}</p>}
      {status === 'missing_scopes' || (isMissing && warning !== undefined && reason === 'missing_scopes') ? (
        <p className="pipes-missing">
          {status === 'missing_scopes' ? `${grantedCount(labels, provider, account)} ` : null}
          <FeatureBoundary feature={permissionsFeature} onError={onError} renderFailure={() => null}>
            {({ MissingPermissions }) => <MissingPermissions provider={provider} scopes={account.missingScopes} />}
          </FeatureBoundary>
        </p>
      ) : null}
      <AccountLine account={account} number={number} />
      {account.usage.length === 0 && account.problem === null ? null : (
        <FeatureBoundary
          feature={afterList}
          onError={onError}
          placeholder={<p className="pipes-account-text">&nbsp;</p>}
          renderFailure={() => null}
        >
          {({ AccountFacts }) => <AccountFacts account={account} />}
        </FeatureBoundary>
      )}
      {renderDetails === undefined ? null : (
        <ErrorBoundary renderFallback={() => null} onCatch={(error) => onError(toPipesError(error))}>
          <Details render={renderDetails} provider={provider} account={account} />
        </ErrorBoundary>
      )}
    </>
  );
}

/** Of those that connecting asks for; an account may have more. */
function grantedCount(labels: ListLabels, { scopes }: Provider, { missingScopes }: ConnectedAccount): string {
  const total = splitScopes(scopes ?? []).length;
  return labels.grantedCount(Math.max(0, total - missingScopes.length), total);
}

interface DetailsProps {
  render: RenderAccountDetails;
  provider: Provider;
  account: ConnectedAccount;
}

/** In the boundary, whatever the host's function does. */
function Details({ render, provider, account }: DetailsProps): ReactNode {
  return <div className="pipes-account-details">{render({ provider, account })}</div>;
}
