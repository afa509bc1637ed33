'use client';
import type { ReactNode } from 'react';
import type { ConnectionCriteria } from '../core/connectionRequest.js';
import { useConnection } from './useConnection.js';

/** The props of `ConnectionGate`. */
export interface ConnectionGateProps extends ConnectionCriteria {
  /** The provider's slug. */
  provider: string;
  /** Shown instead while it is not connected, e.g. a `ConnectCard`. Default: nothing. */
  fallback?: ReactNode;
  /** Shown instead until it is known. Default: nothing. */
  loading?: ReactNode;
  children: ReactNode;
}

/** Shows its children only while a provider is connected. Throws `PipesError` without a `PipesProvider` above. */
export function ConnectionGate({ provider, fallback, loading, children, ...criteria }: ConnectionGateProps): ReactNode {
  const { status } = useConnection(provider, criteria);
  if (status === 'connected') return children;
  return status === 'loading' ? loading : fallback;
}
