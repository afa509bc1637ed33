'use client';
import type { ReactNode } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { AccountLine } from './AccountLine.js';
import { afterList, FeatureBoundary } from './lazy.js';
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
  const broken = account.authMethod === 'oauth' ? labels.needsReauthorization : labels.needsUpdateText;
  const warning =
    status === 'needs_reauthorization'
      ? broken(provider.name)
      : status === 'unknown'
        ? labels.unknownState(provider.name)
        : undefined;
  return (
    <>
      {warning === undefined ? null : <p className="pipes-attention">{warning}</p>}
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

interface DetailsProps {
  render: RenderAccountDetails;
  provider: Provider;
  account: ConnectedAccount;
}

/** In the boundary, whatever the host's function does. */
function Details({ render, provider, account }: DetailsProps): ReactNode {
  return <div className="pipes-account-details">{render({ provider, account })}</div>;
}
