'use client';
import type { ReactNode } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { AccountLine } from './AccountLine.js';
import { Feature } from './lazy.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { useElements } from './parts/useElements.js';

export interface AccountDetailsProps {
  provider: Provider;
  /** Undefined: what connecting asks for. */
  account: ConnectedAccount | undefined;
  /** The host's own line about it. */
  renderDetails?: RenderAccountDetails | undefined;
  /** A part of it could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** Renders what a host has to say of an account. */
export type RenderAccountDetails = (details: { provider: Provider; account: ConnectedAccount }) => ReactNode;

/** What a person finds out of an account when they ask: whose it is and since when, who uses it, and what it may do. */
export function AccountDetails({ provider, account, renderDetails, onError }: AccountDetailsProps) {
  return (
    <>
      {account === undefined ? null : (
        <div>
          <AccountLine provider={provider} account={account} />
          {account.usage.length === 0 && account.problem === null ? null : (
            <Feature name="afterList" onError={onError} renderFailure={() => null}>
              {({ AccountFacts }) => <AccountFacts account={account} />}
            </Feature>
          )}
          {renderDetails === undefined ? null : (
            <ErrorBoundary renderFallback={() => null} onCatch={(error) => onError(toPipesError(error))}>
              <HostDetails render={renderDetails} provider={provider} account={account} />
            </ErrorBoundary>
          )}
        </div>
      )}
      {hasPermissions(provider, account) ? (
        <Feature name="permissions" onError={onError}>
          {({ Permissions }) => <Permissions provider={provider} account={account} />}
        </Feature>
      ) : null}
    </>
  );
}

/** A key has the permissions it was created with; the provider asks for none. */
export function hasPermissions({ scopes, authMethods }: Provider, account: ConnectedAccount | undefined): boolean {
  const isSignIn = account === undefined ? authMethods.includes('oauth') : account.authMethod === 'oauth';
  return isSignIn || (account?.scopes ?? scopes ?? []).length > 0;
}

interface HostDetailsProps {
  render: RenderAccountDetails;
  provider: Provider;
  account: ConnectedAccount;
}

/** In the boundary, whatever the host's function does. */
function HostDetails({ render, provider, account }: HostDetailsProps): ReactNode {
  const element = useElements();
  return <div {...element('account-details')}>{render({ provider, account })}</div>;
}
