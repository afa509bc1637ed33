'use client';
import type { ConnectedAccount } from '../model/provider.js';
import { accountStatus } from '../model/status.js';
import { AccountLine } from './AccountLine.js';
import { useLabels } from './parts/context.js';

export interface AccountHealthProps {
  provider: string;
  account: ConnectedAccount;
  /** Its place among several. */
  number?: number | undefined;
}

/** What a person needs to know of one account: that it needs attention, or since when it works. */
export function AccountHealth({ provider, account, number }: AccountHealthProps) {
  const labels = useLabels();
  const status = accountStatus(account);
  const broken = account.authMethod === 'oauth' ? labels.needsReauthorization : labels.needsUpdateText;
  const warning =
    status === 'needs_reauthorization'
      ? broken(provider)
      : status === 'unknown'
        ? labels.unknownState(provider)
        : undefined;
  return (
    <>
      {warning === undefined ? null : <p className="pipes-attention">{warning}</p>}
      <AccountLine account={account} number={number} />
    </>
  );
}
